using KnowledgeGraph.Extraction.Mentions.Coreference;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// How "the town", "the capital" or "the region" fits a place, and which place "there" means: the one that is mentioned most and last. A
/// place counts for the larger one that it lies in.
/// </summary>
internal sealed class PlaceReference(SchemaNames schema, CueTable cues)
{
    private const int Reach = 12;
    private const double Capital = 3;
    private const double Nearness = 3;

    // Words for one size of place.
    private static readonly HashSet<string>[] Sizes =
    [
        new(StringComparer.Ordinal) { "city", "metropolis", "port" },
        new(StringComparer.Ordinal) { "town", "village", "hamlet", "settlement" },
        new(StringComparer.Ordinal) { "neighbourhood", "neighborhood", "district", "quarter", "suburb" },
        new(StringComparer.Ordinal) { "region", "province", "governorate", "county", "state", "territory", "oblast" },
        new(StringComparer.Ordinal) { "camp" },
        new(StringComparer.Ordinal) { "enclave", "pocket" },
        new(StringComparer.Ordinal) { "strip" },
        new(StringComparer.Ordinal) { "valley" },
        new(StringComparer.Ordinal) { "peninsula" },
        new(StringComparer.Ordinal) { "island" },
    ];

    // From here on a place must have the word in its name or be called so.
    private const int FirstNamed = 6;
    private const int District = 2;

    /// <summary>What marks the word behind a name: "the Afrin district" may be more than Afrin, which is a town as well.</summary>
    public const string Around = "~";

    /// <summary>Whether "the district of X" is a part of X, as X is known to be a town.</summary>
    public static bool IsPart(string lemma, string id, SchemaNames schema) => SizeOf(lemma) == District
        && schema.EnumValues(id).Any(static k => SizeOf(k) is 0 or 1);

    /// <summary>Whether a noun in the singular is read here.</summary>
    public static bool IsPlace(string lemma) => SizeOf(lemma) >= 0 || lemma is "capital";

    /// <summary>The place at which the article is: "there".</summary>
    public EntityReading? Here(SentenceReading sentence, int word, ArticleState state) => Last(sentence, word, state);

    private EntityReading? Last(SentenceReading sentence, int word, ArticleState state)
    {
        if (cues.Concepts[NameConcept.Place] is not { } place) return null;
        EntityReading? best = null;
        var most = 0.0;
        foreach (var reading in state.ByRecency())
        {
            var last = state.Antecedents.LastOf(reading.EntityId);
            var distance = sentence.Words.Sentence.Index - last;
            if (!reading.Type.IsA(place) || last < 0 || distance > Reach || StandsLater(sentence, reading, word)) continue;
            // A place that the same sentence names is no more likely than one of the sentence before.
            var score = Math.Min(CountOf(reading, state), 8) * 0.5 + Nearness / (1 + Math.Max(1, distance))
                - (schema.Capitals.Contains(reading.EntityId) ? Capital : 0);
            if (score > most) (best, most) = (reading, score);
        }

        return best;
    }

    private static int SizeOf(string lemma) => Array.FindIndex(Sizes, s => s.Contains(lemma));

    // Named only behind the noun in its own sentence.
    private static bool StandsLater(SentenceReading sentence, EntityReading reading, int noun)
    {
        var isLater = false;
        foreach (var mention in sentence.Mentions)
        {
            if (!string.Equals(mention.Readings[0].EntityId, reading.EntityId, StringComparison.Ordinal)) continue;
            if (mention.Last < noun) return false;
            isLater = true;
        }

        return isLater;
    }

    /// <summary>How well the word for a place fits one: by what the article calls it, by the schema's kind of it;
    /// <see langword="null"/> where it cannot mean it.</summary>
    public DescriptionFit? FitOf(EntityReading reading, string lemma, ArticleState state)
    {
        if (schema.IsCountry(reading)) return null;
        // What the article calls it goes before what the schema does.
        var said = state.DescriptionsOf(reading.EntityId);
        if (said.Contains(lemma)) return DescriptionFit.Said;
        if (string.Equals(SchemaNames.NounOf(state.NameOf(reading.EntityId) ?? ""), lemma, StringComparison.Ordinal))
            return DescriptionFit.Named;
        if (said.Contains(Around + lemma)) return DescriptionFit.Near;
        var size = SizeOf(lemma is "capital" ? "city" : lemma);
        // "the Gaza Strip"; a city may be called "eastern X city", which is no city.
        if (size >= FirstNamed && schema.NounsOf(reading.EntityId).Contains(lemma)) return DescriptionFit.Declared;
        var kinds = schema.EnumValues(reading.EntityId).ToArray();
        if (kinds.Length > 0) return kinds.Contains(lemma, StringComparer.Ordinal) ? DescriptionFit.Declared
            : Array.Exists(kinds, k => SizeOf(k) == size) ? DescriptionFit.Near
            : SizeOf(kinds[0]) is 0 or 1 && (lemma is "district" || size is 0 or 1 or 4 or 5) ? DescriptionFit.Unlike : null;
        if (said.Any(w => SizeOf(w) == size)) return DescriptionFit.Near;
        // Of regions and quarters one must be told that they are such.
        if (size is 2 or >= FirstNamed) return null;
        return said.Any(static w => SizeOf(w) >= 0) ? DescriptionFit.Unlike : DescriptionFit.Kind;
    }

    /// <summary>How often a place was mentioned, with those that lie in it.</summary>
    public int CountOf(EntityReading reading, ArticleState state)
    {
        var count = state.CountOf(reading.EntityId);
        foreach (var (id, times) in state.Counts)
        {
            if (!string.Equals(id, reading.EntityId, StringComparison.Ordinal) && schema.IsWithin(id, reading.EntityId)) count += times;
        }

        return count;
    }
}
