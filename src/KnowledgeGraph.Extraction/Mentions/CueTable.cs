using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The words that announce an entity of an open type: "village of", "rebel unit", "President".</summary>
internal sealed class CueTable
{
    private static readonly string[] PersonCues = ["spokesman", "spokeswoman", "spokesperson", "president", "minister", "chairman", "coach",
        "director", "chief executive"];
    private readonly Dictionary<string, List<Cue>> _byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Cue>> _byNounLemma = new(StringComparer.Ordinal);

    public CueTable(SchemaModel schema, GraphModel model)
    {
        var open = new List<(string[] Words, EntityType Type)>();
        foreach (var type in schema.Types)
        {
            if (!model.TryGetType(type.Name, out var entityType)) continue;
            foreach (var text in type.Cues)
            {
                Add(text, entityType, type.IsOpen);
                if (type.IsOpen) open.Add((text.ToLowerInvariant().Split(' '), entityType));
            }

            if (PersonType is null && type.IsOpen
                && type.Cues.Any(static c => PersonCues.Contains(c.ToLowerInvariant(), StringComparer.Ordinal))) PersonType = entityType;
        }

        Concepts = new NameConcepts(open);
        PeopleType = _byNounLemma.Values.SelectMany(static c => c).Where(static c => c.IsGroup).GroupBy(static c =>
            c.Type.Name, StringComparer.Ordinal)
            .OrderByDescending(static g => g.Count()).FirstOrDefault()?.First().Type;
    }

    /// <summary>The open type of people without names: the one with most cues such as "protesters".</summary>
    public EntityType? PeopleType { get; }

    /// <summary>The open types of persons, places, groups and so on.</summary>
    public NameConcepts Concepts { get; }

    /// <summary>Whether an entity is of a kind, by the schema's open type for it.</summary>
    public bool Is(EntityReading reading, NameConcept concept) => Concepts[concept] is { } type && reading.Type.IsA(type);

    /// <summary>The open type whose entities speak: the one with cues such as "spokesman".</summary>
    public EntityType? PersonType { get; }

    /// <summary>The cue with a preposition ("village of") that ends right before a word, or <see langword="null"/>.</summary>
    public EntityType? OfCueBefore(SentenceWords words, int word)
    {
        var end = word - 1;
        while (end > 0 && words.Is(end, WordClass.Determiner)) end--;
        return Match(words, end, isOf: true)?.Type;
    }

    /// <summary>The plain cue that ends at a word.</summary>
    public Cue? NounCueAt(SentenceWords words, int end) => Match(words, end, isOf: false);

    /// <summary>The plural cue that names people by itself and is this word: "activists".</summary>
    public Cue? GroupCueAt(SentenceWords words, int word) =>
        _byNounLemma.TryGetValue(words.NounLemma(word), out var cues) ? cues.Find(c => c.IsGroup && words.Is(word, c.Words[0])) : null;

    /// <summary>The plain cue that is exactly this noun, in any number; open types only where asked.</summary>
    public Cue? NounCue(SentenceWords words, int word, bool isOpenOnly = true)
    {
        if (!_byNounLemma.TryGetValue(words.NounLemma(word), out var cues)) return null;
        foreach (var cue in cues)
        {
            if (cue.Type.Definition.IsOpen || !isOpenOnly) return cue;
        }

        return null;
    }

    /// <summary>The open type of places that a noun such as "areas" or "districts" announces, by itself or with "of".</summary>
    public EntityType? AreaType(SentenceWords words, int word)
    {
        foreach (var cue in _byLastWord.GetValueOrDefault("of") ?? [])
        {
            if (cue.Type.Definition.IsOpen && cue.Words.Length == 2
                && string.Equals(Lemma(cue.Words[0]), words.NounLemma(word), StringComparison.Ordinal)) return cue.Type;
        }

        return words.NounLemma(word) is "area" or "territory" or "land" && _byLastWord.TryGetValue("of", out var any) ? any[0].Type : null;
    }

    private static string Lemma(string word) => English.Lemma(word, Upos.Noun);

    private void Add(string text, EntityType type, bool isOpen)
    {
        var words = English.Split(text).Tokens.Where(static t => !t.IsHyphen).Select(static t => t.ToString().ToLowerInvariant()).ToArray();
        if (words.Length == 0) return;
        var isOf = words.Length > 1 && words[^1] is "of" or "at" or "in" or "for";
        var cue = new Cue(words, type, isOf, isOpen && words.Length == 1
            && !string.Equals(Lemma(words[0]), words[0], StringComparison.Ordinal) || words is ["people"]);
        var last = isOf ? words[^1] : Lemma(words[^1]);
        Bucket(_byLastWord, last).Add(cue);
        if (!isOf && words.Length == 1) Bucket(_byNounLemma, last).Add(cue);
    }

    private static List<Cue> Bucket(Dictionary<string, List<Cue>> table, string key)
    {
        if (!table.TryGetValue(key, out var list)) table.Add(key, list = []);
        return list;
    }

    private Cue? Match(SentenceWords words, int end, bool isOf)
    {
        if (end < 0) return null;
        if (!_byLastWord.TryGetValue(isOf ? words.Lower[end] : words.NounLemma(end), out var cues)) return null;
        Cue? best = null;
        foreach (var cue in cues)
        {
            if (cue.IsOf == isOf && cue.Type.Definition.IsOpen && EndsAt(cue, words, end)
                && cue.Words.Length > (best?.Words.Length ?? 0)) best = cue;
        }

        return best;
    }

    private static bool EndsAt(Cue cue, SentenceWords words, int end)
    {
        var first = end - cue.Words.Length + 1;
        if (first < 0) return false;
        for (var i = 0; i < cue.Words.Length; i++)
        {
            if (!string.Equals(words.NounLemma(first + i), Lemma(cue.Words[i]), StringComparison.Ordinal)
                && !words.Is(first + i, cue.Words[i])) return false;
        }

        return true;
    }

    /// <summary>A cue.</summary>
    /// <param name="Words">Its words in small letters.</param>
    /// <param name="Type">The type that it announces.</param>
    /// <param name="IsOf">Whether it stands before the name with a preposition.</param>
    /// <param name="IsGroup">Whether it is a plural that names people by itself: "protesters".</param>
    public sealed record Cue(string[] Words, EntityType Type, bool IsOf, bool IsGroup);
}
