using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

/// <summary>Reads the keys of one mapping and reports what has the wrong form. Where a list is expected a single value will do.</summary>
internal sealed class FieldReader
{
    private readonly YamlMapping? _mapping;
    private readonly bool _isEmpty;
    private readonly ProblemList _problems;

    /// <summary>Takes a mapping, or nothing, which stands for an empty one.</summary>
    public FieldReader(YamlNode node, string what, IReadOnlyCollection<string> keys, ProblemList problems)
    {
        _problems = problems;
        _mapping = node as YamlMapping;
        if (_mapping is null)
        {
            _isEmpty = node is YamlScalar { IsNull: true };
            if (!_isEmpty)
                Wrong(node, $"{what} is a mapping of {string.Join(", ", keys)}", problems);
            return;
        }

        foreach (var entry in _mapping.Entries)
        {
            var key = entry.Key.Value;
            if (!problems.IsFull && !keys.Contains(key, StringComparer.Ordinal) && !IsGarbled(key))
                ReportUnknown(entry.Key, what, keys);
        }
    }

    public static void Wrong(YamlNode node, string expected, ProblemList problems)
    {
        if (node is YamlScalar text && IsGarbled(text.Value))
            return;
        var found = node switch
        {
            YamlSequence => "a list",
            YamlMapping => "a mapping",
            YamlScalar { IsNull: true } => "nothing",
            _ => "a text",
        };
        problems.Add(
            SchemaCodes.WrongShape,
            node.Source,
            node.Start,
            node is YamlScalar ? node.End : node.Start,
            $"{expected}, but {found} stands here; write it in that form");
    }

    /// <summary>Whether the guard took a character out of the text, which was a problem already.</summary>
    public static bool IsGarbled(string text) => text.IndexOf(YamlGuard.Refused, 0) >= 0;

    /// <summary>Whether the key is not there. Where something else than a mapping stands, that is the mistake, and nothing is said to
    /// lack.</summary>
    public bool Lacks(string key) => KeyOf(key) is null && (_mapping is not null || _isEmpty);

    /// <summary>Whether the key holds a mapping that was written without any entry: <c>{}</c>.</summary>
    public bool IsEmptyMapping(string key) =>
        _mapping is not null && _mapping.TryGet(key, out var entry) && entry.Value is YamlMapping { Entries.Count: 0 };

    public YamlScalar? KeyOf(string key) => _mapping is not null && _mapping.TryGet(key, out var entry) ? entry.Key : null;

    /// <summary>The text of a key; none where it was garbled, which has been reported.</summary>
    public YamlScalar? Text(string key) =>
        _mapping is not null && _mapping.TryGet(key, out var entry) ? AsText(entry.Value, entry.Key) : null;

    /// <summary>The trimmed text; empty where there is none.</summary>
    public string Prose(string key) => Text(key)?.Value.Trim() ?? "";

    public Flag Flag(string key)
    {
        if (Text(key) is not { } text || KeyOf(key) is not { } at)
            return default;
        if (text.IsPlain && text.Value is "true" or "false")
            return new(text.Value == "true", at);
        _problems.Add(SchemaCodes.NotABoolean, text,
            $"'{key}' is {Printable.Quote(text.Value)}, which is neither true nor false; write 'true' or 'false'");
        return default;
    }

    public List<YamlNode> Items(string key)
    {
        if (_mapping is null || !_mapping.TryGet(key, out var entry))
            return [];
        if (entry.Value is YamlScalar { IsNull: true })
        {
            ReportEmpty(entry.Key);
            return [];
        }

        return entry.Value is YamlSequence list ? list.Items : [entry.Value];
    }

    /// <summary>The texts of a list, each once.</summary>
    public List<YamlScalar> Texts(string key)
    {
        var texts = new List<YamlScalar>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Items(key))
        {
            if (AsText(item, KeyOf(key)!) is not { } text)
                continue;
            if (seen.Add(text.Value))
                texts.Add(text);
            else
                _problems.Add(SchemaCodes.RepeatedItem, text,
                    $"{Printable.Quote(text.Value)} stands twice in '{key}', which changes nothing; delete it");
        }

        return texts;
    }

    public List<YamlEntry> Entries(string key)
    {
        if (_mapping is null || !_mapping.TryGet(key, out var entry))
            return [];
        if (entry.Value is YamlMapping mapping)
            return mapping.Entries;
        if (entry.Value is YamlScalar { IsNull: true })
            ReportEmpty(entry.Key);
        else
            Wrong(entry.Value, $"'{key}' is a mapping of names", _problems);
        return [];
    }

    private YamlScalar? AsText(YamlNode node, YamlScalar key)
    {
        if (node is not YamlScalar text)
        {
            Wrong(node, $"'{key.Value}' takes a text", _problems);
            return null;
        }

        if (IsGarbled(text.Value))
            return null;
        if (!text.IsNull && text.Value.Trim().Length > 0)
            return text;
        if (text.End > text.Start)
            _problems.Add(SchemaCodes.EmptyValue, text,
                $"'{key.Value}' holds an empty text, which says nothing; write a value or delete it");
        else
            ReportEmpty(key);
        return null;
    }

    private void ReportEmpty(YamlScalar key) =>
        _problems.Add(SchemaCodes.EmptyValue, key, $"nothing follows '{key.Value}:', so it says nothing; write a value or delete the key");

    private void ReportUnknown(YamlScalar key, string what, IReadOnlyCollection<string> keys)
    {
        var hint = Suggestion.DidYouMean(key.Value, keys, $"the keys are {string.Join(", ", keys)}");
        _problems.Add(SchemaCodes.UnknownKey, key, $"{what} has no key {Printable.Quote(key.Value)}, so it would be ignored; {hint}");
    }
}
