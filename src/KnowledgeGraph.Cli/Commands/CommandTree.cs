using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The commands, in the order of a day's work.</summary>
internal static class CommandTree
{
    public static RootCommand Create(TextWriter output, TextWriter error, KgEnvironment environment)
    {
        var host = new CommandHost(output, error, environment);
        var root = new RootCommand("Reads news articles into a typed, cited knowledge graph, and shows, compares, scores and draws it.")
        {
            CheckCommand.Create(host),
            BuildCommand.Create(host),
            ShowCommand.Create(host),
            ClaimsCommand.Create(host),
            PathCommand.Create(host),
            DiagramCommand.Create(host),
            ExploreCommand.Create(host),
            DiffCommand.Create(host),
            SnapshotCommand.Create(host),
            EvaluateCommand.Create(host),
            ExplainCommand.Create(host),
            ParseCommand.Create(host),
            CompletionCommand.Create(host),
        };
        host.Color.Recursive = true;
        root.Add(host.Color);
        root.Add(host.Quiet);
        ReplaceStandardOptions(root);
        return root;
    }

    private static void ReplaceStandardOptions(RootCommand root)
    {
        // The standard help also answers to /h and /?, which are paths here.
        foreach (var standard in root.Options.Where(static o => o is HelpOption or VersionOption).ToList()) root.Options.Remove(standard);
        root.Add(new HelpOption("--help", "-h") { Description = "Show what a command does, with examples", Action = new HelpWithExamples() });
        root.Add(new VersionOption("--version") { Description = "Show the version", Action = new VersionAction(Version) });
    }

    private static string Version =>
        typeof(CommandTree).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    private sealed class VersionAction(string version) : System.CommandLine.Invocation.SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.Write(version + "\n");
            return ExitCode.Ok;
        }
    }
}
