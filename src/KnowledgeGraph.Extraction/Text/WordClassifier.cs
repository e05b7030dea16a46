using System.Collections.Frozen;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>
/// Gives each word a class by closed lists, endings and neighbours. A stand-in for a tagger: it decides what the rules need (where verbs
/// are and where noun
/// phrases end) and leaves the rest a noun.
/// </summary>
/// <param name="verbs">Verbs that are known wherever they stand.</param>
/// <param name="triggers">Verbs that rules start at, which are known where the parser sees a verb.</param>
internal sealed class WordClassifier(FrozenSet<string> verbs, IReadOnlySet<string>? triggers = null)
{
    /// <summary>Classifies all words.</summary>
    /// <param name="words">The words; their classes and forms are filled in.</param>
    /// <param name="isExample">Whether it is an example of a schema, in which verbs stand in their base form even behind "is".</param>
    public void Classify(SentenceWords words, bool isExample = false)
    {
        for (var i = 0; i < words.Count; i++) words.Classes[i] = ClosedClass(words, i);
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Classes[i] == WordClass.Noun) ClassifyOpen(words, i, isExample);
        }

        if (words.Tree is { } tree) TreeVerbs.Add(words, tree, verbs, triggers ?? verbs);
        for (var i = 0; i < words.Count; i++) Repair(words, i);
    }

    private static WordClass ClosedClass(SentenceWords words, int i)
    {
        var lower = words.Lower[i];
        var text = words.Text(i);
        if (words.IsHyphen(i)) return WordClass.Hyphen;
        if (!char.IsLetterOrDigit(text[0]) && !(text.Length > 1 && text[0] is '\'' or '\u2019')) return Mark(lower);
        if (lower is "'s" or "'") return lower is "'" || FollowsNominal(words, i) ? WordClass.Possessive : WordClass.Auxiliary;
        if (char.IsDigit(text[0])) return WordClass.Number;
        // The last part of a name is a noun ("al-Sham"), other parts of a chain describe ("rebel-held").
        if (words.IsHyphen(i - 1) && !words.IsHyphen(i + 1) && char.IsUpper(text[0])) return WordClass.Noun;
        if (words.IsHyphen(i - 1) || words.IsHyphen(i + 1)) return WordClass.Adjective;
        if (Lexicon.Negations.Contains(lower) || (lower == "no" && IsByNoMeans(words, i - 1))) return WordClass.Negation;
        // "has not yet taken", "has by no means taken".
        if (lower == "yet" && i > 0 && words.Classes[i - 1] is WordClass.Negation or WordClass.Auxiliary && !words.Is(i + 1, "to")) return WordClass.Adverb;
        if (IsByNoMeans(words, i) || IsByNoMeans(words, i - 2)) return WordClass.Adverb;
        if (lower == "to") return WordClass.Preposition;
        if (Lexicon.Be.Contains(lower) || Lexicon.Have.Contains(lower) || Lexicon.Do.Contains(lower)) return WordClass.Auxiliary;
        if (Lexicon.Modals.Contains(lower) && !(lower is "may" or "will" && text[0] is 'M' or 'W')) return WordClass.Auxiliary;
        if (lower == "that") return i + 1 < words.Count && i > 0 && words.Classes[i - 1] == WordClass.Preposition ? WordClass.Determiner
            : WordClass.Subordinator;
        if (lower == "no" || Lexicon.Determiners.Contains(lower)) return WordClass.Determiner;
        if (Lexicon.Pronouns.Contains(lower)) return WordClass.Pronoun;
        if (Lexicon.Relatives.Contains(lower)) return WordClass.Relative;
        if (Lexicon.Conjunctions.Contains(lower)) return WordClass.Conjunction;
        if (Lexicon.Subordinators.Contains(lower)) return WordClass.Subordinator;
        if (lower is "north" or "south" or "east" or "west") return WordClass.Noun;
        if (Lexicon.Prepositions.Contains(lower)) return WordClass.Preposition;
        if (Lexicon.Cardinals.ContainsKey(lower) || Lexicon.VagueNumbers.ContainsKey(lower)) return WordClass.Number;
        if (Lexicon.Adverbs.Contains(lower)) return WordClass.Adverb;
        if (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !Lexicon.NotAdverbs.Contains(lower)
            && !(i > 0 && char.IsUpper(text[0]))) return WordClass.Adverb;
        return WordClass.Noun;
    }

    private static bool IsByNoMeans(SentenceWords words, int i) => words.Is(i, "by") && words.Is(i + 1, "no") && words.Is(i + 2, "means");

    private static bool FollowsNominal(SentenceWords words, int i) =>
        i > 0 && words.Classes[i - 1] is WordClass.Noun or WordClass.Adjective or WordClass.Number
            && !(i + 1 < words.Count && Lexicon.Determiners.Contains(words.Lower[i + 1]));

    private static WordClass Mark(string mark) => mark switch
    {
        "," => WordClass.Comma,
        "-" or "–" or "—" or "--" or "(" or ")" or "[" or "]" or "/" => WordClass.Dash,
        "\"" or "“" or "”" or "''" or "``" or "‘" or "’" => WordClass.Quote,
        "&" => WordClass.Conjunction,
        "%" or "$" or "£" or "€" => WordClass.Noun,
        _ => WordClass.Stop,
    };

    private void ClassifyOpen(SentenceWords words, int i, bool isExample)
    {
        if (i > 0 && words.IsCapitalised(i)) return;
        var lower = words.Lower[i];
        var lemma = words.VerbLemma(i);
        var form = FormOf(lower, lemma);
        var previous = i > 0 ? words.Classes[i - 1] : WordClass.Stop;
        var isVerb = form switch
        {
            VerbForm.Past => IsPastVerb(words, i, lemma, previous),
            VerbForm.Gerund => IsGerund(words, i, lemma, previous),
            VerbForm.Present => verbs.Contains(lemma) && IsPresentVerb(words, i, previous),
            _ => verbs.Contains(lemma) && IsBaseVerb(words, i, previous, isExample),
        };
        if (!isVerb) return;
        words.Classes[i] = WordClass.Verb;
        words.Forms[i] = form == VerbForm.Base && previous == WordClass.Auxiliary && Lexicon.Be.Contains(words.Lower[i - 1]) ? VerbForm.Past
            : form;
    }

    private static VerbForm FormOf(string lower, string lemma)
    {
        if (lower.EndsWith("ing", StringComparison.Ordinal) && lower.Length > 4 && lemma.Length < lower.Length) return VerbForm.Gerund;
        if (string.Equals(lower, lemma, StringComparison.Ordinal)) return VerbForm.Base;
        return lower[^1] == 's' && !lower.EndsWith("ss", StringComparison.Ordinal) ? VerbForm.Present : VerbForm.Past;
    }

    private bool IsPastVerb(SentenceWords words, int i, string lemma, WordClass previous)
    {
        var isAttributive = previous is WordClass.Determiner or WordClass.Possessive or WordClass.Adjective or WordClass.Number
            or WordClass.Preposition
            && i + 1 < words.Count && words.Classes[i + 1] is WordClass.Noun or WordClass.Adjective or WordClass.Number;
        if (isAttributive && !(previous == WordClass.Number && words.Is(i + 1, WordClass.Preposition))) return false;
        return verbs.Contains(lemma) || words.Lower[i].EndsWith("ed", StringComparison.Ordinal);
    }

    private bool IsGerund(SentenceWords words, int i, string lemma, WordClass previous)
    {
        if (previous is WordClass.Determiner or WordClass.Possessive or WordClass.Adjective) return false;
        if (previous == WordClass.Auxiliary) return true;
        var next = i + 1 < words.Count ? words.Classes[i + 1] : WordClass.Stop;
        var hasObject = next is WordClass.Determiner or WordClass.Noun or WordClass.Number or WordClass.Pronoun or WordClass.Adjective;
        if (next == WordClass.Subordinator) return true;
        if (previous == WordClass.Preposition) return hasObject && (verbs.Contains(lemma) || words.Is(i + 1, WordClass.Determiner));
        // "an official coordinating in Syria": a participle behind a noun, even of a verb that nobody listed.
        if (previous == WordClass.Noun && next == WordClass.Preposition && !words.Is(i + 1, "of")
            && !words.IsHyphen(i - 1)) return !words.Is(i + 1, "between");
        return verbs.Contains(lemma) && (hasObject || next is WordClass.Preposition or WordClass.Adverb) && !words.Is(i + 1, "between")
            && !words.Is(i + 1, "of");
    }

    private bool IsPresentVerb(SentenceWords words, int i, WordClass previous)
    {
        if (previous is not (WordClass.Noun or WordClass.Pronoun or WordClass.Relative or WordClass.Adverb or WordClass.Quote
            or WordClass.Comma or WordClass.Conjunction)) return false;
        if (previous == WordClass.Noun && IsPlural(words, i - 1) && !words.IsCapitalised(i - 1)) return false;
        var next = i + 1 < words.Count ? words.Classes[i + 1] : WordClass.Stop;
        if (previous is WordClass.Pronoun or WordClass.Relative) return true;
        var isReporting = Lexicon.Reporting.Contains(words.VerbLemma(i));
        var startsObject = (words.Is(i + 1, "to") && i + 2 < words.Count && verbs.Contains(words.Lower[i + 2]))
            || next is WordClass.Determiner or WordClass.Pronoun or WordClass.Number or WordClass.Subordinator or WordClass.Adverb
            || StartsName(words, i + 1) || isReporting;
        if (previous is WordClass.Conjunction or WordClass.Comma) return startsObject && HasVerbBefore(words, i)
            && next != WordClass.Adverb;
        return startsObject || (next == WordClass.Preposition
            && (!words.IsCapitalised(i - 1) || words.VerbLemma(i) is "belong" or "remain" or "lie" or "consist" or "live")
            && HasNoOtherVerb(words, i));
    }

    private bool IsBaseVerb(SentenceWords words, int i, WordClass previous, bool isExample)
    {
        var before = PreviousSolid(words, i);
        if (before < 0) return false;
        if (words.Is(before, "to") && words.Is(before - 1, "according")) return false;
        if (words.Is(before, "to")) return before == 0 || words.Classes[before - 1] != WordClass.Number || words.Lower[i].Length > 0;
        if (words.Classes[before] == WordClass.Auxiliary) return isExample || !Lexicon.Be.Contains(words.Lower[before])
            || IsIrregularParticiple(words.Lower[i]);
        if (words.Classes[before] is WordClass.Pronoun or WordClass.Relative && !words.Is(before, "there")) return true;
        if (words.Classes[before] == WordClass.Conjunction && before > 0)
        {
            var earlier = before - 1;
            while (earlier >= 0 && words.Classes[earlier] is not (WordClass.Verb or WordClass.Stop)) earlier--;
            return earlier >= 0 && words.Classes[earlier] == WordClass.Verb && words.Forms[earlier] == VerbForm.Base
                && previous == WordClass.Conjunction;
        }

        // "Northport beat Eastvale": past forms that look like the base form.
        if (IsInvariant(words.Lower[i]) && words.Classes[before] == WordClass.Noun
            && (StartsName(words, i + 1)
            || (i + 1 < words.Count && words.Classes[i + 1] is WordClass.Determiner or WordClass.Pronoun
            or WordClass.Number))) return true;
        var isPair = before > 1 && words.Classes[before] == WordClass.Noun && words.IsCapitalised(before) && words.Is(before - 1, "and");
        if (words.Classes[before] != WordClass.Noun || !(IsPlural(words, before) || isPair)) return false;
        var next = i + 1 < words.Count ? words.Classes[i + 1] : WordClass.Stop;
        return next is WordClass.Determiner or WordClass.Noun or WordClass.Preposition or WordClass.Number or WordClass.Adjective
            or WordClass.Adverb or WordClass.Subordinator
            || (isExample && i + 1 == words.Count);
    }

    private static bool IsInvariant(string lower) => lower is "beat" or "hit" or "cut" or "put" or "set" or "shut" or "hurt" or "quit"
        or "split" or "let" or "overrun";

    private static bool IsIrregularParticiple(string lower) => lower is "hit" or "cut" or "overrun" or "beset" or "split" or "shut"
        or "hurt" or "put" or "set" or "become" or "come" or "run";

    private static int PreviousSolid(SentenceWords words, int i)
    {
        var before = i - 1;
        while (before >= 0 && words.Classes[before] is WordClass.Adverb or WordClass.Negation) before--;
        return before;
    }

    private static bool IsPlural(SentenceWords words, int i) =>
        !string.Equals(words.NounLemma(i), words.Lower[i], StringComparison.Ordinal) || words.Lower[i] is "forces" or "troops" or "people"
            or "police" or "dead" or "wounded";

    private static bool StartsName(SentenceWords words, int i) => i < words.Count && words.Classes[i] == WordClass.Noun
        && words.IsCapitalised(i);

    private static bool HasVerbBefore(SentenceWords words, int i)
    {
        for (var k = 0; k < i; k++)
        {
            if (words.Classes[k] == WordClass.Verb) return true;
        }

        return false;
    }

    private static bool HasNoOtherVerb(SentenceWords words, int i)
    {
        for (var k = 0; k < words.Count; k++)
        {
            if (k != i && words.Classes[k] is WordClass.Verb or WordClass.Auxiliary) return false;
            if (k > i && FormOf(words.Lower[k], words.VerbLemma(k)) == VerbForm.Past && words.Lower[k].Length > 3
                && words.Classes[k] == WordClass.Noun) return false;
        }

        return true;
    }

    /// <summary>What only the classes of all neighbours tell: infinitives, "following" and "as" in their other use, numbers with "more
    /// than".</summary>
    private static void Repair(SentenceWords words, int i)
    {
        if (words.Is(i, "to") && words.Classes[i] == WordClass.Preposition)
        {
            var next = i + 1;
            while (next < words.Count && words.Classes[next] is WordClass.Adverb or WordClass.Negation) next++;
            var isInfinitive = next < words.Count
                && ((words.Classes[next] == WordClass.Verb && words.Forms[next] == VerbForm.Base) || words.Lower[next] is "be" or "have"
                or "do");
            if (isInfinitive) words.Classes[i] = WordClass.Infinitive;
        }

        if (words.Is(i, "no") && words.Is(i + 1, "longer")) words.Classes[i] = words.Classes[i + 1] = WordClass.Negation;
        if (words.Lower[i] is "more" or "fewer" or "less" && words.Is(i + 1, "than")
            && IsNumber(words, i + 2)) words.Classes[i] = words.Classes[i + 1] = WordClass.Number;
        if (words.Lower[i] is "at" && words.Is(i + 1, "least")
            && IsNumber(words, i + 2)) words.Classes[i] = words.Classes[i + 1] = WordClass.Number;
        if (words.Lower[i] is "up" && words.Is(i + 1, "to")
            && IsNumber(words, i + 2)) words.Classes[i] = words.Classes[i + 1] = WordClass.Number;
        if (words.Lower[i] is "over" or "about" or "nearly" or "almost" or "around" or "some" or "roughly" or "under"
            && IsNumber(words, i + 1)) words.Classes[i] = WordClass.Number;
        if (words.Lower[i] is "as" && words.Is(i + 2, "as") && words.Lower[i + 1] is "many"
            && IsNumber(words, i + 3)) words.Classes[i] = words.Classes[i + 1] = words.Classes[i + 2] = WordClass.Number;
    }

    private static bool IsNumber(SentenceWords words, int i) => words.Is(i, WordClass.Number)
        || (words.Is(i, "a") && i + 1 < words.Count && words.Lower[i + 1] is "dozen" or "hundred" or "thousand");
}
