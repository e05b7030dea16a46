using System.CommandLine;
using System.Globalization;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Options that say in plain words what they take.</summary>
internal static class Options
{
    /// <summary>An option with a few values, the first of which is the default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => values[0] };
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !values.Contains(value, StringComparer.Ordinal))
                result.AddError($"{name} takes {Alternatives(values)}, not '{value}'.{Hint(value, values)}");
        });
        return option;
    }

    /// <summary>An option with a whole number.</summary>
    public static Option<int?> Count(string name, string description, int least) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least) return number;
            result.AddError($"{name} takes a whole number from {least.ToString(CultureInfo.InvariantCulture)}, not '{text}'.");
            return null;
        },
    };

    /// <summary>An option with a share from 0 to 1.</summary>
    public static Option<double?> Share(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "0..1",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1) return share;
            result.AddError($"{name} takes a number from 0 to 1 such as 0.35, not '{text}'.");
            return null;
        },
    };

    /// <summary>An option that may be given several times.</summary>
    public static Option<string[]> Many(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    // "jsonl or table", "auto, always or never"
    private static string Alternatives(string[] values) => values is [.. [_, ..] first, var last] ? $"{string.Join(", ", first)} or {last}" : values[0];

    private static string Hint(string value, string[] values) => NearWords.Find(value, values, 1) is [var nearest] ? $" Did you mean '{nearest}'?" : "";
}
