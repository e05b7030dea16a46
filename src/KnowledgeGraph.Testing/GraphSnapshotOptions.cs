using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Testing;

/// <summary>What a snapshot holds and where it lies. Immutable.</summary>
public sealed record GraphSnapshotOptions
{
    /// <summary>
    /// Whether the text carries the quotes. Without them it holds their offsets and a hash, which notices every change as well and lets the
    /// snapshot of texts that may not be published be published.
    /// </summary>
    public bool Quotes { get; init; } = true;

    /// <summary>Whether the picture, <c>{prefix}#graph.verified.mmd</c>, is part of the snapshot.</summary>
    public bool Diagram { get; init; } = true;

    /// <summary>What the picture shows.</summary>
    public MermaidOptions Mermaid { get; init; } = new();

    /// <summary>The folder of the files, from the test's source file; that file's own folder where <see langword="null"/>.</summary>
    public string? Directory { get; init; }

    /// <summary>The first part of the files' names; the name of the test's class, with that of the class around it, where <see langword="null"/>.</summary>
    public string? TypeName { get; init; }

    /// <summary>The second part of the files' names; the name of the test's method where <see langword="null"/>.</summary>
    public string? MethodName { get; init; }

    /// <summary>What tells the cases of one test apart, as Verify writes it: <c>year=2016_side=government</c>; nothing where empty.</summary>
    public string Parameters { get; init; } = "";
}
