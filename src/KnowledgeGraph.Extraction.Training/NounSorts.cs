using KnowledgeGraph.Extraction.Mentions.Coreference;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>What sort of thing a common noun stands for, by what it mostly stands for in the treebank.</summary>
internal static class NounSorts
{
    private const int FewestDocuments = 2;
    private const double Purity = 0.7;

    public static Dictionary<string, ReferentSort> Of(IReadOnlyList<GoldDocument> documents)
    {
        var counts = new Dictionary<string, (Dictionary<string, int> Types, HashSet<string> Documents)>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var sentence in English.ParseTokens(document.Sentences).Sentences)
            {
                foreach (var mention in document.Mentions.Where(m => m.Sentence == sentence.Index)) Count(document, sentence, mention,
                    counts);
            }
        }

        var sorts = new Dictionary<string, ReferentSort>(StringComparer.Ordinal);
        foreach (var (noun, (types, seen)) in counts)
        {
            var (type, most) = types.OrderByDescending(static t => t.Value).ThenBy(static t => t.Key, StringComparer.Ordinal).First();
            if (seen.Count < FewestDocuments || most < Purity * types.Values.Sum()) continue;
            var sort = type switch
            {
                "person" => ReferentSort.Person,
                "organization" => ReferentSort.Group,
                "place" => ReferentSort.Place,
                "event" => ReferentSort.Event,
                "time" => ReferentSort.Time,
                _ => ReferentSort.Thing
            };
            if (sort != ReferentSort.Thing) sorts.Add(noun, sort);
        }

        return sorts;
    }

    private static void Count(GoldDocument document, Sentence sentence, GoldMention mention,
        Dictionary<string, (Dictionary<string, int> Types, HashSet<string> Documents)> counts)
    {
        var head = sentence.Tokens[mention.First];
        for (var i = mention.First; i <= mention.Last; i++)
        {
            if (sentence.Tokens[i].Head is not { } above || above.Index < mention.First
                || above.Index > mention.Last) head = sentence.Tokens[i];
        }

        if (head.Upos != Upos.Noun) return;
        var lemma = English.Lemma(head.Text.ToString().ToLowerInvariant(), Upos.Noun);
        if (!counts.TryGetValue(lemma, out var entry)) counts.Add(lemma, entry = (new(StringComparer.Ordinal),
            new(StringComparer.Ordinal)));
        entry.Types[mention.Type] = entry.Types.GetValueOrDefault(mention.Type) + 1;
        entry.Documents.Add(document.Id);
    }
}
