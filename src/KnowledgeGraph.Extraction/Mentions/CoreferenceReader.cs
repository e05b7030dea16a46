using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Mentions.Coreference;
using KnowledgeGraph.Extraction.Text;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Links "the city", "the country", "the group" to an entity of that kind mentioned before, and pronouns to what may be meant. Plain on
/// purpose: by kind,
/// salience and recency; roles' types decide between readings.
/// </summary>
internal sealed class CoreferenceReader(SchemaNames schema, CueTable cues)
{
    // Those who act for whoever owns them: "its men", "their fighters".
    private static readonly HashSet<string> Owned = new(StringComparer.Ordinal) { "men", "troops", "fighters", "forces", "soldiers",
        "gunmen", "warplanes",
        "jets", "planes", "aircraft", "army", "pilots", "marines", "gunners", "militants", "militiamen", "commanders", "units", "drones", "positions" };

    private readonly NounReference _nouns = new(cues, schema);
    private readonly AntecedentRanker _ranker = new(schema, cues);
    private readonly DescriptionRanker _descriptions = new(schema, cues);

    private const int PronounReadings = 4;

    /// <summary>Links definite common nouns.</summary>
    /// <param name="sentences">The sentences of the article up to the one to read, which is the last.</param>
    /// <param name="state">What is known of the article.</param>
    public void Nominals(IReadOnlyList<SentenceReading> sentences, ArticleState state)
    {
        var sentence = sentences[^1];
        _nouns.Learn(sentence, state);
        _nouns.LearnLeaders(sentence, state);
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (i == 0 && words.Is(0, WordClass.Noun) && sentence.IsFree(0, 0) && TryLinkMembers(sentence, 0)) continue;
            // "the rebels of the X": no others that are called so.
            if (sentence.At(i) is { Kind: MentionKind.Nominal, Reason: "alias" } others && others.Last == i && others.First == i && TryLinkMembers(sentence, i))
                continue;
            if (words.Is(i - 1, "the") && words.Lower[i] is "latter" or "former" && sentence.IsFree(i, i)
                && !words.Is(i + 1, WordClass.Noun) && OfTwo(sentences, i) is { } one)
            {
                sentence.Add(i, i, MentionKind.Nominal, one, "coreference");
                continue;
            }

            if (DescriptionFits.IsAge(words, i) && sentence.IsFree(i - 4, i))
            {
                var aged = _descriptions.Rank(sentences, i - 4, i, state);
                if (!aged.IsEmpty) DescriptionRanker.Link(sentence, i - 4, i, aged, state);
                continue;
            }

            if (!words.Is(i, WordClass.Noun) || !sentence.IsFree(i, i)) continue;
            // "the Islamists of X" have a capital.
            if (words.IsCapitalised(i))
            {
                if (NominalWords.KindOf(words.NounLemma(i)) is NominalKind.Combatants) TryLinkMembers(sentence, i);
                continue;
            }

            if (TryLinkApposition(sentence, i) || TryLinkMembers(sentence, i) || TryLinkBacked(sentence, i)) continue;
            // "a war monitor said", "the Britain-based monitor said".
            if (words.Is(i, "monitor") && (words.Is(i - 1, "war") || words.Is(i - 1, "the") || (words.Is(i - 1, "based") && words.IsHyphen(i - 2)))
                && _nouns.Monitor(state) is { } monitor)
            {
                sentence.Cover(words.Is(i - 1, "war") ? i - 1 : i, i, MentionKind.Nominal, monitor, "coreference");
                continue;
            }

            var first = FirstAfterArticle(sentence, i);
            if (first < 0 || !IsFreeButAdjectives(sentence, first, i)) continue;
            // "the city of Hama" and "the city councillor" are others.
            if (IsDirected(words, first, i) || words.Is(i + 1, "of") || words.Is(i + 1, WordClass.Noun) || words.IsHyphen(i + 1)) continue;
            if (words.Is(i, "capital") && first == i)
            {
                if (state.Home?.Capital is { } capital) sentence.Cover(i, i, MentionKind.Nominal, capital, "coreference");
                continue;
            }

            // Forces, bodies and buildings are read later, where some of them are composed first.
            if (DescriptionFits.SortOf(words, i) is DescriptionSort.Force or DescriptionSort.Body or DescriptionSort.Facility
                or DescriptionSort.Agreement or DescriptionSort.Event) continue;
            var found = _descriptions.Rank(sentences, first, i, state);
            if (!found.IsEmpty) DescriptionRanker.Link(sentence, first, i, found, state);
        }
    }

    // "the latter", "the former": of the last two that were named together, in this sentence or the one before.
    private static EntityReading? OfTwo(IReadOnlyList<SentenceReading> sentences, int word)
    {
        var isLatter = sentences[^1].Words.Is(word, "latter");
        for (var back = 0; back < 2 && back < sentences.Count; back++)
        {
            var sentence = sentences[sentences.Count - 1 - back];
            if (sentence.Words.Tree is not { } tree) continue;
            var (found, shallowest) = ((EntityReading?)null, int.MaxValue);
            for (var i = (back == 0 ? word : tree.Count) - 1; i > 0; i--)
            {
                if (tree.Relations[i] != Relation.Conj || tree.Child(i, Relation.Cc) < 0 || sentence.At(i) is not { } second
                    || sentence.At(tree.Heads[i]) is not { } first || ReferenceEquals(first, second)) continue;
                var depth = Clauses.DepthOf(tree, i);
                if (depth < shallowest) (found, shallowest) = ((isLatter ? second : first).Readings[0], depth);
            }

            if (found is not null) return found;
        }

        return null;
    }

    // "Fighters from the paramilitary X", "gunmen loyal to X": they are X.
    private bool TryLinkMembers(SentenceReading sentence, int noun)
    {
        var words = sentence.Words;
        var isBand = NominalWords.KindOf(words.NounLemma(noun)) is NominalKind.Combatants && !string.Equals(words.NounLemma(noun), words.Lower[noun], StringComparison.Ordinal);
        if (!Owned.Contains(words.Lower[noun]) && !isBand) return false;
        var at = words.Is(noun + 1, "from") || words.Is(noun + 1, "of") ? noun + 2 : words.Is(noun + 1, "loyal")
            && words.Is(noun + 2, "to") ? noun + 3 : -1;
        if (at < 0 || sentence.Structure.PhraseAt(at) is not (>= 0 and var phrase)) return false;
        if (sentence.At(sentence.Structure.HeadOf(phrase)) is not { Kind: MentionKind.Name } group
            || words.Is(group.Last + 1, WordClass.Possessive)
            || !(cues.Is(group.Readings[0], NameConcept.ArmedGroup) || cues.Is(group.Readings[0], NameConcept.Force)
                || cues.Is(group.Readings[0], NameConcept.Alliance))) return false;
        sentence.Cover(noun, noun, MentionKind.Nominal, group.Readings[0], "members");
        return true;
    }

    // "US-backed fighters" are those whom the schema calls "US-backed …".
    private bool TryLinkBacked(SentenceReading sentence, int noun)
    {
        var words = sentence.Words;
        if (noun < 3 || !words.IsHyphen(noun - 2) || (!Owned.Contains(words.Lower[noun]) && !words.Is(noun, "force")
            && !words.Is(noun, "alliance") && !words.Is(noun, "militia")))
            return false;
        if (schema.Backed(words.Lower[noun - 3], words.Lower[noun - 1]) is not { } reading
            || !sentence.IsFree(noun - 2, noun)) return false;
        sentence.Add(noun, noun, MentionKind.Nominal, reading, "composed");
        return true;
    }

    // "the Lebanese militia".
    private static bool IsFreeButAdjectives(SentenceReading sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.At(i) is { } mention && (mention.Kind != MentionKind.Demonym || i == last)) return false;
        }

        return true;
    }

    /// <summary>"the Observatory, a Britain-based monitoring group": a cue behind a name of its type describes the name.</summary>
    private bool TryLinkApposition(SentenceReading sentence, int noun)
    {
        var phrase = sentence.Structure.PhraseAt(noun);
        if (phrase < 0 || sentence.Structure.HeadOf(phrase) != noun) return false;
        var first = sentence.Structure.Phrases[phrase].First;
        if (sentence.Words.Lower[first] is not ("a" or "an" or "the") || !sentence.Words.Is(first - 1, WordClass.Comma)
            || sentence.At(first - 2) is not { } named) return false;
        // "…, a spokesman said": another speaks.
        if (sentence.Structure.GroupAt(sentence.Structure.Phrases[phrase].Last + 1) is >= 0 and var group
            && Lexicon.Reporting.Contains(sentence.Words.VerbLemma(sentence.Structure.Groups[group].Head))) return false;
        if (cues.NounCueAt(sentence.Words, noun) is not { } cue || !named.Readings[0].Type.IsA(cue.Type)) return false;
        // "in X, a spokesman for the Y": nobody is in a person.
        if (ReferenceEquals(cue.Type, cues.PersonType) && NameEvidence.IsAt(sentence.Words, named.First)) return false;
        sentence.Add(noun - cue.Words.Length + 1, noun, MentionKind.Nominal, named.Readings[0], "apposition");
        return true;
    }

    /// <summary>Links pronouns; those of persons to persons, the others to anything else.</summary>
    /// <param name="sentences">The sentences of the article up to the one to read, which is the last.</param>
    /// <param name="state">What is known of the article.</param>
    public void Pronouns(IReadOnlyList<SentenceReading> sentences, ArticleState state)
    {
        var sentence = sentences[^1];
        _nouns.LearnLeaders(sentence, state);
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Is(i, "there") && PlaceThere(sentence, i, state) is [{ } place]) sentence.Add(i, i, MentionKind.Pronoun, place,
                "coreference");
            if (words.Is(i, "whose")) LinkWhose(sentence, i, state);
            if (Anaphora.KindOf(words, i) is not { } kind) continue;
            // "his own men", "its air force".
            var next = words.Is(i + 1, "own") ? i + 2 : i + 1;
            var last = words.Is(next, "air") && words.Is(next + 1, "force") ? next + 1 : next;
            var isForce = kind is AnaphorKind.His or AnaphorKind.Its or AnaphorKind.Their && last < words.Count
                && (words.Is(last, "force") || Owned.Contains(words.Lower[last])) && sentence.IsFree(i + 1, last);
            var ranked = _ranker.Rank(sentences, i, kind, isForce, state);
            state.Pronouns[(words.Sentence.Index, i)] = ranked;
            EntityReading[] candidates = [.. ranked.SelectMany(static r => r.All.Take(2)).DistinctBy(static r => r.EntityId)
                .Take(PronounReadings)];
            if (isForce && kind is AnaphorKind.His)
            {
                // "its spokesman, X, said his men": whose spokesman is known by now.
                _nouns.LearnLeaders(sentence, state);
                if ((MenOf(candidates, words.Lower[last], state) ?? MenOfPost(sentence, i, words.Lower[last], state))
                    is { } led) sentence.Add(i, last, MentionKind.Nominal, led, "coreference");
            }
            else if (isForce && candidates.Length > 0)
            {
                // "its men" are whoever it is.
                sentence.Mentions.Add(new SentenceMention(i, last, words.Span(i, last), MentionKind.Nominal, Forces(candidates,
                    words.NounLemma(last), state), ranked[0].Reason(words.Sentence.Index)));
            }
            else if (candidates.Length > 0)
            {
                sentence.Mentions.Add(new SentenceMention(i, i, words.Span(i, i), MentionKind.Pronoun, [.. candidates],
                    ranked[0].Reason(words.Sentence.Index)));
            }
        }
    }

    // "Germany, whose soldiers left": those of whom the clause describes.
    private void LinkWhose(SentenceReading sentence, int whose, ArticleState state)
    {
        var (words, noun) = (sentence.Words, whose + 1);
        if (words.Tree is not { } tree || noun >= words.Count || words.Lower[noun] is not ("soldiers" or "troops" or "forces" or "fighters"
            or "men" or "militiamen" or "army" or "gunmen" or "militants" or "warplanes" or "jets" or "planes" or "aircraft" or "drones") || !sentence.IsFree(whose, noun)) return;
        var at = Clauses.ClauseOf(tree, noun);
        while (at >= 0 && tree.Relations[at] is not Relation.AclRelcl) at = Clauses.ClauseOf(tree, at);
        var owner = at >= 0 && tree.Heads[at] >= 0 ? sentence.At(tree.Heads[at]) : null;
        owner ??= words.Is(whose - 1, WordClass.Comma) ? sentence.At(whose - 2) : null;
        if (owner is null || Forces([.. owner.Readings], words.NounLemma(noun), state) is not [{ } force, ..]
            || !(IsArmed(force) || cues.Is(force, NameConcept.Alliance))) return;
        sentence.Add(noun, noun, MentionKind.Nominal, force, "coreference");
    }

    // "his forces" are whom the schema calls "Assad's forces", else the force that he leads or speaks for.
    private EntityReading? MenOf(EntityReading[] persons, string noun, ArticleState state)
    {
        foreach (var person in persons)
        {
            if (state.NameOf(person.EntityId) is not { } name) continue;
            var surname = name[(name.LastIndexOfAny([' ', '-']) + 1)..].ToLowerInvariant();
            if (state.Names.Find([surname, "'s", noun]) is [var declared, ..]) return declared.Entity;
            if (state.LedBy(person.EntityId) is { } led) return led;
            if (state.BodyOf(person.EntityId) is { } acts && ForceOf(acts, noun, state) is { } force) return force;
            if (schema.PartOf(person.EntityId) is { } whole && schema.ReadingOf(whole) is { } body
                && (IsArmed(body) ? body : schema.IsCountry(body) ? state.Home?.ForceOf(body, noun) : null) is { } own) return own;
        }

        return null;
    }

    // "Its commander vowed that his men": those of whom somebody without a name commands.
    private EntityReading? MenOfPost(SentenceReading sentence, int pronoun, string noun, ArticleState state)
    {
        var words = sentence.Words;
        for (var i = pronoun - 1; i > 0; i--)
        {
            if (!NounReference.IsPerson(words.NounLemma(i)) || words.IsCapitalised(i)) continue;
            var of = words.Is(i + 1, "of") ? words.Is(i + 2, "the") ? i + 3 : i + 2 : -1;
            var body = words.Is(i - 1, WordClass.Possessive) ? sentence.At(i - 2) : sentence.At(i - 1) ?? (of > 0 ? sentence.At(of) : null);
            if (body is null) continue;
            foreach (var reading in body.Readings)
            {
                if (ForceOf(reading, noun, state) is { } force) return force;
            }
        }

        return null;
    }

    // A body's own, or those of the country that it belongs to.
    private EntityReading? ForceOf(EntityReading body, string noun, ArticleState state)
    {
        if (IsArmed(body) || cues.Is(body, NameConcept.Alliance)) return body;
        var country = schema.IsCountry(body) ? body : schema.CountryOf(body.EntityId) is { } id ? schema.ReadingOf(id) : null;
        return country is null ? null : state.Home?.ForceOf(country, noun);
    }

    private bool IsArmed(EntityReading reading) => cues.Is(reading, NameConcept.ArmedGroup) || cues.Is(reading, NameConcept.Force);

    // Those who have men and jets first; a country's are its forces.
    private ImmutableArray<EntityReading> Forces(EntityReading[] owners, string lemma, ArticleState state)
    {
        var armed = owners.Where(r => cues.Is(r, NameConcept.ArmedGroup) || cues.Is(r, NameConcept.Force)
            || cues.Is(r, NameConcept.Alliance)
            || ReferenceEquals(r.Type, schema.CountryType));
        var forces = armed.Select(r => schema.IsCountry(r) && state.Home?.ForceOf(r, lemma) is { } own ? own : r with { IsMetonym = false })
            .ToImmutableArray();
        // "its fighters" are a band's before they are an army's.
        if (lemma is "fighter" or "militant" or "gunman" or "insurgent" or "militiaman" or "rebel"
            && forces.Any(r => cues.Is(r, NameConcept.ArmedGroup)))
            return [.. forces.OrderByDescending(r => cues.Is(r, NameConcept.ArmedGroup))];
        if (!forces.IsEmpty) return forces;
        // "the Russian defence ministry … its air force": the country's.
        var ofCountry = owners.Select(r => schema.CountryOf(r.EntityId) is { } country && schema.ReadingOf(country) is { } state && schema.IsCountry(state) && cues.Concepts[NameConcept.Force] is { } force
            && schema.PartsOf(country, force) is [{ } own] ? own : null).OfType<EntityReading>().ToImmutableArray();
        return ofCountry.IsEmpty ? [.. owners] : ofCountry;
    }

    // "fled there": the last place; "there is" names none.
    private EntityReading[] PlaceThere(SentenceReading sentence, int word, ArticleState state)
    {
        if (sentence.Structure.GroupAt(word + 1) >= 0 || cues.Concepts[NameConcept.Place] is not { } place) return [];
        var here = sentence.Mentions.FindLast(m => !m.IsNested && m.Last < word && m.Readings[0].Type.IsA(place));
        var reading = here?.Readings[0] ?? _nouns.Here(sentence, word, state);
        return reading is null ? [] : [reading];
    }

    private static bool IsDirected(SentenceWords words, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (words.Lower[i] is "eastern" or "western" or "southern" && !words.Is(last, "city")) return true;
        }

        return false;
    }

    private static int FirstAfterArticle(SentenceReading sentence, int head)
    {
        var words = sentence.Words;
        var first = head;
        while (first > 0 && words.Classes[first - 1] is WordClass.Adjective or WordClass.Hyphen or WordClass.Noun
            && (!words.IsCapitalised(first - 1) || sentence.At(first - 1) is { Kind: MentionKind.Demonym })) first--;
        return first > 0 && words.Lower[first - 1] is "the" or "this" or "that" or "these" or "those" && head - first <= 3 ? first : -1;
    }
}
