namespace KnowledgeGraph.Cli.Tests.Support;

/// <summary>What a run of kg gave.</summary>
internal sealed record KgResult(int ExitCode, string Output, string Error)
{
    /// <summary>Both streams as one text, as golden files hold them.</summary>
    public override string ToString() => $"exit code {ExitCode}\n--- standard output\n{Output}--- standard error\n{Error}";
}
