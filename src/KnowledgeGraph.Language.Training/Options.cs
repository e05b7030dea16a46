using System.Globalization;

namespace KnowledgeGraph.Language.Training;

/// <summary>Options of the command line: <c>--name value</c>; a flag is a name without a value.</summary>
internal sealed class Options(string[] arguments)
{
    public bool Has(string name) => Array.IndexOf(arguments, name) >= 0;

    public string Text(string name, string fallback)
    {
        int at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : fallback;
    }

    public int Number(string name, int fallback) => Has(name) ? int.Parse(Text(name, ""), CultureInfo.InvariantCulture) : fallback;

    public float Real(string name, float fallback) => Has(name) ? float.Parse(Text(name, ""), CultureInfo.InvariantCulture) : fallback;
}
