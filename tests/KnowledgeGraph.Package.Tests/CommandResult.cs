namespace KnowledgeGraph.Package.Tests;

/// <summary>How a command ended and what it wrote.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>Asserts that it ended well.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>The lines of the build that name an error, each once and without the project behind it.</summary>
    public IReadOnlyList<string> Errors =>
    [
        .. Output.Split('\n')
            .Where(static line => line.Contains(": error ", StringComparison.Ordinal))
            .Select(static line => line.Split(" [", StringSplitOptions.None)[0].Trim())
            .Distinct(StringComparer.Ordinal),
    ];
}
