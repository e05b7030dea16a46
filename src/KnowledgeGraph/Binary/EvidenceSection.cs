namespace KnowledgeGraph;

/// <summary>Reads the evidence of a binary file and makes sure that every place lies in its article.</summary>
internal sealed class EvidenceSection(BinarySectionReader reader, GraphData record)
{
    public EvidenceTable Read()
    {
        var count = reader.Ints(1)[0];
        var (articles, starts, ends, sentences) = (reader.Ints(count), reader.Ints(count), reader.Ints(count), reader.Ints(count));
        reader.End();
        for (var i = 0; i < count; i++)
        {
            if ((uint)articles[i] >= (uint)record.Articles.Length) throw reader.Wrong("a place is in an unknown article");
            var text = record.Articles[articles[i]].Text;
            if (sentences[i] < 0 || starts[i] < 0 || ends[i] <= starts[i] || ends[i] > text.Length
                || char.IsLowSurrogate(text[starts[i]]) || char.IsHighSurrogate(text[ends[i] - 1])) throw reader.Wrong("a place lies outside its article");
            if (i == 0) continue;
            var order = articles[i - 1].CompareTo(articles[i]);
            if (order == 0) order = starts[i - 1].CompareTo(starts[i]);
            if (order == 0) order = ends[i - 1].CompareTo(ends[i]);
            if (order == 0) order = sentences[i - 1].CompareTo(sentences[i]);
            if (order >= 0) throw reader.Wrong("its places are not in order");
        }

        return new EvidenceTable { Articles = articles, Starts = starts, Ends = ends, Sentences = sentences };
    }
}
