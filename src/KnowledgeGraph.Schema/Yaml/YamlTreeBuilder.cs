namespace KnowledgeGraph.Schema.Yaml;

/// <summary>Builds nodes from a flat stream of events, on a stack of its own, within the limits.</summary>
internal sealed class YamlTreeBuilder(SourceText source, ProblemList problems)
{
    private readonly Stack<Frame> _open = new();
    private YamlNode? _root;
    private int _nodes;
    private int _documents;

    public bool IsStopped { get; private set; }

    public void Stop() => IsStopped = true;

    public void StartDocument(int start)
    {
        if (++_documents <= 1)
            return;
        problems.Add(
            SchemaCodes.SeveralDocuments,
            source,
            start,
            start,
            "a second YAML document begins here, and a schema is one document; delete the line '---' or move the rest into a file to "
                + "import");
        Stop();
    }

    public void Alias(int start, int end, string name)
    {
        problems.Add(
            SchemaCodes.AnchorOrAlias,
            source,
            start,
            end,
            $"'*{name}' repeats a value from elsewhere, which schemas do not allow; write the value out, or quote the text");
        Place(new YamlScalar(source, start, end, "", isPlain: true));
    }

    public void Anchor(int start, string name) =>
        problems.Add(
            SchemaCodes.AnchorOrAlias,
            source,
            start,
            start,
            $"'&{name}' names a value to be repeated, which schemas do not allow; delete it, or quote the text");

    public void Tag(int start, string tag) =>
        problems.Add(
            SchemaCodes.Tag,
            source,
            start,
            start,
            $"the tag {Printable.Quote(tag)} asks for a data type, and a schema holds text, lists and mappings only; delete it, or "
                + "quote the text");

    public void Scalar(int start, int end, string value, bool isPlain, bool hasEscapes)
    {
        if (value.Length > YamlLimits.TextLength)
        {
            problems.Add(
                SchemaCodes.TextTooLong,
                source,
                start,
                start,
                "this text is longer than 64 KB, mostly a sign of a quote that is never closed; close it or shorten the text");
            value = YamlGuard.Refused.ToString();
        }
        else if (hasEscapes)
        {
            value = CheckEscapes(start, end, value);
        }

        Place(new YamlScalar(source, start, end, value, isPlain));
    }

    public void StartSequence(int start, int end) => Open(new YamlSequence(source, start, end));

    public void StartMapping(int start, int end) => Open(new YamlMapping(source, start, end));

    public void EndContainer(int end)
    {
        var closed = _open.Pop().Node;
        closed.End = Math.Max(closed.Start, end);
    }

    public YamlNode? Finish() => _root;

    private void Open(YamlNode container)
    {
        if (_open.Count >= YamlLimits.Depth)
        {
            problems.Add(
                SchemaCodes.TooDeep,
                container,
                "the file nests deeper than 64 levels here, and no schema needs so many; remove levels");
            Stop();
            return;
        }

        Place(container);
        _open.Push(new(container));
    }

    // A container is placed when it opens, so that a file with an error at its end still yields what stands before.
    private void Place(YamlNode node)
    {
        if (++_nodes > YamlLimits.Nodes)
        {
            problems.Add(
                SchemaCodes.TooManyNodes,
                node,
                "the file holds more than 1,000,000 values, too many to compile while you type; split it");
            Stop();
            return;
        }

        if (_open.Count == 0)
        {
            _root ??= node;
            return;
        }

        var frame = _open.Peek();
        if (frame.Node is YamlSequence sequence)
            sequence.Items.Add(node);
        else if (frame.ExpectsValue)
            PlaceValue(frame, node);
        else
            PlaceKey(frame, node);
    }

    private void PlaceKey(Frame frame, YamlNode node)
    {
        frame.ExpectsValue = true;
        frame.Key = null;
        if (node is not YamlScalar key || key.IsNull)
        {
            problems.Add(
                SchemaCodes.KeyIsNotText,
                source,
                node.Start,
                node.Start,
                "this key is not a text, and keys are names; write a name before the colon, or quote the text");
        }
        else if (key.IsPlain && key.Value == "<<")
        {
            problems.Add(
                SchemaCodes.MergeKey,
                key,
                "'<<' would copy entries from elsewhere, which schemas do not allow; write the entries out, or use 'is'");
        }
        else if (((YamlMapping)frame.Node).TryGet(key.Value, out var first))
        {
            problems.Add(
                SchemaCodes.DuplicateKey,
                key,
                $"the key {Printable.Quote(key.Value)} stands twice, first on line {first.Key.Span.Line}, and only the first "
                    + "counts; merge the two or delete one");
        }
        else
        {
            frame.Key = key;
        }
    }

    private static void PlaceValue(Frame frame, YamlNode node)
    {
        frame.ExpectsValue = false;
        if (frame.Key is not null)
            ((YamlMapping)frame.Node).Add(new(frame.Key, node));
    }

    // "\0" and "\u202E" bring back what the guard keeps out of the raw text.
    private string CheckEscapes(int start, int end, string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\r' && YamlGuard.Judge(value, i) is not { } _)
                continue;
            if (value[i] == YamlGuard.Refused)
                continue;
            var code = YamlGuard.Judge(value, i) ?? SchemaCodes.ForbiddenCharacter;
            problems.Add(code, source, start, end, YamlGuard.Describe(code, value, i));
            return value.Substring(0, i) + YamlGuard.Refused;
        }

        return value;
    }

    private sealed class Frame(YamlNode node)
    {
        public YamlNode Node { get; } = node;

        public YamlScalar? Key { get; set; }

        public bool ExpectsValue { get; set; }
    }
}
