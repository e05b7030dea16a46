namespace KnowledgeGraph.Language.Neural;

/// <summary>What parsing found out about the tokens of a text, by position. Heads are positions in the document, -1 for a root.</summary>
internal sealed class Annotations(int tokens, LanguageModel model)
{
    public LanguageModel Model { get; } = model;

    public byte[] Upos { get; } = new byte[tokens];

    public byte[] Xpos { get; } = new byte[tokens];

    public byte[] Features { get; } = new byte[tokens];

    public int[] Heads { get; } = new int[tokens];

    public byte[] Relations { get; } = new byte[tokens];
}
