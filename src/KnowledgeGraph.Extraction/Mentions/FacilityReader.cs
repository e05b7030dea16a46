using KnowledgeGraph.Extraction.Text;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Reads buildings, roads and ships: "the air base at X" is the X air base, "X's hospital" the X hospital; "a flour mill" and "the
/// state television building" are facilities of their article.</summary>
internal sealed class FacilityReader(CueTable cues)
{
    /// <summary>"the air base at Qayyarah" is the Qayyarah air base, declared or not.</summary>
    public bool TryCompose(SentenceReading sentence, ArticleState state, int phraseFirst, int head)
    {
        var words = sentence.Words;
        // "the hospital in Idlib" is one of several.
        if (!words.Is(head + 1, "at") && !words.Is(head + 1, "of")) return false;
        var first = NominalPhrases.FirstOf(sentence, phraseFirst, head, out var owner);
        if (owner is not null || !words.Is(first - 1, "the") || cues.Concepts[NameConcept.Facility] is not { } type
            || !string.Equals(words.NounLemma(head), words.Lower[head], StringComparison.Ordinal)) return false;
        if (sentence.At(head + 2) is not { Kind: MentionKind.Name } place || place.First != head + 2
            || !cues.Is(place.Readings[0], NameConcept.Place)
            || state.NameOf(place.Readings[0].EntityId) is not { } name) return false;
        var phrase = words.Lower[first..(head + 1)];
        var declared = state.Names.Find([.. name.ToLowerInvariant().Split(' ', '-'), .. phrase]);
        sentence.Cover(first, head, MentionKind.Nominal, declared.IsEmpty ? state.Discover($"{name} {string.Join(' ', phrase)}", type)
            : declared[0].Entity, "coreference");
        return true;
    }

    /// <summary>"Mayadin's hospital", "its trauma hospital".</summary>
    public void ReadOwned(SentenceReading sentence, ArticleState state, SentenceMention owner, int first, int head)
    {
        if (cues.Concepts[NameConcept.Facility] is not { } type) return;
        if (NominalPhrases.IsRenaming(sentence, head)) return;
        var words = sentence.Words;
        var isPlace = owner.Kind == MentionKind.Name && cues.Is(owner.Readings[0], NameConcept.Place);
        var phrase = NominalPhrases.TextOf(words, first, head);
        if (isPlace && state.NameOf(owner.Readings[0].EntityId) is { } place)
        {
            var name = $"{place} {phrase}";
            sentence.Add(first, head, MentionKind.Nominal, AgreementReader.Named(name, state) ?? state.Discover(name, type), "group");
        }
        else
        {
            sentence.Add(first, head, MentionKind.Nominal, state.DiscoverUnnamed(phrase, type), "group");
        }
    }

    /// <summary>Reads a facility that no mention names.</summary>
    public void Read(SentenceReading sentence, ArticleState state, int first, int head)
    {
        var words = sentence.Words;
        if (cues.Concepts[NameConcept.Facility] is not { } type) return;
        first = NominalPhrases.OwnWords(sentence, first, head);
        if (!sentence.IsFree(first, head) || NominalPhrases.IsRenaming(sentence, head) || IsWhere(sentence, first, head)) return;
        // "the bridge" of which nobody spoke may be any; "the customs building" is told from others.
        if (NominalPhrases.IsDefinite(words, first) && !IsCompound(words, head)) return;
        var place = NominalPhrases.PlaceBehind(sentence, head, cues)?.Readings[0].EntityId;
        var isOther = first > 0 && words.Lower[first - 1] is "another" or "second";
        NominalPhrases.Add(sentence, first, head, state.DiscoverUnnamed(NominalPhrases.TextOf(words, first, head), type, place, isOther),
            "group");
    }

    private static bool IsCompound(SentenceWords words, int head) => words.Is(head - 1, WordClass.Noun) && !words.IsCapitalised(head - 1)
        && words.Tree?.Relations[head - 1] is Relation.Compound;

    // "hospitals in the city's east", "camps of Sirwah", "dozens of Iranian sites", "houses": of several it counts where or whose they are.
    private static bool IsWhere(SentenceReading sentence, int first, int head)
    {
        var words = sentence.Words;
        if (string.Equals(words.NounLemma(head), words.Lower[head], StringComparison.Ordinal)) return false;
        if (words.Is(head, "houses") || (first > 0 && sentence.At(first - 1) is not null)) return true;
        // "homes, hospitals and markets in the east".
        var next = head + 1;
        for (var step = 0; step < 6 && next < words.Count && (words.Classes[next] is WordClass.Noun or WordClass.Comma
            or WordClass.Adjective
            || words.Is(next, "and") || words.Is(next, "or")); step++) next++;
        return next + 1 < words.Count && words.Lower[next] is "in" or "at" or "of" or "around" or "near" or "across" or "outside"
            or "inside" or "along" or "from";
    }
}
