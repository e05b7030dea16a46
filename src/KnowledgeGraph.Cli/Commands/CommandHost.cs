using System.CommandLine;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>What every command shares: the two consoles, the common options and the way from a parsed line to an exit code.</summary>
internal sealed class CommandHost(TextWriter output, TextWriter error, KgEnvironment environment)
{
    // Nothing wraps in a pipe.
    private const int NoWidth = 100_000;

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Errors only: no progress, no summary, no warnings", Recursive = true };

    public Option<string> Color { get; } = Options.Choice("--color", "Colours: auto is on terminals only, and never with NO_COLOR", "auto", "always", "never");

    public Option<bool> Json { get; } = new("--json") { Description = "One JSON object on standard output, problems included" };

    public KgEnvironment Environment { get; } = environment;

    /// <summary>Lets a command do its work. It returns whether all is well; problems that it reported count as well.</summary>
    public void Handle(Command command, Func<ParseResult, Session, bool> work) => command.SetAction(result =>
    {
        var session = Open(result, command);
        var isDone = work(result, session);
        Environment.Cancellation.ThrowIfCancellationRequested();
        return isDone && session.ErrorCount == 0 ? ExitCode.Ok : ExitCode.Problems;
    });

    private static bool IsJsonFormat(ParseResult result, Command command) =>
        command.Options.OfType<Option<string>>().Any(option => option.Name == "--format" && result.GetValue(option) == "json");

    private Session Open(ParseResult result, Command command)
    {
        var color = result.GetValue(Color) ?? "auto";
        return new Session(Environment)
        {
            Command = command.Name,
            Output = ScreenOn(output, Environment.IsOutputTerminal),
            Error = ScreenOn(error, Environment.IsErrorTerminal),
            IsQuiet = result.GetValue(Quiet),
            IsJson = command.Options.Contains(Json) && (result.GetValue(Json) || IsJsonFormat(result, command)),
        };

        Screen ScreenOn(TextWriter writer, bool isTerminal) =>
            new(writer, Environment.HasColor(color, isTerminal), isTerminal ? Environment.Width : NoWidth);
    }
}
