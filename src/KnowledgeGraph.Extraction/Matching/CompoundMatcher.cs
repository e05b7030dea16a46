using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Matches compounds: "Iranian-backed militias", "rebel-held east Aleppo", "pro-government fighters".</summary>
internal sealed class CompoundMatcher(SentenceReading sentence, PhraseReader phrases)
{
    private readonly SentenceWords _words = sentence.Words;

    /// <summary>Matches "A-backed B" at the word behind the hyphen.</summary>
    public RuleMatch? Match(Rule rule, CompoundPattern pattern, int word)
    {
        if (!_words.IsHyphen(word - 1)) return null;
        if (!pattern.Words.Any(p =>
            string.Equals(_words.VerbLemma(word), Language.English.Lemma(p[0], Language.Upos.Verb), StringComparison.Ordinal))) return null;
        var left = LeftOf(word - 2);
        if (left.Count == 0 || Outer(word, left[0].Mention) is not { Count: > 0 } outer) return null;
        var participants = ClauseMatcher.Empty(rule);
        participants[pattern.Left] = left;
        participants[pattern.Right] = outer;
        return Description(rule, participants, word);
    }

    /// <summary>Matches "pro-A B" at the word with the prefix.</summary>
    public RuleMatch? Match(Rule rule, PrefixPattern pattern, int word)
    {
        if (!pattern.Prefixes.Any(p => _words.Lower[word].StartsWith(p[0] + "-", StringComparison.Ordinal))) return null;
        var inner = sentence.Mentions.Find(m => m.IsNested && m.First == word && m.Last == word && m.Span.Start > _words.Starts[word]);
        if (inner is null || Outer(word, inner) is not { Count: > 0 } outer) return null;
        var participants = ClauseMatcher.Empty(rule);
        participants[pattern.Inner] = [new Filler(inner)];
        participants[pattern.Outer] = outer;
        return Description(rule, participants, word) with { IsPrefix = true };
    }

    private RuleMatch Description(Rule rule, IReadOnlyList<Filler>[] participants, int word) =>
        new(rule, _words.Span(word, word), word) { Participants = participants, IsDescription = true, Confidence = 0.95 };

    /// <summary>The mention before a hyphen, nested in another or not; with "Turkish- and Qatari-" both.</summary>
    private List<Filler> LeftOf(int word)
    {
        var left = sentence.Mentions.Find(m => m.Last == word && (m.IsNested || m.Kind != MentionKind.Pronoun));
        if (left is null) return [];
        var fillers = new List<Filler> { new(left) };
        var before = left.First - 1;
        if (_words.Is(before, WordClass.Conjunction) && !char.IsLetter(_words.Text(before - 1)[0])
            && sentence.Mentions.Find(m => m.Last == before - 2) is { } other) fillers.Add(new Filler(other));
        return fillers;
    }

    // "the NATO-led force in Kosovo": Kosovo is not led.
    private bool IsElsewhere(int word, SentenceMention mention)
    {
        for (var i = word + 1; i < mention.First; i++)
        {
            if (_words.Is(i, WordClass.Preposition) && !_words.Is(i, "of")) return true;
        }

        return false;
    }

    private List<Filler> Outer(int word, SentenceMention inner)
    {
        if (sentence.At(word) is { } covering && !ReferenceEquals(covering, inner)) return [new Filler(covering)];
        var phrase = sentence.Structure.PhraseAt(word);
        if (phrase < 0) return [];
        var fillers = phrases.ReadRight(phrase, out _);
        var found = fillers.Where(f => f.Mention.First > word && !f.IsModifier && !IsElsewhere(word, f.Mention)).ToList();
        if (found.Count > 0) return found;
        // "the US-backed First Division": a phrase may break before a numeral.
        if (_words.IsCapitalised(word + 1) && sentence.At(word + 1) is { Kind: MentionKind.Name } next && next.First == word + 1) return [new Filler(next)];
        // "government-controlled neighbourhoods in the west": the place that they lie in.
        var last = sentence.Structure.Phrases[phrase].Last;
        if (!_words.Is(last + 1, "in") || !Lexicon.TransparentNouns.Contains(_words.NounLemma(last))
            || sentence.Structure.PhraseAt(last + 2) is not (>= 0 and var place)) return [];
        return phrases.ReadCore(place, out _);
    }
}
