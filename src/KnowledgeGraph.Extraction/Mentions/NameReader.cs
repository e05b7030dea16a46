using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds declared and discovered names, the names inside them, names behind "pro-" and "anti-", and forces composed of an
/// adjective and a cue.</summary>
internal sealed class NameReader(SchemaNames schema, CueTable cues)
{
    private readonly ForceComposer _forces = new(schema, cues);

    /// <summary>Reads the names of a sentence.</summary>
    public void Read(SentenceReading sentence, ArticleState state)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (TryReadPrefixed(sentence, state, i)) continue;
            var found = state.Names.Longest(words, i, state.Published, out var last);
            // "the military" is the army.
            if (found.IsEmpty && words.Is(i, "military") && words.Is(i - 1, "the")
                && !words.Is(i + 1, WordClass.Noun)) (found, last) = (state.Names.Find(["army"]), i);
            // "the east of Aleppo" is a part of it, "a town east of Aleppo" is not.
            if (found.IsEmpty || (words.Is(i + 1, "of") && !words.Is(i - 1, "the") && DirectedPlaces.At(words, i, out _) is not null)) continue;
            // "the Kachin Independence Army" is a name of its own.
            if (i > 0 && !found.IsEmpty && words.IsCapitalised(i) && words.IsCapitalised(i - 1) && !words.IsHyphen(i - 1) && sentence.IsFree(i - 1, i - 1)
                && found.All(static e => e.Kind == MentionKind.Nominal) && words.Lower[i] is not ("rebels" or "rebel")) continue;
            // "local government areas".
            if (words.Is(last, "government") && words.Is(i - 1, "local") && found.All(static e => e.Kind == MentionKind.Nominal)) continue;
            if (IsAnothers(sentence, i, found)) continue;
            if (AtHome(state, words, i, i == last ? words.Lower[last] : "", found) is { IsEmpty: false } readings)
            {
                var mention = ToMention(words, i, last, readings);
                sentence.Mentions.Add(mention);
                ReadNested(sentence, state, mention);
            }

            i = last;
        }

        Compose(sentence);
        ReadTowns(sentence);
        _forces.Read(sentence, state);
        DropSharedAdjectives(sentence, state);
        ReadGroups(sentence, state);
    }

    // "the Ethiopian army", "Libya's recognised government" are not those that the schema means.
    private bool IsAnothers(SentenceReading sentence, int first, ImmutableArray<NameEntry> found)
    {
        if (first == 0 || !found.All(static e => e.Kind == MentionKind.Nominal)
            || ReferenceEquals(found[0].Entity.Type, cues.Concepts[NameConcept.ArmedGroup])
            || schema.CountryOf(found[0].Entity.EntityId) is not { } country
                || sentence.Structure.PhraseAt(first) is not (>= 0 and var phrase)) return false;
        var start = sentence.Structure.Phrases[phrase].First;
        return sentence.Mentions.Exists(m => !m.IsNested && m.First >= start && m.Last < first
            && m.Kind is MentionKind.Name or MentionKind.Demonym
            && m.Readings.All(r => schema.IsCountry(r) && !string.Equals(r.EntityId, country, StringComparison.Ordinal)));
    }

    // "The army" is the army of the country that the article is about.
    private ImmutableArray<NameEntry> AtHome(ArticleState state, SentenceWords words, int first, string noun,
        ImmutableArray<NameEntry> found)
    {
        if (found.IsEmpty) return found;
        // "his army" is his.
        if (first > 0 && Lexicon.PossessivePronouns.Contains(words.Lower[first - 1]) && found.All(e => e.Kind == MentionKind.Nominal
            && ReferenceEquals(e.Entity.Type, cues.Concepts[NameConcept.Force]))) return [];
        if (found.All(static e => e.Kind == MentionKind.Nominal) && ArmyOfSpeaker(words, first,
            found[0].Entity) is { } own) return [found[0] with { Entity = own }];
        if (found.All(static e => e.Kind == MentionKind.Nominal) && ArmyOfCapital(state, words, first, found[0].Entity) is { } other)
            return [found[0] with { Entity = other }];
        if (state.Home is not { } home || !found.All(static e => e.Kind == MentionKind.Nominal)) return found;
        return [.. found.Select(e => home.Resolve(e.Entity, noun) is { } reading ? e with { Entity = reading }
            : null).OfType<NameEntry>()];
    }

    // "In Moscow, the military asked": it is the one that sits there.
    private EntityReading? ArmyOfCapital(ArticleState state, SentenceWords words, int noun, EntityReading army)
    {
        if (noun < 3 || !words.Is(0, "in") || !words.Is(noun - 1, "the") || cues.Concepts[NameConcept.Force] is not { } force
            || !ReferenceEquals(army.Type, force)) return null;
        var seat = state.Names.Longest(words, 1, state.Published, out var last);
        if (last < 1 || !words.Is(last + 1, WordClass.Comma) || last + 2 != noun - 1) return null;
        var country = seat.Where(static e => e.Entity.IsMetonym).Select(static e => e.Entity).FirstOrDefault(schema.IsCountry);
        return country is null ? null : state.Home?.ForceOf(country, "army");
    }

    // "a Lebanese security source said the army …": officials speak of their own army.
    private EntityReading? ArmyOfSpeaker(SentenceWords words, int noun, EntityReading army)
    {
        if (cues.Concepts[NameConcept.Force] is not { } force || !ReferenceEquals(army.Type, force)
            || !words.Is(noun - 1, "the")) return null;
        for (var i = noun - 2; i > 0 && i > noun - 5; i--)
        {
            if (!words.Is(i, "said") || !words.Is(i - 1, WordClass.Noun) || words.Lower[i - 1] is not ("source" or "sources"
                or "official" or "officials")) continue;
            for (var adjective = i - 2; adjective >= 0 && adjective > i - 5; adjective--)
            {
                var named = schema.Table.Find([words.Lower[adjective]]);
                if (named.IsEmpty || named[0].Kind != MentionKind.Demonym || !words.IsCapitalised(adjective)) continue;
                return schema.PartsOf(named[0].Entity.EntityId, force) is [{ } own] ? own : null;
            }
        }

        return null;
    }

    private static SentenceMention ToMention(SentenceWords words, int first, int last, ImmutableArray<NameEntry> found)
    {
        // A place's own reading comes before those that it stands for: it holds wherever it fits the role.
        var ordered = found.OrderBy(static e => e.Entity.IsMetonym)
            // An article without a date means by a name whoever had it first.
            .ThenBy(static e => e.Period.Start ?? DateOnly.MinValue).ThenBy(static e
                => e.Entity.EntityId, StringComparer.Ordinal).ToArray();
        var readings = ordered.Select(static e => e.Entity).DistinctBy(static e => e.EntityId).ToImmutableArray();
        return new SentenceMention(first, last, words.Span(first, last), ordered[0].Kind, readings, ordered[0].Reason);
    }

    // "Syrian government" in "Syrian government troops": another entity at the start of a common noun.
    private void ReadNested(SentenceReading sentence, ArticleState state, SentenceMention outer)
    {
        var words = sentence.Words;
        // "the Astana agreement" is not told of Astana, nor "Hasakah province" of the town.
        if (outer.Last == outer.First || words.IsCapitalised(outer.Last) || cues.Is(outer.Readings[0], NameConcept.Agreement)
            || (words.Is(outer.Last, "province") && outer.Kind == MentionKind.Name)) return;
        var shorter = new SentenceWordsPrefix(words, outer.Last - 1);
        for (var last = outer.Last - 1; last >= outer.First; last--)
        {
            if (words.IsHyphen(last)) continue;
            var found = AtHome(state, words, outer.First, last == outer.First ? words.Lower[last] : "",
                state.Names.Find(shorter.Keys(outer.First, last)));
            if (found.IsEmpty) continue;
            var mention = ToMention(words, outer.First, last, found);
            if (string.Equals(mention.Readings[0].EntityId, outer.Readings[0].EntityId, StringComparison.Ordinal)) return;
            if (mention.Kind == MentionKind.Name && !words.IsCapitalised(outer.First)) return;
            sentence.Mentions.Add(mention with { IsNested = true });
            return;
        }
    }

    private bool TryReadPrefixed(SentenceReading sentence, ArticleState state, int i)
    {
        var words = sentence.Words;
        var lower = words.Lower[i];
        var length = lower.StartsWith("pro-", StringComparison.Ordinal) ? 4 : lower.StartsWith("anti-", StringComparison.Ordinal) ? 5 : 0;
        if (length == 0 || lower.Length <= length) return false;
        var whole = state.Names.Longest(words, i, state.Published, out var last);
        if (!whole.IsEmpty) sentence.Mentions.Add(ToMention(words, i, last, whole));
        // "pro-government" in an article on another country.
        var inner = AtHome(state, words, i, lower[length..], state.Names.Find([lower[length..]]));
        if (inner.IsEmpty) return !whole.IsEmpty;
        var nested = ToMention(words, i, i, inner) with { Span = new TextSpan(words.Starts[i] + length, words.Ends[i]), IsNested = true };
        sentence.Mentions.Add(nested);
        return true;
    }

    // "city" behind the name of a town, "steelworks" behind that of a building.
    private bool IsItsNoun(SentenceWords words, int noun, EntityReading bearer) => words.Is(noun, WordClass.Noun)
        && !words.IsCapitalised(noun) && (cues.Is(bearer, NameConcept.Facility)
            ? cues.Concepts.OfHead(words, noun) is NameConcept.Facility && !cues.Is(bearer, NameConcept.Place)
            : words.Lower[noun] is "city" or "town" && cues.Is(bearer, NameConcept.Place));

    // "Marib city" is Marib.
    private void ReadTowns(SentenceReading sentence)
    {
        for (var i = 0; i < sentence.Mentions.Count; i++)
        {
            var mention = sentence.Mentions[i];
            var noun = mention.Last + 1;
            if (mention.IsNested || mention.Kind != MentionKind.Name || !IsItsNoun(sentence.Words, noun, mention.Readings[0])
                || sentence.Words.Is(noun + 1, WordClass.Noun)
                || sentence.Words.IsHyphen(noun + 1) || !sentence.IsFree(noun, noun)) continue;
            sentence.Mentions[i] = mention with { Last = noun, Span = sentence.Words.Span(mention.First, noun) };
        }
    }

    /// <summary>"Egyptian troops": the one declared force of Egypt, where an adjective or name stands before a cue of an open
    /// type.</summary>
    private void Compose(SentenceReading sentence)
    {
        foreach (var mention in sentence.Mentions.ToArray())
        {
            if (mention.IsNested || mention.Kind == MentionKind.Nominal) continue;
            var phrase = sentence.Structure.PhraseAt(mention.Last);
            if (phrase < 0) continue;
            var head = mention.Last + 1;
            while (head < sentence.Words.Count && sentence.Structure.PhraseAt(head) == phrase
                && sentence.Words.Is(head, WordClass.Adjective)) head++;
            if (sentence.Structure.PhraseAt(head) != phrase || !sentence.IsFree(head, head) || sentence.Words.IsHyphen(head)) continue;
            var last = Math.Min(head + 2, sentence.Structure.Phrases[phrase].Last);
            for (var end = last; end >= head; end--)
            {
                if (!sentence.IsFree(head, end) || cues.NounCueAt(sentence.Words, end) is not { IsOf: false } cue
                    || cue.Words.Length != end - head + 1) continue;
                // "former al-Qaeda commander X": one of many, and he has a name.
                if (ReferenceEquals(cue.Type, cues.PersonType) && !IsTheLeader(sentence, mention, end)) break;
                var parts = schema.PartsOf(mention.Readings[0].EntityId, cue.Type);
                if (parts.Length == 1) sentence.Cover(mention.First, end, MentionKind.Nominal, parts[0], "composed");
                break;
            }
        }
    }

    // "the Hezbollah leader": there is one at a time.
    private static bool IsTheLeader(SentenceReading sentence, SentenceMention body, int noun) => sentence.Words.Lower[noun] is "leader" or "president" or "chief"
        or "emir" or "king" or "ruler" or "premier" && !(noun + 1 < sentence.Words.Count && sentence.Words.IsCapitalised(noun + 1))
        && sentence.Words.Lower[Math.Max(0, body.First - 1)] is not ("former" or "late" or "ex" or "a" or "an" or "one");

    /// <summary>
    /// "Russian and Syrian warplanes" are also "Russian warplanes"; but "Syrian and foreign fighters" are no "Syrian fighters" that anybody
    /// declared, and then the
    /// adjective plays no role of its own.
    /// </summary>
    private static void DropSharedAdjectives(SentenceReading sentence, ArticleState state)
    {
        var words = sentence.Words;
        for (var i = 0; i < sentence.Mentions.Count; i++)
        {
            var mention = sentence.Mentions[i];
            if (mention.IsNested || mention.Kind != MentionKind.Demonym || !words.Is(mention.Last + 1, WordClass.Conjunction)) continue;
            var phrase = sentence.Structure.PhraseAt(mention.Last + 2);
            if (phrase < 0 || words.Is(mention.Last + 2, WordClass.Determiner)) continue;
            var head = words.Lower[sentence.Structure.HeadOf(phrase)];
            // "American and British warplanes", "Syrian and Russian air strikes": two countries' own.
            var isOther = words.IsHyphen(mention.Last + 3) || !sentence.Mentions.Exists(m => m.First == mention.Last + 2 && m.Last == m.First
                && m.Kind == MentionKind.Demonym);
            if (isOther && state.Names.Find([words.Lower[mention.First], head]).IsEmpty) sentence.Mentions[i] = mention with { IsNested = true };
        }
    }

    /// <summary>"protesters", "people": plural cues that name people by themselves.</summary>
    private void ReadGroups(SentenceReading sentence, ArticleState state)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            if (!sentence.IsFree(i, i) || sentence.Words.IsHyphen(i + 1)) continue;
            // "aimed at Alawites", "the Kurds".
            if (cues.PeopleType is { } people && sentence.Words.IsCapitalised(i) && Peoples.AreMembers(sentence.Words.Lower[i]) && IsHead(sentence, i))
            {
                sentence.Add(i, i, MentionKind.Name, state.Discover(sentence.Words.Text(i).ToString(), people), "people");
                continue;
            }

            if (!sentence.Words.Is(i, WordClass.Noun)) continue;
            if (cues.GroupCueAt(sentence.Words, i) is not { } cue || !IsHead(sentence, i)) continue;
            if (string.Equals(sentence.Words.NounLemma(i), sentence.Words.Lower[i], StringComparison.Ordinal)
                && !sentence.Words.Is(i, "people")) continue;
            sentence.Add(i, i, MentionKind.Nominal, state.Discover(sentence.Words.Lower[i], cue.Type), "group");
        }
    }

    private static bool IsHead(SentenceReading sentence, int word)
    {
        var phrase = sentence.Structure.PhraseAt(word);
        return phrase >= 0 && sentence.Structure.HeadOf(phrase) == word;
    }
}
