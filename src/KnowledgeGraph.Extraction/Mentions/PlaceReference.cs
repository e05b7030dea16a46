using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Which place "the town", "the capital" or "the region" means: of those mentioned the one that fits the word, is mentioned most and last.
/// Weighed as <see cref="Antecedents"/> weighs bodies; a place counts for the larger one that it lies in.
/// </summary>
internal sealed class PlaceReference(SchemaNames schema, CueTable cues)
{
    private const int Reach = 12;
    private const double Fits = 3;
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

    /// <summary>The place that is meant, or <see langword="null"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The first word behind the article.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="state">What is known of the article.</param>
    public EntityReading? Find(SentenceReading sentence, int first, int noun, ArticleState state)
    {
        var words = sentence.Words;
        var lemma = words.NounLemma(noun);
        return lemma is "capital" && first == noun ? state.Home?.Capital : Find(sentence, lemma, noun, state);
    }

    /// <summary>The place at which the article is: "there".</summary>
    public EntityReading? Here(SentenceReading sentence, int word, ArticleState state) => Find(sentence, "", word, state);

    private EntityReading? Find(SentenceReading sentence, string lemma, int noun, ArticleState state)
    {
        var words = sentence.Words;
        if (cues.Concepts[NameConcept.Place] is not { } place) return null;
        var size = SizeOf(lemma is "capital" ? "city" : lemma);
        EntityReading? best = null;
        var most = 0.0;
        foreach (var reading in state.ByRecency())
        {
            var last = state.Antecedents.LastOf(reading.EntityId);
            var distance = words.Sentence.Index - last;
            if (!reading.Type.IsA(place) || last < 0 || distance > Reach || StandsLater(sentence, reading, noun)) continue;
            var fit = FitOf(reading, lemma, size, state);
            if (double.IsNaN(fit)) continue;
            if (schema.Capitals.Contains(reading.EntityId)) fit -= Fits;
            // A place that the same sentence names is no more likely than one of the sentence before: it would be named by a pronoun.
            var score = fit + Math.Min(CountOf(reading, state), 8) * 0.5 + Nearness / (1 + Math.Max(1, distance));
            if (score <= most) continue;
            (best, most) = (reading, score);
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

    // How well the word fits: by the schema's kind of the place, by words that the article used of it. NaN where it cannot be.
    private double FitOf(EntityReading reading, string lemma, int size, ArticleState state)
    {
        // What the article calls it goes before what the schema does.
        var said = state.DescriptionsOf(reading.EntityId);
        if (said.Contains(lemma) || schema.NounsOf(reading.EntityId).Contains(lemma)) return Fits;
        if (said.Contains(Around + lemma)) return Fits - 1;
        if (lemma.Length == 0) return 0;
        var kinds = schema.EnumValues(reading.EntityId).ToArray();
        if (kinds.Length > 0) return kinds.Contains(lemma, StringComparer.Ordinal) ? Fits : Array.Exists(kinds, k => SizeOf(k) == size)
            ? Fits - 1 : lemma is "district" && SizeOf(kinds[0]) is 0 or 1 ? -1 : size is 0 or 1 or 4 or 5 && SizeOf(kinds[0]) is 0 or 1
                ? -1 : double.NaN;
        if (said.Any(w => SizeOf(w) == size)) return Fits - 1;
        // Of regions and quarters one must be told that they are such.
        if (size is 2 or 3 or >= FirstNamed) return double.NaN;
        return said.Any(static w => SizeOf(w) >= 0) ? -Fits : 0;
    }

    private int CountOf(EntityReading reading, ArticleState state)
    {
        var count = state.CountOf(reading.EntityId);
        foreach (var other in state.BySalience())
        {
            if (!string.Equals(other.EntityId, reading.EntityId, StringComparison.Ordinal)
                && schema.IsWithin(other.EntityId, reading.EntityId))
                count += state.CountOf(other.EntityId);
        }

        return count;
    }
}
