using System.Runtime.CompilerServices;
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

    /// <summary>Whether the picture of a graph, entity or difference, <c>{prefix}#graph.verified.mmd</c>, is part of the snapshot.</summary>
    public bool Diagram { get; init; } = true;

    /// <summary>Whether the picture is part of it as SVG too: <c>{prefix}#graph.verified.svg</c>.</summary>
    public bool Svg { get; init; }

    /// <summary>Whether the timeline of a graph, <c>{prefix}#timeline.verified.mmd</c>, is part of it.</summary>
    public bool Timeline { get; init; }

    /// <summary>
    /// Whether a graph may hold no claim at all. Otherwise its snapshot is refused: mostly a folder was not found or holds articles of another world, and a snapshot of
    /// nothing would stay green for ever. A view that selects none of a graph's claims is never refused.
    /// </summary>
    public bool AllowEmpty { get; init; }

    /// <summary>
    /// Whether the results of a query stay in the order in which they come, for a query that sorts. Otherwise they are sorted, so that one more or less is one
    /// line more or less.
    /// </summary>
    public bool Ordered { get; init; }

    /// <summary>What the pictures show.</summary>
    public MermaidOptions Mermaid { get; init; } = new();

    /// <summary>The folder of the files, from the test's source file; that file's own folder where <see langword="null"/>.</summary>
    public string? Directory { get; init; }

    /// <summary>The first part of the files' names; the name of the test's class, with that of the class around it, where <see langword="null"/>.</summary>
    public string? TypeName { get; init; }

    /// <summary>The second part of the files' names; the name of the test's method where <see langword="null"/>.</summary>
    public string? MethodName { get; init; }

    /// <summary>
    /// What tells the cases of one test apart, as Verify writes it: <c>year=2016_side=government</c>; nothing where empty. <see cref="UseParameters"/> writes it.
    /// </summary>
    public string Parameters { get; init; } = "";

    /// <summary>
    /// For tests that a class inherits: names the snapshot after the class of the test that runs, not the one that declares it:
    /// <c>GraphSnapshot.Match(graph, GraphSnapshotOptions.For(this))</c>.
    /// </summary>
    /// <param name="test">The test's object.</param>
    public static GraphSnapshotOptions For(object test)
    {
        ArgumentNullException.ThrowIfNull(test);
        return new GraphSnapshotOptions { TypeName = SnapshotName.Of(test.GetType()) };
    }

    /// <summary>
    /// Names the snapshots of a test with cases as Verify's <c>UseParameters</c> does: <c>Match(graph, new GraphSnapshotOptions().UseParameters(year, side))</c>
    /// gives <c>T.M_year=2016_side=government.verified.txt</c>. Give the test's parameters themselves, in their order; it may be the first few.
    /// </summary>
    /// <param name="first">The first parameter of the test.</param>
    /// <param name="second">The second one, if any.</param>
    /// <param name="third">The third one, if any.</param>
    /// <param name="fourth">The fourth one, if any.</param>
    /// <param name="fifth">The fifth one, if any.</param>
    /// <param name="firstName">The compiler fills it in, as the names of the others.</param>
    /// <param name="secondName">The compiler fills it in.</param>
    /// <param name="thirdName">The compiler fills it in.</param>
    /// <param name="fourthName">The compiler fills it in.</param>
    /// <param name="fifthName">The compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">KG4205: what is given is not a parameter but an expression, which has no name.</exception>
    public GraphSnapshotOptions UseParameters(
        object? first,
        object? second = null,
        object? third = null,
        object? fourth = null,
        object? fifth = null,
        [CallerArgumentExpression(nameof(first))] string firstName = "",
        [CallerArgumentExpression(nameof(second))] string secondName = "",
        [CallerArgumentExpression(nameof(third))] string thirdName = "",
        [CallerArgumentExpression(nameof(fourth))] string fourthName = "",
        [CallerArgumentExpression(nameof(fifth))] string fifthName = "")
    {
        // A parameter that was left out has no name, unlike one that is null.
        (string Name, object? Value)[] all = [(firstName, first), (secondName, second), (thirdName, third), (fourthName, fourth), (fifthName, fifth)];
        return this with { Parameters = SnapshotParameters.Write(all.Where(static parameter => parameter.Name.Length > 0)) };
    }
}
