namespace KnowledgeGraph.Cli;

/// <summary>What the process ends with. Scripts rely on these numbers.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing to complain about.</summary>
    public const int Ok = 0;

    /// <summary>Problems were found, or a gate was missed; everything that could be done was done.</summary>
    public const int Problems = 1;

    /// <summary>The command line cannot be understood; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C or a termination signal, as shells count it: 128 + SIGINT.</summary>
    public const int Cancelled = 130;
}
