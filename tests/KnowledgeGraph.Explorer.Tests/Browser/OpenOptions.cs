using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Explorer.Tests.Browser;

/// <summary>How a page is opened. Without movement unless said otherwise, so that what is seen does not depend on the moment.</summary>
internal sealed record OpenOptions
{
    public ExplorerOptions? Explorer { get; init; }

    public string Fragment { get; init; } = "";

    public int Width { get; init; } = 1400;

    public int Height { get; init; } = 900;

    public float Ratio { get; init; } = 1;

    public bool IsDark { get; init; }

    public bool IsCalm { get; init; } = true;

    public bool HasTouch { get; init; }
}
