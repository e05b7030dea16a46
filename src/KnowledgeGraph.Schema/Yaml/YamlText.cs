using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Schema.Yaml;

/// <summary>Builds YAML text of the plain shape that schemas have: mappings by indentation, short lists in brackets.</summary>
internal sealed class YamlText
{
    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public void Open(int depth, string key) => Key(depth, key).Append('\n');

    public void Text(int depth, string key, string value) => Key(depth, key).Append(' ').Append(Scalar(value)).Append('\n');

    public void Optional(int depth, string key, string? value)
    {
        if (value is not null)
            Text(depth, key, value);
    }

    public void Prose(int depth, string key, string value)
    {
        if (value.Length > 0)
            Text(depth, key, value);
    }

    public void Flag(int depth, string key, bool value)
    {
        if (value)
            Key(depth, key).Append(" true\n");
    }

    public void List(int depth, string key, EquatableArray<string> items, bool isAlwaysWritten = false)
    {
        if (items.Count == 0 && !isAlwaysWritten)
            return;
        Key(depth, key).Append(' ');
        if (items.Count == 1)
            _text.Append(Scalar(items[0]));
        else
            _text.Append('[').Append(string.Join(", ", items.Select(Scalar))).Append(']');
        _text.Append('\n');
    }

    /// <summary>A list item: a text, or a text with its description.</summary>
    public void Item(int depth, string value, string description)
    {
        Indent(depth).Append("- ").Append(Scalar(value));
        if (description.Length > 0)
            _text.Append(": ").Append(Scalar(description));
        _text.Append('\n');
    }

    /// <summary>A list item with several keys, those without a value left out.</summary>
    public void Item(int depth, params (string Key, string? Value)[] entries)
    {
        var given = entries.Where(static e => e.Value is not null).Select(static e => e.Key + ": " + Scalar(e.Value!));
        Indent(depth).Append("- { ").Append(string.Join(", ", given)).Append(" }\n");
    }

    private StringBuilder Key(int depth, string key) => Indent(depth).Append(Scalar(key)).Append(':');

    private StringBuilder Indent(int depth) => _text.Append(' ', 2 * depth);

    private static string Scalar(string value) => IsPlain(value) ? value : Quoted(value);

    // Narrow on purpose: words of letters and digits with single spaces, and signs that mean nothing to YAML anywhere inside.
    private static bool IsPlain(string value)
    {
        if (value.Length == 0 || value[value.Length - 1] == ' ' || value is "true" or "false" or "null" || !CSharpName.IsPart(value[0]))
            return false;
        foreach (var c in value)
        {
            if (!CSharpName.IsPart(c) && c is not (' ' or '-' or '.' or '\'' or '/' or '?' or '*' or '|' or '~' or '’' or '(' or ')'))
                return false;
        }

        return true;
    }

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder(value.Length + 8).Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(c);
                    break;
                case '\n':
                    quoted.Append("\\n");
                    break;
                case '\t':
                    quoted.Append("\\t");
                    break;
                case < ' ':
                    quoted.Append("\\x").Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
                    break;
                default:
                    quoted.Append(c);
                    break;
            }
        }

        return quoted.Append('"').ToString();
    }
}
