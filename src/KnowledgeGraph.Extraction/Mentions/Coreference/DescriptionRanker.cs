using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Text;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>
/// Whom a description such as "the group" or "this town" means: all entities that it can mean compete, and so does meaning none of them,
/// as most descriptions do. The shares are what <see cref="AntecedentModel"/> gives.
/// </summary>
internal sealed class DescriptionRanker(SchemaNames schema, CueTable cues, AntecedentModel? model = null)
{
    // Below this share nobody is linked.
    private const double Threshold = 0.4;

    // A further reading has at least this part of the first one's share.
    private const double Runner = 0.25;
    private const int Readings = 3;
    private const int Reach = 12;
    private readonly AntecedentModel _model = model ?? AntecedentModel.Descriptions;
    private readonly DescriptionFits _fits = new(schema, cues);

    /// <summary>Whom a description may mean, the likeliest first; empty for nobody who was mentioned.</summary>
    /// <param name="sentences">The sentences up to its own, which is the last.</param>
    /// <param name="first">The first word behind the determiner.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="state">What is known of the article.</param>
    public ImmutableArray<DescribedReading> Rank(IReadOnlyList<SentenceReading> sentences, int first, int noun, ArticleState state)
    {
        var sentence = sentences[^1];
        var words = sentence.Words;
        var key = (words.Sentence.Index, noun);
        if (state.Descriptions.TryGetValue(key, out var known)) return known.Readings;
        var description = new DescriptionFeatures(words, first, noun, DescriptionFits.SortOf(words, noun))
        {
            UnnamedBefore = UnnamedBefore(sentences, noun),
        };
        var candidates = Candidates(sentence, description, first, state);
        // "X, the mercenary outfit" means X or nobody.
        if (words.Tree is { } tree && tree.Relations[noun] == Relation.Appos && sentence.At(tree.Heads[noun]) is { } named)
            return [.. candidates.Where(c => string.Equals(c.Reading!.EntityId, named.Readings[0].EntityId, StringComparison.Ordinal))
                .Select(static c => new DescribedReading(c.Reading!, 1, c))];
        var query = new DescriptionQuery(description, candidates);
        var readings = candidates.IsEmpty ? [] : Rank(query);
        state.Descriptions.Add(key, (query, readings));
        return readings;
    }

    /// <summary>Links a description that <see cref="Rank(IReadOnlyList{SentenceReading}, int, int, ArticleState)"/> knows: it is a mention,
    /// and may be taken up itself.</summary>
    public static void Link(SentenceReading sentence, int first, int noun, ImmutableArray<DescribedReading> found, ArticleState state)
    {
        var words = sentence.Words;
        for (var i = 0; i < sentence.Mentions.Count; i++)
        {
            if (sentence.Mentions[i].First >= first && sentence.Mentions[i].Last <= noun)
                sentence.Mentions[i] = sentence.Mentions[i] with { IsNested = true };
        }

        sentence.Mentions.Add(new SentenceMention(first, noun, words.Span(first, noun), MentionKind.Nominal,
            [.. found.Select(static f => f.Reading)], found[0].Reason(words.Sentence.Index)));
        var reading = found[0].Reading;
        if (state.NameOf(reading.EntityId) is { } name) state.Antecedents.See(reading, words, first, noun, name);
        state.Antecedents.Take(reading.EntityId, words.NounLemma(noun));
    }

    private ImmutableArray<DescribedReading> Rank(DescriptionQuery query)
    {
        var shares = _model.Shares(query.Options());
        var ranked = query.Candidates.Select((c, i) => new DescribedReading(c.Reading!, shares[i], c))
            .OrderByDescending(static r => r.Share).ToImmutableArray();
        var best = ranked[0].Share;
        return best < Threshold || best < shares[^1] ? [] : [.. ranked.TakeWhile(r => r.Share >= best * Runner).Take(Readings)];
    }

    // The last mentioned first.
    private ImmutableArray<DescriptionCandidate> Candidates(SentenceReading sentence, DescriptionFeatures description, int first,
        ArticleState state)
    {
        var words = sentence.Words;
        var found = new List<DescriptionCandidate>();
        foreach (var entity in state.Antecedents.All)
        {
            if (entity.Before(words, first) is not var (place, count)
                || _fits.Of(description, entity, state) is not { } fit) continue;
            if (words.Sentence.Index - place.Words.Sentence.Index > Reach && fit < DescriptionFit.Declared) continue;
            var reading = entity.Reading;
            var modifiers = ModifiersOf(sentence, reading, first, description.Noun, state);
            // "the Lebanese movement" is none of Israel's; "the government" is that of the article's country.
            if (modifiers == ModifierFit.Against || (description.Sort == DescriptionSort.Government && modifiers != ModifierFit.Known
                && !IsHome(reading, state))) continue;
            found.Add(new DescriptionCandidate(place.Words, place.First, place.Last, fit)
            {
                Reading = reading,
                Count = _fits.CountOf(reading, count, state),
                IsLead = entity.Places[0].Words.Sentence.Index <= 1,
                IsHome = IsHome(reading, state),
                IsAgain = state.Antecedents.IsTaken(reading.EntityId, description.Lemma),
                Modifiers = modifiers,
                Concept = _fits.ConceptOf(reading),
            });
        }

        found.Sort(static (a, b) => a.Words != b.Words ? b.Words.Sentence.Index.CompareTo(a.Words.Sentence.Index)
            : b.Last.CompareTo(a.Last));
        return [.. found];
    }

    private bool IsHome(EntityReading reading, ArticleState state) => state.Home?.Country is { } home
        && (string.Equals(home.EntityId, reading.EntityId, StringComparison.Ordinal)
            || string.Equals(schema.CountryOf(reading.EntityId), home.EntityId, StringComparison.Ordinal));

    // "the Lebanese movement", "the paramilitary force".
    private ModifierFit ModifiersOf(SentenceReading sentence, EntityReading reading, int first, int noun, ArticleState state)
    {
        var (words, id, fit) = (sentence.Words, reading.EntityId, ModifierFit.None);
        for (var i = first; i < noun; i++)
        {
            if (words.IsHyphen(i)) continue;
            if (sentence.Mentions.Find(m => m.First <= i && i <= m.Last && m.Kind == MentionKind.Demonym) is { } nation)
            {
                var country = nation.Readings[0].EntityId;
                var own = schema.IsCountry(reading) ? id : schema.CountryOf(id);
                fit = string.Equals(own, country, StringComparison.Ordinal) || schema.IsWithin(id, country) ? ModifierFit.Known
                    : own is not null ? ModifierFit.Against : fit == ModifierFit.None ? ModifierFit.New : fit;
                if (fit == ModifierFit.Against) return fit;
                continue;
            }

            var word = words.NounLemma(i);
            var isKnown = state.IsDescribed(id, word) || schema.DescriptionsOf(id).Contains(word)
                || state.NameOf(id)?.Contains(words.Lower[i], StringComparison.OrdinalIgnoreCase) == true
                || (NominalWords.IsZealot(word) && NounReference.IsOfCreed(reading, word, state));
            // "the jihadist alliance" is none that nobody calls so.
            if (!isKnown && word is "jihadist" or "islamist") return ModifierFit.Against;
            if (isKnown) fit = ModifierFit.Known;
            else if (fit == ModifierFit.None) fit = ModifierFit.New;
        }

        return fit;
    }

    // "an armed group …. The group": one that has no name, or a name that nobody knows.
    private static int UnnamedBefore(IReadOnlyList<SentenceReading> sentences, int noun)
    {
        var lemma = sentences[^1].Words.NounLemma(noun);
        for (var back = 0; back < 4 && back < sentences.Count; back++)
        {
            var sentence = sentences[sentences.Count - 1 - back];
            if (UnnamedNouns.Has(sentence.Words, lemma, back == 0 ? noun : sentence.Words.Count, i => sentence.At(i) is not null))
                return back;
        }

        return -1;
    }
}
