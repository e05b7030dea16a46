using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The standard help, with real command lines behind it.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private const int HelpWidth = 100;
    private const string Conventions =
        "Exit codes: 0 ok, 1 problems found, 2 wrong usage, 130 cancelled.\n" +
        "Results go to standard output, problems and progress to standard error.\n";

    private static readonly ConditionalWeakTable<Command, string[]> Examples = [];

    public override bool ClearsParseErrors => true;

    /// <summary>Gives a command the lines that its help ends with.</summary>
    public static void Add(Command command, params string[] lines) => Examples.AddOrUpdate(command, lines);

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        output.Write(StandardHelp(parseResult));
        if (Examples.TryGetValue(command, out var examples))
        {
            output.Write("Examples:\n");
            foreach (var example in examples) output.Write($"  {example}\n");
            output.Write('\n');
        }

        if (command is RootCommand) output.Write(Conventions);
        return ExitCode.Ok;
    }

    private static string StandardHelp(ParseResult parseResult)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        configuration.Output = text;
        new HelpAction { MaxWidth = HelpWidth }.Invoke(parseResult);
        configuration.Output = output;
        // The standard help names the running program, which is not kg when something else hosts it.
        var lines = text.ToString().ReplaceLineEndings("\n").TrimEnd('\n')
            .Replace($"  {RootCommand.ExecutableName} ", "  kg ", StringComparison.Ordinal);
        return string.Join('\n', lines.Split('\n').Select(static line => line.TrimEnd(' '))) + "\n\n";
    }
}
