using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Joins the page's ES modules into one script, because a file without a server cannot import and one hash is one line of policy. Each module becomes a function
/// of its own, so that names stay private, in the order in which they need one another. Of the language of modules it knows what the page uses: imports and
/// exports by name, on one line each.
/// </summary>
internal static partial class ExplorerScript
{
    /// <summary>The module and all that it imports, as one script.</summary>
    /// <param name="main">The name of the module without its extension.</param>
    /// <exception cref="InvalidOperationException">Modules import one another in a circle, or use what this does not know.</exception>
    public static string Link(string main)
    {
        var script = new StringBuilder("'use strict';\n(() => {\n");
        Append(main, script, new Dictionary<string, bool>(StringComparer.Ordinal));
        return script.Append("})();\n").ToString();
    }

    private static void Append(string name, StringBuilder script, Dictionary<string, bool> done)
    {
        if (done.TryGetValue(name, out var isWritten))
        {
            if (!isWritten) throw new InvalidOperationException($"The module '{name}' imports itself by way of others.");
            return;
        }

        done[name] = false;
        var source = ExplorerSources.Read(name + ".js");
        foreach (Match import in Import().Matches(source)) Append(import.Groups["module"].Value, script, done);
        script.Append(Wrap(name, source));
        done[name] = true;
    }

    private static string Wrap(string name, string source)
    {
        var exports = Export().Matches(source).Select(static match => match.Groups["name"].Value);
        var body = Import().Replace(source, static match => $"const {{{match.Groups["names"].Value}}} = {VariableOf(match.Groups["module"].Value)};");
        body = Export().Replace(body, static match => $"{match.Groups["kind"].Value} {match.Groups["name"].Value}");
        if (Leftover().IsMatch(body)) throw new InvalidOperationException($"The module '{name}' imports or exports in a way that is not understood.");
        return $"// {name}.js\nconst {VariableOf(name)} = (() => {{\n{body}return {{ {string.Join(", ", exports)} }};\n}})();\n";
    }

    private static string VariableOf(string module) => $"module_{module.Replace('-', '_')}";

    [GeneratedRegex(@"^import \{(?<names>[^}\n]*)\} from '\./(?<module>[a-z0-9-]+)\.js';$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Import();

    [GeneratedRegex(@"^export (?<kind>(async )?function|const|class) (?<name>[A-Za-z_][A-Za-z0-9_]*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Export();

    [GeneratedRegex(@"^(import|export)\b", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Leftover();
}
