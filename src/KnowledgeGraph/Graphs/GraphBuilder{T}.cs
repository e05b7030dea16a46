using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A <see cref="GraphBuilder"/> that makes graphs of a compiled class.</summary>
/// <typeparam name="TGraph">The graph class.</typeparam>
public sealed class GraphBuilder<TGraph> : GraphBuilder
    where TGraph : Graph, IGraph<TGraph>
{
    /// <summary>Starts an empty record.</summary>
    /// <param name="model">The model of the graph class.</param>
    public GraphBuilder(GraphModel model)
        : base(model)
    {
    }

    /// <summary>Checks what was added and makes the graph.</summary>
    /// <param name="problems">What was left out and why, ordered by place.</param>
    public TGraph Build(out ImmutableArray<Problem> problems) => Create<TGraph>(BuildData(out problems));

    /// <summary>Checks what was added and makes the graph, provided that nothing has to be left out.</summary>
    /// <exception cref="InvalidOperationException">Something was refused; the message holds the problems.</exception>
    public TGraph Build()
    {
        var graph = Build(out var problems);
        return problems.IsEmpty ? graph : throw new InvalidOperationException(string.Join('\n', problems));
    }
}
