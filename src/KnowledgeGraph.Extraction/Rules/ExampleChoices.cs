using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>The choices of an example: flattened, and taken one option at a time.</summary>
internal static class ExampleChoices
{
    /// <summary>An example's elements with no choice inside of a choice: <c>[&lt;a&gt;|&lt;b&gt;|c]</c> offers what both sets hold, and
    /// "c".</summary>
    public static ExamplePattern Flatten(ExamplePattern example) => new(example.Text, example.Elements.Select(Flatten).ToEquatableArray());

    /// <summary>Each option of each choice by itself, with the first options of the others.</summary>
    /// <param name="elements">Elements without optional parts and without choices in choices.</param>
    public static IEnumerable<(string Option, ImmutableList<ExampleElement> Elements)> Each(IReadOnlyList<ExampleElement> elements)
    {
        var first = elements.Select(static e => e is ExampleAlternatives choice ? Only(choice, 0) : e).ToImmutableList();
        yield return ("", first);
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i] is not ExampleAlternatives choice) continue;
            for (var option = 1; option < choice.Options.Count; option++)
                yield return (TextOf(choice, option), first.SetItem(i, Only(choice, option)));
        }
    }

    /// <summary>
    /// The ways to read elements whose choices are of unlike syntax: each preposition by itself, and phrases of verbs, where no option is a
    /// single word, as the words that they are.
    /// </summary>
    public static IEnumerable<ImmutableList<ExampleElement>> Split(ImmutableList<ExampleElement> elements)
    {
        IEnumerable<ImmutableList<ExampleElement>> readings = [[]];
        // "{a} [live|work] [in|near] {b}" has a verb, whose tree knows one preposition only.
        var isLink = elements.Count(static e => e is ExampleRoleSlot) == 2 && elements.Count is 3 or 4
            && elements.Count(static e => e is ExampleAlternatives) == 1;
        for (var i = 0; i < elements.Count; i++)
        {
            var isBehindSlot = i > 0 && elements[i - 1] is ExampleRoleSlot;
            var parts = elements[i] is ExampleAlternatives choice ? Parts(choice, isLink, isBehindSlot).ToArray() : [[elements[i]]];
            readings = readings.SelectMany(reading => parts.Select(reading.AddRange));
        }

        return readings.Take(64);
    }

    private static IEnumerable<ImmutableList<ExampleElement>> Parts(ExampleAlternatives choice, bool isLink, bool isBehindSlot)
    {
        var options = Enumerable.Range(0, choice.Options.Count).Select(i => (Words: choice.Options[i].Elements.OfType<ExampleWord>().ToArray(),
            Option: choice.Options[i])).Where(static o => o.Words.Length > 0).ToArray();
        if (options.Length < 2 && options is not [{ Words.Length: > 1 }]) return [[choice]];
        if (options.All(static o => o.Words.All(static w => IsPreposition(w.Text))))
            return isLink && options.All(static o => o.Words.Length == 1) ? [[choice]] : options.Select(o => Glue(o.Words, choice));
        var isPhrases = options.All(static o => o.Words.Length > 1)
            && (options.All(static o => o.Words.Skip(1).Any(static w => IsPreposition(w.Text)))
            || (isBehindSlot && options.All(static o => IsVerb(o.Words[0].Text))));
        if (!isPhrases) return [[choice]];
        var groups = options.GroupBy(static o => string.Join(' ', o.Words.Skip(1).Select(static w => w.Text)), StringComparer.Ordinal);
        return groups.Select(group => Glue(group.First().Words, choice).SetItem(0, choice with
        {
            Options = group.Select(static o => new ExampleSequence(
                new ExampleElement[] { o.Words[0] }.ToEquatableArray())).ToEquatableArray()
        }));
    }

    private static ImmutableList<ExampleElement> Glue(ExampleWord[] words, ExampleAlternatives choice) =>
        [.. words.Select((word, i) => i == 0 ? word with { IsGlued = choice.IsGlued } : (ExampleElement)word)];

    private static bool IsPreposition(string word) => word is "to" || Lexicon.Prepositions.Contains(word);

    private static bool IsVerb(string word) => English.Lemma(word, Upos.Verb) is var lemma
        && (Lexicon.Verbs.Contains(lemma) || Lexicon.ExampleVerbs.Contains(lemma));

    /// <summary>An option that stands for the others in a sentence: of those with the fewest words the one whose turn it is.</summary>
    public static int Typical(ExampleAlternatives choice, int turn)
    {
        var fewest = choice.Options.Min(static o => o.Elements.Count);
        var typical = Enumerable.Range(0, choice.Options.Count).Where(i => choice.Options[i].Elements.Count == fewest).ToArray();
        return typical[turn % typical.Length];
    }

    /// <summary>The words of an option.</summary>
    public static string TextOf(ExampleAlternatives choice, int option) =>
        string.Join(' ', choice.Options[option].Elements.OfType<ExampleWord>().Select(static w => w.Text));

    private static ExampleAlternatives Only(ExampleAlternatives choice, int option) =>
        choice with { Options = new[] { choice.Options[option] }.ToEquatableArray() };

    private static ExampleElement Flatten(ExampleElement element) => element switch
    {
        ExampleOptional optional => optional with
        {
            Content = new ExampleSequence(optional.Content.Elements.Select(Flatten).ToEquatableArray()),
        },
        ExampleAlternatives choice when choice.Options.Any(static o => o.Elements.Any(static e => e is not ExampleWord)) =>
            choice with { Options = choice.Options.SelectMany(Readings).Distinct().ToEquatableArray() },
        _ => element,
    };

    // A choice in a choice, also beside words: "[heavy <strike>|<offensive>]".
    private static IEnumerable<ExampleSequence> Readings(ExampleSequence option) =>
        new ExamplePattern("", option.Elements).Readings().Select(static reading => new ExampleSequence(reading));
}
