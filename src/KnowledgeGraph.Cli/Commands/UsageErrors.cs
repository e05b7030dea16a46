using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Says what is wrong with a command line: one line each with the nearest word that would be right, and where help is.</summary>
internal static class UsageErrors
{
    public static int Write(ParseResult result, TextWriter error)
    {
        var command = result.CommandResult.Command;
        var unmatched = result.UnmatchedTokens;
        var messages = result.Errors.Select(static e => SafeText.OneLine(e.Message)).Distinct(StringComparer.Ordinal).ToList();
        // "Required command was not provided" says nothing beside the word that was meant to be one.
        if (unmatched.Count > 0) messages.RemoveAll(message => !unmatched.Any(token => IsAbout(message, token)));
        // Where no word is a command, the first was meant to be one, and the others were meant for it.
        if (result.CommandResult.Parent is null && unmatched.Any(static token => !token.StartsWith('-')) && messages.Count > 1)
            messages.RemoveRange(1, messages.Count - 1);
        foreach (var message in messages) error.Write($"kg: {message}{Hint(message, command, unmatched)}\n");
        error.Write($"Try '{PathOf(result.CommandResult)} --help'.\n");
        return ExitCode.Usage;
    }

    private static string Hint(string message, Command command, IReadOnlyList<string> unmatched)
    {
        var token = unmatched.FirstOrDefault(token => IsAbout(message, token));
        if (token is null) return "";
        var inherited = command.Parents.OfType<Command>().SelectMany(static parent => parent.Options).Where(static option => option.Recursive);
        var words = token.StartsWith('-') ? command.Options.Concat(inherited).Select(static option => option.Name) : command.Subcommands.Select(static c => c.Name);
        return NearWords.Find(token, words, 1) is [var nearest] ? $" Did you mean '{nearest}'?" : "";
    }

    private static bool IsAbout(string message, string token) => message.Contains($"'{SafeText.OneLine(token)}'", StringComparison.Ordinal);

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : "kg";
}
