using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Decides how the items of an example hang together: which word is its verb or noun and which slots are its arguments.</summary>
internal sealed class PatternCompiler(FrozenSet<string> verbs)
{
    private readonly Dictionary<string, bool> _isVerb = new(StringComparer.Ordinal);

    /// <summary>The patterns of an example; empty where its shape is not understood.</summary>
    public List<RulePattern> Compile(List<PatternItem> items)
    {
        if (Link(items) is { } link) return [link];
        if (Special(items) is { } special) return [special];
        var verb = FindVerb(items);
        var patterns = new List<RulePattern>();
        if (verb >= 0 && Clause(items, verb) is { } clause) patterns.Add(clause);
        if ((verb < 0 || IsAlsoNoun(items, verb)) && Noun(items) is { } noun) patterns.Add(noun);
        return patterns;
    }

    // "{a} in {b}", "{b}'s {a}", "near {b}, {a}": no word but what joins them.
    private static LinkPattern? Link(List<PatternItem> items) => items switch
    {
        [{ Kind: PatternItemKind.Slot } head, var joint, { Kind: PatternItemKind.Slot } dependent] when Prepositions(joint) is { } words =>
            new LinkPattern(words, head.Slot, dependent.Slot),
        [{ Kind: PatternItemKind.Slot } owner, { Kind: PatternItemKind.Possessive }, { Kind: PatternItemKind.Slot } owned] =>
            new LinkPattern(Possessives, owned.Slot, owner.Slot),
        [var joint, { Kind: PatternItemKind.Slot } place, { Kind: PatternItemKind.Comma }, { Kind: PatternItemKind.Slot } subject]
            when Prepositions(joint) is { } words => new LinkPattern(words, subject.Slot, place.Slot) { IsFronted = true },
        _ => null,
    };

    private static readonly string[] Possessives = ["'s"];

    private static string[]? Prepositions(PatternItem item) => item.Kind is PatternItemKind.Preposition or PatternItemKind.Words
        && item.Phrases.All(static p => p.Length == 1 && (Lexicon.Prepositions.Contains(p[0]) || p[0] == "to"))
        ? [.. item.Phrases.Select(static p => p[0])] : null;

    private static RulePattern? Special(List<PatternItem> items)
    {
        if (items is [{ Kind: PatternItemKind.Slot } left, { Kind: PatternItemKind.Suffix } suffix, { Kind: PatternItemKind.Slot } right])
            return new CompoundPattern(left.Slot, suffix.Phrases, right.Slot);
        if (items is [{ Kind: PatternItemKind.Prefix } prefix, { Kind: PatternItemKind.Slot } inner, { Kind: PatternItemKind.Slot } outer])
            return new PrefixPattern(prefix.Phrases, inner.Slot, outer.Slot);
        // "A and its ally B".
        if (items is [{ Kind: PatternItemKind.Slot } owner, { Kind: PatternItemKind.Conjunction }, { Kind: PatternItemKind.Words } noun,
            { Kind: PatternItemKind.Slot } named])
            return new NounPattern(new NounSide(noun.Phrases, owner.Slot, []), named.Slot) { IsEquatedBehind = true };
        // "A is a member of B" says what "A, a member of B" says.
        if (items is [{ Kind: PatternItemKind.Slot } subject, { Kind: PatternItemKind.Be },
            { Kind: PatternItemKind.Words, HasArticle: true }, ..] && Side(items[2..]) is { } described)
            return new NounPattern(described, subject.Slot);
        return null;
    }

    /// <summary>The item that is the verb of an example, or "is"; -1 where there is none.</summary>
    public int FindVerb(List<PatternItem> items)
    {
        var be = items.FindIndex(static i => i.Kind == PatternItemKind.Be);
        if (be >= 0) return items.FindIndex(i => i.Kind == PatternItemKind.Words && CanBeVerb(i)) is > 0 and var saying && saying < be
            && items[saying - 1].Kind == PatternItemKind.Slot && items[saying + 1].Kind == PatternItemKind.Slot ? saying : be;
        var comma = items.FindIndex(static i => i.Kind == PatternItemKind.Comma);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Kind != PatternItemKind.Words || items[i].HasArticle || !CanBeVerb(items[i])) continue;
            if (comma >= 0 && i > comma) return IsParticiple(items, i) ? i : -1;
            if (i > 0 && items[i - 1].Kind is PatternItemKind.Possessive or PatternItemKind.Preposition) continue;
            if (comma >= 0) return -1;
            // Of two words in a row the second is the verb if it takes the slot, else the first: "A strike kills B", "A launches strikes on
            // B".
            if (i + 1 < items.Count && items[i + 1].Kind == PatternItemKind.Words && i > 0)
                return i + 2 < items.Count && items[i + 2].Kind == PatternItemKind.Slot && CanBeVerb(items[i + 1]) ? i + 1 : i;
            if (i == 0 && FindVerbBehind(items) is var later and > 0) return later;
            if (i == 0) return -1;
            return i;
        }

        return -1;
    }

    private int FindVerbBehind(List<PatternItem> items)
    {
        for (var i = 1; i + 1 < items.Count; i++)
        {
            if (items[i].Kind == PatternItemKind.Words && CanBeVerb(items[i]) && items[i + 1].Kind == PatternItemKind.Slot) return i;
        }

        return -1;
    }

    private static bool IsParticiple(List<PatternItem> items, int i) =>
        i > 0 && items[i - 1].Kind == PatternItemKind.Comma && i + 1 < items.Count && items[i + 1].Kind == PatternItemKind.Preposition
            && !items[i + 1].Is("of");

    // Most of the words are verbs; "head" among titles makes no verb of them.
    private bool CanBeVerb(PatternItem item) =>
        2 * item.Phrases.Count(p => IsVerb(p[0])) > item.Phrases.Count;

    // A participle of a verb that is not listed describes: "aligned with".
    private bool IsVerb(string word)
    {
        if (_isVerb.TryGetValue(word, out var isVerb)) return isVerb;
        var lemma = English.Lemma(word, Upos.Verb);
        return _isVerb[word] = verbs.Contains(lemma) || (!word.EndsWith("ed", StringComparison.Ordinal) && Lexicon.ExampleVerbs.Contains(lemma));
    }

    /// <summary>Whether the same words also read as a noun: "A strikes on B" beside "A's strikes on B".</summary>
    private static bool IsAlsoNoun(List<PatternItem> items, int verb) =>
        items[verb].Kind == PatternItemKind.Words && verb + 1 < items.Count && items[verb + 1].Kind == PatternItemKind.Preposition
        && verb == 1 && items[0].Kind == PatternItemKind.Slot && items[verb].Phrases.Any(static p => p.Length > 0);

    private static ClausePattern? Clause(List<PatternItem> items, int verb)
    {
        var isPassive = false;
        var head = verb;
        var right = items.Skip(verb + 1).ToList();
        IReadOnlyList<string[]> verbs = items[verb].Phrases;
        if (items[verb].Kind == PatternItemKind.Be)
        {
            verbs = [["be"]];
            if (right is [{ Kind: PatternItemKind.Words } participle, ..] && IsParticipial(participle, right))
            {
                isPassive = true;
                verbs = participle.Phrases;
                right.RemoveAt(0);
            }
        }

        var left = items.Take(head).Where(static i => i.Kind != PatternItemKind.Comma).ToList();
        if (items.Take(head).Any(static i => i.Kind == PatternItemKind.Comma)) isPassive = true;
        var pattern = new ClausePattern(verbs) { IsPassive = isPassive, Right = right };
        return left switch
        {
            [{ Kind: PatternItemKind.Slot } subject] => pattern with { Subject = subject.Slot },
            [{ Kind: PatternItemKind.Slot } a, { Kind: PatternItemKind.Conjunction }, { Kind: PatternItemKind.Slot } b] =>
                pattern with { Subject = a.Slot, SecondSubject = b.Slot },
            _ when Side(left) is { } side => pattern with { SubjectNoun = side },
            _ => null,
        };
    }

    /// <summary>Whether the item behind "is" is a participle.</summary>
    public static bool IsParticipial(List<PatternItem> items, int participle) =>
        items[participle].Kind == PatternItemKind.Words && IsParticipial(items[participle], [.. items.Skip(participle)]);

    private static bool IsParticipial(PatternItem words, List<PatternItem> right) =>
        words.Phrases.Any(static p => English.Lemma(p[0], Upos.Verb) is var lemma
            && (Lexicon.Verbs.Contains(lemma) || p[0].EndsWith("ed", StringComparison.Ordinal)))
        && (right.Count == 1 || right[1].Kind is not PatternItemKind.Slot);

    /// <summary>A noun with what stands before and behind it, or nothing where there is no noun.</summary>
    private static NounSide? Side(List<PatternItem> items)
    {
        var noun = items.FindIndex(static i => i.Kind == PatternItemKind.Words);
        if (noun < 0) return null;
        var before = items.Take(noun).FirstOrDefault(static i => i.Kind == PatternItemKind.Slot)?.Slot ?? -1;
        var last = noun;
        // "unilateral A truce": the last word before a preposition is the noun.
        while (last + 1 < items.Count && items[last + 1].Kind == PatternItemKind.Words) last++;
        return new NounSide(items[last].Phrases, before, [.. items.Skip(last + 1)]);
    }

    private static NounPattern? Noun(List<PatternItem> items)
    {
        var comma = items.FindIndex(static i => i.Kind == PatternItemKind.Comma);
        if (comma >= 0) return Apposition(items, comma);
        var nouns = items.FindLastIndex(static i => i.Kind == PatternItemKind.Words);
        if (nouns < 0) return null;
        var first = items.FindIndex(static i => i.Kind == PatternItemKind.Words);
        if (items.Count == nouns + 2 && items[nouns + 1].Kind == PatternItemKind.Slot)
        {
            // "Syria's President Bashar al-Assad", "its ally Russia".
            var owner = items.Take(nouns).LastOrDefault(static i => i.Kind == PatternItemKind.Slot);
            return owner is null ? null
                : new NounPattern(new NounSide(items[nouns].Phrases, owner.Slot, []), items[nouns + 1].Slot) { IsEquatedBehind = true };
        }

        var side = Side([.. items.Where((item, i) => i == first || item.Kind != PatternItemKind.Words || i > first)]);
        return side is null ? null : new NounPattern(SkipAdjective(items, side), -1);
    }

    // "unilateral A truce": a slot between two words belongs before the second.
    private static NounSide SkipAdjective(List<PatternItem> items, NounSide side)
    {
        if (side.After is not [{ Kind: PatternItemKind.Slot } owner, { Kind: PatternItemKind.Words } noun, ..]) return side;
        return new NounSide(noun.Phrases, owner.Slot, [.. side.After.Skip(2)]) { Modifier = side.Nouns[0][0] };
    }

    private static NounPattern? Apposition(List<PatternItem> items, int comma)
    {
        var left = items.Take(comma).ToList();
        var right = items.Skip(comma + 1).ToList();
        if (left is [{ Kind: PatternItemKind.Slot } before] && Side(right) is { } description) return new NounPattern(description,
            before.Slot)
        { Lead = right[0].Kind == PatternItemKind.Preposition ? right[0].Phrases[0][0] : "" };
        if (right is [{ Kind: PatternItemKind.Slot } behind] && Side(left) is { } title) return new NounPattern(title,
            behind.Slot)
        { IsEquatedBehind = true };
        return null;
    }
}
