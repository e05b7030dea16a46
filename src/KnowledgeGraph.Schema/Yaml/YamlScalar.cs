namespace KnowledgeGraph.Schema.Yaml;

/// <summary>A text in a YAML file.</summary>
internal sealed class YamlScalar(SourceText source, int start, int end, string value, bool isPlain) : YamlNode(source, start, end)
{
    public string Value { get; } = value;

    /// <summary>Whether it stands without quotes. A quoted text is never read as a number, truth value or nothing.</summary>
    public bool IsPlain { get; } = isPlain;

    public bool IsNull => IsPlain && Value is "" or "~" or "null";

    /// <summary>
    /// The place of a part of the value: exact where the file holds the value letter by letter, the whole text where it is escaped or
    /// folded over lines.
    /// </summary>
    public YamlScalar Slice(int offset, int length)
    {
        var part = Value.Substring(offset, length);
        foreach (var quote in IsPlain ? PlainOffset : QuotedOffset)
        {
            var at = Start + quote;
            if (at + Value.Length <= End && string.CompareOrdinal(Source.Text, at, Value, 0, Value.Length) == 0)
                return new(Source, at + offset, at + offset + length, part, IsPlain);
        }

        return new(Source, Start, End, part, IsPlain);
    }

    private static readonly int[] PlainOffset = [0];
    private static readonly int[] QuotedOffset = [1];
}
