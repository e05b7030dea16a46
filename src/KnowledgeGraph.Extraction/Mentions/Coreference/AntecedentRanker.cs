using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Text;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>
/// Whom a pronoun means: all noun phrases before it compete, also those that name nobody who is known, and so does meaning none of them.
/// A noun phrase's share is what <see cref="AntecedentModel"/> gives it; an entity's share that of all its mentions.
/// </summary>
internal sealed class AntecedentRanker(SchemaNames schema, CueTable cues)
{
    // Below this share nobody is linked.
    private const double Threshold = 0.2;

    // A further reading has at least this part of the first one's share.
    private const double Runner = 0.1;
    private const int Readings = 4;
    private readonly AntecedentModel _model = AntecedentModel.Default;

    /// <summary>Whom a pronoun may mean, the likeliest first; empty for nobody who is known.</summary>
    /// <param name="sentences">The sentences up to its own, which is the last.</param>
    /// <param name="word">The pronoun.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="isForce">Whether it owns men or arms, so that only somebody who can is meant.</param>
    /// <param name="state">What is known of the article.</param>
    public ImmutableArray<RankedReading> Rank(IReadOnlyList<SentenceReading> sentences, int word, AnaphorKind kind, bool isForce,
        ArticleState state)
    {
        var sentence = sentences[^1];
        var pronoun = new PronounFeatures(sentence.Words, word, kind);
        var candidates = ImmutableArray.CreateBuilder<Referent>();
        for (var i = sentences.Count - 1; i >= 0 && i >= sentences.Count - 1 - Anaphora.Reach; i--)
            candidates.AddRange(Referents(sentences[i], sentences[i] == sentence ? word : int.MaxValue, pronoun.WantsActor,
                state).Where(r => pronoun.Agrees(r) && (!isForce || IsOwner(r))));
        var all = WithoutHarmer(candidates.ToImmutable(), pronoun.Harmer, sentence);
        if (pronoun.Denier is >= 0 and var denier && all.FirstOrDefault(r => r.Words == sentence.Words && r.First <= denier && denier <= r.Last) is { Readings.IsEmpty: false } self
            && IsPossible(self.Readings[0].Reading, kind)) return [self.Readings[0] with { Share = 1, Antecedent = self }];
        var shares = _model.Rank(pronoun, all);
        var entities = new Dictionary<string, RankedReading>(StringComparer.Ordinal);
        var most = new Dictionary<string, double>(StringComparer.Ordinal);
        var other = shares[^1];
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Readings.IsEmpty) other = Math.Max(other, shares[i]);
            foreach (var (reading, part, readings) in all[i].Readings)
            {
                var share = shares[i] * part;
                var known = entities.GetValueOrDefault(reading.EntityId) ?? new RankedReading(reading, 0, readings);
                if (share > most.GetValueOrDefault(reading.EntityId))
                {
                    most[reading.EntityId] = share;
                    known = known with { Antecedent = all[i] };
                }

                entities[reading.EntityId] = known with { Share = known.Share + share };
            }
        }

        var ranked = entities.Values.Where(r => IsPossible(r.Reading, kind)).OrderByDescending(static r => r.Share).ToImmutableArray();
        if (ranked.IsEmpty || ranked[0].Share < Threshold || ranked[0].Share < other) return [];
        return [.. ranked.TakeWhile(r => r.Share >= ranked[0].Share * Runner).Take(Readings)];
    }

    // "X accused Y of the raid and shelled its positions": not X's own, where another can be meant.
    private static ImmutableArray<Referent> WithoutHarmer(ImmutableArray<Referent> all, int harmer, SentenceReading sentence)
    {
        if (harmer < 0 || sentence.At(harmer) is not { } mention) return all;
        var others = all.RemoveAll(r => (r.Words == sentence.Words && r.First <= harmer && harmer <= r.Last)
            || (!r.Readings.IsEmpty && mention.Readings.Any(own => string.Equals(own.EntityId, r.Readings[0].Reading.EntityId, StringComparison.Ordinal))));
        return others.Any(static r => IsOwner(r)) ? others : all;
    }

    private static bool IsOwner(Referent referent) => !referent.Readings.IsEmpty && referent.Sort
        is ReferentSort.Person or ReferentSort.Group
        or ReferentSort.Country;

    private bool IsPossible(EntityReading reading, AnaphorKind kind)
    {
        var isPerson = cues.PersonType is { } person && reading.Type.IsA(person);
        return isPerson == kind is AnaphorKind.He or AnaphorKind.His;
    }

    // The noun phrases of a sentence before a word, the nearest first.
    private List<Referent> Referents(SentenceReading sentence, int before, bool wantsActor, ArticleState state)
    {
        var (words, found) = (sentence.Words, new List<Referent>());
        // Nobody takes up where the reporter sits.
        var dateline = Dateline.EndOf(words);
        foreach (var mention in sentence.Mentions)
        {
            if (!mention.IsNested && mention.Last < before && mention.First > dateline && mention.Kind != MentionKind.Demonym) found.Add(Linked(words, mention,
                wantsActor, state));
        }

        // "its men": who has them may be meant again.
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Kind == MentionKind.Nominal && mention.Last < before
                && state.Pronouns.GetValueOrDefault((words.Sentence.Index, mention.First)) is { IsDefaultOrEmpty: false } owners)
                found.Add(new Referent(words, mention.First, mention.First, mention.First, SortOf(owners[0].Reading), ReferentForm.Pronoun)
                {
                    Readings = owners,
                    Count = Math.Max(1, state.CountOf(owners[0].Reading.EntityId)),
                });
        }

        if (words.Tree is { } tree)
        {
            foreach (var head in NounPhrases.Heads(tree))
            {
                if (head < before && head > dateline && !found.Exists(r => r.First <= head && head <= r.Last)) found.Add(Unlinked(words, tree, head, found));
            }
        }

        found.Sort(static (a, b) => b.Head.CompareTo(a.Head));
        return found;
    }

    // A noun phrase that names nobody; "the leader, X" is X, "insurgents of Y" and "Y fighters" are taken for Y.
    private Referent Unlinked(SentenceWords words, SentenceTree tree, int head, List<Referent> linked)
    {
        var sort = _model.SortOf(words, tree, head);
        var same = linked.Find(r => (tree.Relations[r.Head] == Relation.Appos && tree.Heads[r.Head] == head)
            || (tree.Relations[head] == Relation.Appos && r.First <= tree.Heads[head] && tree.Heads[head] <= r.Last)
            || (sort is ReferentSort.People && tree.Heads[r.Head] == head && r.Sort is ReferentSort.Group
                && (tree.Relations[r.Head] is Relation.Compound or Relation.Amod
                    || (tree.Relations[r.Head] is Relation.Nmod && Clauses.CaseOf(words, tree, r.Head) is "of" or "from")))
            || (Lexicon.VagueNumbers.ContainsKey(words.Lower[head]) && tree.Heads[r.Head] == head && tree.Relations[r.Head]
                is Relation.Nmod));
        return new Referent(words, NounPhrases.FirstOf(tree, head), head, head, sort is ReferentSort.Thing && same is not null
            ? same.Sort : sort,
            NounPhrases.FormOf(words, tree, head))
        { Readings = same?.Readings ?? [], Count = same?.Count ?? 1 };
    }

    private Referent Linked(SentenceWords words, SentenceMention mention, bool wantsActor, ArticleState state)
    {
        var head = words.Tree is { } tree ? Clauses.HeadOf(tree, mention.First, mention.Last) : mention.Last;
        var readings = mention.Readings;
        // "Moscow, which supplies …, says it": a capital that acts is its government; "in Baghdad" it is none.
        if (readings.FirstOrDefault(static r => r.IsMetonym) is { } body)
        {
            readings = MentionLinks.Acts(words, mention) || (wantsActor && !MentionLinks.IsWhere(words, mention)) ? [body,
                .. readings.Remove(body)] : words.Tree is { } own
                && Clauses.RoleOf(words, own, head) == GrammaticalRole.Place ? readings.Remove(body) : readings;
        }

        var form = mention.Kind switch
        {
            MentionKind.Pronoun => ReferentForm.Pronoun,
            MentionKind.Nominal => words.Tree is { } parsed && NounPhrases.FormOf(words, parsed, head) == ReferentForm.Indefinite
                ? ReferentForm.Indefinite : ReferentForm.Definite,
            _ => ReferentForm.Name,
        };
        return new Referent(words, mention.First, mention.Last, head, SortOf(readings[0]), form)
        {
            Readings = mention.Kind == MentionKind.Pronoun && state.Pronouns.TryGetValue((words.Sentence.Index, mention.First),
                out var ranked)
                ? ranked : [new RankedReading(readings[0], 1, readings)],
            Count = Math.Max(1, state.CountOf(readings[0].EntityId)),
        };
    }

    private ReferentSort SortOf(EntityReading reading)
    {
        if (cues.PersonType is { } person && reading.Type.IsA(person)) return ReferentSort.Person;
        if (cues.PeopleType is { } people && ReferenceEquals(reading.Type, people)) return ReferentSort.People;
        if (schema.IsCountry(reading)) return ReferentSort.Country;
        if (cues.Is(reading, NameConcept.Place) || cues.Is(reading, NameConcept.Facility)) return ReferentSort.Place;
        if (cues.Is(reading, NameConcept.Agreement)) return ReferentSort.Agreement;
        return cues.Is(reading, NameConcept.Conflict) ? ReferentSort.Event : ReferentSort.Group;
    }
}
