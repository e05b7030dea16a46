namespace KnowledgeGraph;

/// <summary>What is computed of an edge or entity of a pattern.</summary>
internal sealed class ComputedValue<T>(PatternPlan plan, Func<PatternFrame, long> code, Func<long, T> decode) : PatternValue<T>(plan)
{
    internal override long CodeIn(PatternFrame frame) => code(frame);

    internal override T Decode(long code) => code == Unknown ? default! : decode(code);
}
