using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>The text of a scored article with its sentences; empty where the graph has not read it.</summary>
internal sealed class DocumentText
{
    private readonly string _text;
    private readonly int[] _starts;
    private readonly int[] _ends;

    public DocumentText(string text)
    {
        _text = text;
        var sentences = English.Split(text).Sentences;
        _starts = [.. sentences.Select(static s => s.Start)];
        _ends = [.. sentences.Select(static s => s.End)];
    }

    /// <summary>The number of sentences, at least 1.</summary>
    public int SentenceCount => Math.Max(1, _starts.Length);

    /// <summary>The number of the sentence that an offset stands in or after, from 0.</summary>
    public int SentenceAt(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return Math.Max(0, found >= 0 ? found : ~found - 1);
    }

    /// <summary>The words of a span.</summary>
    public string At(TextSpan span) => span.Start >= 0 && span.Start < span.End && span.End <= _text.Length ? _text[span.Start..span.End] : "";

    /// <summary>The sentence around a span.</summary>
    public string Around(TextSpan span)
    {
        if (_starts.Length == 0) return "";
        var sentence = SentenceAt(span.Start);
        return _text[_starts[sentence].._ends[sentence]];
    }
}
