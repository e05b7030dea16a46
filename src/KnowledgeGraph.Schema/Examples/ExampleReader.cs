namespace KnowledgeGraph.Schema;

/// <summary>Takes an example apart by recursive descent, over brackets not deeper than anybody would write.</summary>
internal sealed class ExampleReader(string text, RelationModel relation, SchemaModel schema, List<ExampleProblem> problems)
{
    private const int Deepest = 8;
    private int _at;
    private bool _isGlued;

    public List<ExampleElement> Read()
    {
        var elements = ReadSequence(0);
        if (_at < text.Length && problems.Count == 0)
        {
            var what = text[_at] == '|'
                ? "'|' stands outside of '[…]', so it separates nothing; write the choice in square brackets"
                : $"'{text[_at]}' closes what was not opened; delete it or open the bracket";
            Report(SchemaCodes.UnbalancedExample, _at, 1, what);
        }

        return elements;
    }

    private List<ExampleElement> ReadSequence(int depth)
    {
        var elements = new List<ExampleElement>();
        _isGlued = false;
        while (_at < text.Length && problems.Count == 0)
        {
            var c = text[_at];
            if (c is ']' or ')' or '}' or '>' or '|')
                break;
            if (char.IsWhiteSpace(c))
            {
                _at++;
                _isGlued = false;
                continue;
            }

            var element = c switch
            {
                '{' => ReadSlot(),
                '<' => ReadWordSet(),
                '[' => ReadAlternatives(depth),
                '(' => ReadOptional(depth),
                _ => ReadWord(text, ref _at, _isGlued),
            };
            if (element is not null)
                elements.Add(element);
            _isGlued = true;
        }

        return elements;
    }

    private static ExampleWord ReadWord(string text, ref int at, bool isGlued)
    {
        var start = at;
        while (at < text.Length && IsWordPart(text, at))
            at++;
        if (at == start)
            at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
        return new(text.Substring(start, at - start), start, at - start, isGlued);
    }

    // Hyphens and apostrophes belong to the word; a point only inside one (U.S.), since at the end it is the sentence's.
    private static bool IsWordPart(string text, int at)
    {
        var c = text[at];
        if (CSharpName.IsPart(c) || c is '-' or '\'' or '’')
            return true;
        return c == '.' && at + 1 < text.Length && CSharpName.IsPart(text[at + 1]);
    }

    private ExampleElement? ReadSlot()
    {
        var start = _at;
        var isGlued = _isGlued;
        var types = ReadTypes();
        if (types is null || ReadName('}') is not { } name)
            return null;
        for (var i = 0; i < relation.Roles.Count; i++)
        {
            if (string.Equals(relation.Roles[i].Name, name, StringComparison.Ordinal))
                return new ExampleRoleSlot(i, start, _at - start, isGlued) { Types = types.ToEquatableArray() };
        }

        for (var i = 0; i < relation.Properties.Count; i++)
        {
            if (string.Equals(relation.Properties[i].Name, name, StringComparison.Ordinal))
                return new ExamplePropertySlot(i, start, _at - start, isGlued);
        }

        var known = relation.Roles.Select(static r => r.Name).Concat(relation.Properties.Select(static p => p.Name)).ToArray();
        var hint = Suggestion.DidYouMean(name, known, "the slots are " + string.Join(", ", known));
        Report(
            SchemaCodes.UnknownSlot,
            start,
            _at - start,
            $"{Printable.Quote(name)} is neither a role nor a property of '{relation.Name}', so nothing could fill the slot; {hint}");
        return null;
    }

    // "{located: Facility | Place}": what may fill this slot, fewer than its role admits.
    private List<string>? ReadTypes()
    {
        var colon = text.IndexOf(':', _at);
        var end = text.IndexOf('}', _at);
        if (colon < 0 || end < colon)
            return [];
        var types = new List<string>();
        foreach (var part in text.Substring(colon + 1, end - colon - 1).Split('|'))
        {
            var type = part.Trim();
            if (!schema.Types.Any(t => string.Equals(t.Name, type, StringComparison.Ordinal)))
            {
                var hint = Suggestion.DidYouMean(type, schema.Types.Select(static t => t.Name), "declare it under 'types'");
                Report(
                    SchemaCodes.UnknownType,
                    colon + 1,
                    Math.Max(1, end - colon - 1),
                    $"{Printable.Quote(type)} is no type or trait of this schema, so nobody could fill the slot; {hint}");
                return null;
            }

            types.Add(type);
        }

        return types;
    }

    private ExampleAlternatives? ReadWordSet()
    {
        var start = _at;
        var isGlued = _isGlued;
        if (ReadName('>') is not { } name)
            return null;
        var set = schema.Words.FirstOrDefault(w => string.Equals(w.Name, name, StringComparison.Ordinal));
        if (set is null)
        {
            var hint = Suggestion.DidYouMean(name, schema.Words.Select(static w => w.Name), "declare it under 'words'");
            Report(SchemaCodes.UnknownWordSet, start, _at - start, $"there is no word set {Printable.Quote(name)}; {hint}");
            return null;
        }

        var length = _at - start;
        var options = set.Items.Select(item => new ExampleSequence(ReadWords(item, start, length)));
        return new(options.ToEquatableArray(), name, start, length, isGlued);
    }

    // The words of a set have no place of their own in the example; theirs is that of the set.
    private static EquatableArray<ExampleElement> ReadWords(string item, int start, int length)
    {
        var words = new List<ExampleElement>();
        var isGlued = false;
        for (var at = 0; at < item.Length;)
        {
            if (char.IsWhiteSpace(item[at]))
            {
                at++;
                isGlued = false;
                continue;
            }

            words.Add(ReadWord(item, ref at, isGlued) with { Start = start, Length = length });
            isGlued = true;
        }

        return words.ToEquatableArray();
    }

    private string? ReadName(char close)
    {
        var start = _at;
        var end = text.IndexOf(close, start);
        if (end < 0)
        {
            Report(SchemaCodes.UnbalancedExample, start, 1, $"'{text[start]}' is not closed; add '{close}' behind the name");
            return null;
        }

        _at = end + 1;
        var colon = close == '}' ? text.IndexOf(':', start, end - start) : -1;
        var name = text.Substring(start + 1, (colon < 0 ? end : colon) - start - 1).Trim();
        if (name.Length > 0 && name.All(CSharpName.IsPart))
            return name;
        Report(
            SchemaCodes.InvalidSlot,
            start,
            _at - start,
            $"between '{text[start]}' and '{close}' stands one name, not {Printable.Quote(name)}; write it like '{{supporter}}' or "
                + "'<attack>'");
        return null;
    }

    private ExampleAlternatives? ReadAlternatives(int depth)
    {
        var start = _at;
        var isGlued = _isGlued;
        var options = new List<ExampleSequence>();
        do
        {
            _at++;
            var optionStart = _at;
            if (ReadNested(depth) is not { } option)
                return null;
            if (option.Count == 0 && _at < text.Length)
            {
                Report(
                    SchemaCodes.EmptyAlternative,
                    optionStart - 1,
                    2,
                    "an alternative is empty, so it is unclear what may be said; delete the bar, or write words that may be absent "
                        + "as '(…)'");
                return null;
            }

            options.Add(new(option.ToEquatableArray()));
        }
        while (_at < text.Length && text[_at] == '|');
        return Close(start, ']') ? new(options.ToEquatableArray(), null, start, _at - start, isGlued) : null;
    }

    private ExampleOptional? ReadOptional(int depth)
    {
        var start = _at;
        var isGlued = _isGlued;
        _at++;
        if (ReadNested(depth) is not { } content || !Close(start, ')'))
            return null;
        if (content.Count > 0)
            return new(new(content.ToEquatableArray()), start, _at - start, isGlued);
        Report(
            SchemaCodes.EmptyAlternative,
            start,
            _at - start,
            "the optional part is empty, so it says nothing; delete it or write the words that may be absent");
        return null;
    }

    private List<ExampleElement>? ReadNested(int depth)
    {
        if (depth < Deepest)
        {
            var elements = ReadSequence(depth + 1);
            return problems.Count == 0 ? elements : null;
        }

        Report(
            SchemaCodes.ExampleTooLarge,
            _at - 1,
            1,
            $"brackets are nested more than {Deepest} deep, which nobody can read; split the example");
        return null;
    }

    private bool Close(int start, char close)
    {
        if (_at < text.Length && text[_at] == close)
        {
            _at++;
            return true;
        }

        if (_at >= text.Length)
            Report(SchemaCodes.UnbalancedExample, start, 1, $"'{text[start]}' is not closed; add '{close}'");
        else if (text[_at] == '|')
            Report(
                SchemaCodes.UnbalancedExample,
                _at,
                1,
                "'|' stands outside of '[…]', so it separates nothing; write the choice in square brackets");
        else
            Report(
                SchemaCodes.UnbalancedExample,
                _at,
                1,
                $"'{text[_at]}' stands where '{close}' is expected, because '{text[start]}' is open; close brackets in the order in "
                    + "which they were opened");
        return false;
    }

    private void Report(SchemaCode code, int start, int length, string message) =>
        problems.Add(new(code, message, start, Math.Min(length, text.Length - start)));
}
