using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A sentence on its way through the steps: its words, phrases and the mentions found so far.</summary>
internal sealed class SentenceReading(SentenceWords words, SentenceStructure structure)
{
    public SentenceWords Words { get; } = words;

    public SentenceStructure Structure { get; } = structure;

    public List<SentenceMention> Mentions { get; } = [];

    /// <summary>Which place is said to lie in which.</summary>
    public List<Places.PlacePart> Parts { get; } = [];

    /// <summary>The mention, not nested, that holds a word.</summary>
    public SentenceMention? At(int word) => Mentions.Find(m => !m.IsNested && m.First <= word && word <= m.Last);

    /// <summary>Whether no mention touches the words.</summary>
    public bool IsFree(int first, int last) => !Mentions.Exists(m => !m.IsNested && m.First <= last && first <= m.Last);

    public void Add(int first, int last, MentionKind kind, EntityReading reading, string reason) =>
        Mentions.Add(new SentenceMention(first, last, Words.Span(first, last), kind, [reading], reason));

    /// <summary>Replaces the mentions within the words by one that covers them; they stay as nested ones.</summary>
    public void Cover(int first, int last, MentionKind kind, EntityReading reading, string reason)
    {
        for (var i = 0; i < Mentions.Count; i++)
        {
            if (Mentions[i].First >= first && Mentions[i].Last <= last) Mentions[i] = Mentions[i] with { IsNested = true };
        }

        Add(first, last, kind, reading, reason);
    }
}
