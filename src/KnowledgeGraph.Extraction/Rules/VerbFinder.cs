using System.Collections.Frozen;
using System.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Finds the words of a schema's examples that are verbs: by lists, and where no list knows them by the parser, which several
/// sentences ask.</summary>
internal sealed class VerbFinder
{
    private const int Asked = 6;
    private const int AskedBriefly = 3;

    private static readonly (string Before, string Behind)[] Frames =
        [("The rebels", "the soldiers"), ("Officials", "Turkey"), ("The soldiers", "Smith"), ("Villagers", "the rebels")];

    private static readonly HashSet<string> Nominal = new(StringComparer.Ordinal)
    {
        "ally", "leader", "chief", "head", "president", "member", "spokesman", "spokeswoman", "spokesperson", "official", "fighter",
            "officer", "general", "envoy", "ambassador", "minister", "unit",
        "branch", "wing", "commander", "director", "king", "emir", "prime", "secretary", "supreme", "owner", "boss", "captain", "coach",
            "manager", "striker", "defender", "midfielder", "goalkeeper",
    };

    private readonly HashSet<string> _verbs = new(Lexicon.Verbs.Concat(Lexicon.Reporting).Concat(Lexicon.Failing), StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _listed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _voted = new(StringComparer.Ordinal);
    private readonly List<(string[][] Options, string Behind)> _unknown = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The verbs of English news and those that the schema's own examples use.</summary>
    /// <returns>Known: verbs wherever they stand. Written: with those that are verbs where an example has them.</returns>
    public static (FrozenSet<string> Known, FrozenSet<string> Written) Of(IReadOnlyList<ExamplePattern> examples, CancellationToken cancellation = default)
    {
        var finder = new VerbFinder();
        foreach (var example in examples) finder.AddNouns(example);
        foreach (var example in examples) finder.Add(example);
        finder.Ask(cancellation);
        var known = finder._verbs.ToFrozenSet(StringComparer.Ordinal);
        return (known, known.Concat(finder._voted).ToFrozenSet(StringComparer.Ordinal));
    }

    // Words right between two slots are a verb or say what somebody is: "{club} signs {player}", "{club} captain {player}".
    private void Add(ExamplePattern pattern)
    {
        for (var i = 1; i < pattern.Elements.Count; i++)
        {
            if (pattern.Elements[i] is ExampleWord { Text: "," } || IsBe(pattern.Elements[i])) return;
            if (OptionsOf(pattern.Elements[i]) is not { Length: > 0 } options) continue;
            var isBehindSlot = pattern.Elements[i - 1] is ExampleRoleSlot;
            var next = i + 1 < pattern.Elements.Count ? pattern.Elements[i + 1] : null;
            if (isBehindSlot && next is ExampleRoleSlot) AddBetween(options);
            else if (next is not null && (isBehindSlot || i == 1) && !options.All(o => _nouns.Contains(o[0]))) AddBefore(options, next);
        }
    }

    // "{army} skirmishes with {rebels}", "the fighting rages between": a verb, or a noun with what hangs on it.
    private void AddBefore(string[][] options, ExampleElement next)
    {
        var behind = next switch
        {
            ExampleWord word => word.Text,
            ExampleAlternatives choice => ExampleChoices.TextOf(choice, 0),
            _ => "",
        };
        if (!_seen.Add(string.Join('|', options.Select(static o => string.Join(' ', o))) + "/" + behind)) return;
        var verbal = options.Count(o => IsListed(o[0]));
        var nominal = options.Count(static o => IsNominal(o[^1]));
        if (behind.Length > 0 && 2 * verbal <= options.Length && 2 * nominal <= options.Length) _unknown.Add((options, behind));
    }

    // Words behind an owner, an article or a preposition, or at the beginning, are nouns: "{army}'s siege of", "under siege".
    private void AddNouns(ExamplePattern pattern)
    {
        for (var i = 0; i < pattern.Elements.Count; i++)
        {
            var isNoun = i == 0 || pattern.Elements[i - 1] is ExampleWord
            {
                Text: "'s" or "a" or "an" or "the" or "its" or "in" or "under" or "of" or "from"
            };
            if (isNoun) _nouns.UnionWith(OptionsOf(pattern.Elements[i]).Select(static o => o[0]));
        }
    }

    private static bool IsBe(ExampleElement element) => element is ExampleWord word && Lexicon.Be.Contains(word.Text);

    private void AddBetween(string[][] options)
    {
        if (!_seen.Add(string.Join('|', options.Select(static o => string.Join(' ', o))))) return;
        var verbal = options.Count(o => IsListed(o[0]));
        var nominal = options.Count(static o => IsNominal(o[^1]));
        if (verbal == nominal) _unknown.Add((options, ""));
        else if (verbal > nominal) AddAll(options, _verbs);
    }

    private static void AddAll(string[][] options, HashSet<string> verbs)
    {
        foreach (var option in options)
        {
            var word = option[0];
            var isVerb = word.Length > 2 && char.IsLower(word[0]) && !Lexicon.Prepositions.Contains(word)
                && !Lexicon.Conjunctions.Contains(word) && !Lexicon.Be.Contains(word) && !Nominal.Contains(word);
            if (isVerb) verbs.Add(English.Lemma(word, Upos.Verb));
        }
    }

    // The parser sees each word as a verb or not; most decide.
    private void Ask(CancellationToken cancellation)
    {
        if (_unknown.Count == 0) return;
        var text = new StringBuilder();
        var asked = new List<(int Unknown, int Start, int Word)>();
        for (var i = 0; i < _unknown.Count; i++)
        {
            var isBrief = _unknown[i].Behind.Length > 0;
            var options = isBrief ? _unknown[i].Options.Where(o => !IsListed(o[0])).Take(AskedBriefly) : _unknown[i].Options.Take(Asked);
            foreach (var option in options)
            {
                foreach (var (before, behind) in isBrief ? Frames.Take(2) : Frames)
                {
                    asked.Add((i, text.Length, text.Length + before.Length + 1));
                    text.Append(before).Append(' ').AppendJoin(' ', option).Append(' ');
                    text.Append(_unknown[i].Behind).Append(isBrief ? " " : "").Append(behind).Append(".\n\n");
                }
            }
        }

        var sentences = English.Parse(text.ToString(), cancellation).Sentences.ToDictionary(static s => s.Start);
        foreach (var group in asked.GroupBy(static a => a.Unknown))
        {
            var verbal = group.Count(a => sentences.TryGetValue(a.Start, out var sentence) && IsVerb(sentence, a.Word));
            if (_unknown[group.Key].Behind.Length > 0)
            {
                if (4 * verbal >= 3 * group.Count()) AddAll(_unknown[group.Key].Options, _voted);
            }
            else if (2 * verbal > group.Count())
            {
                AddAll(_unknown[group.Key].Options, _verbs);
            }
        }
    }

    private static bool IsVerb(Sentence sentence, int start)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Start == start) return token.Upos == Upos.Verb;
        }

        return false;
    }

    private static string[][] OptionsOf(ExampleElement element) => element switch
    {
        ExampleWord { IsGlued: false } word when !IsClosed(word.Text) => [[word.Text]],
        ExampleAlternatives { IsGlued: false } choice => [.. choice.Options.Select(static o => o.Elements.OfType<ExampleWord>()
            .Select(static w => w.Text).ToArray()).Where(static o => o.Length > 0)],
        _ => [],
    };

    private static bool IsClosed(string word) => word.Length < 3 || Lexicon.Prepositions.Contains(word) || Lexicon.Conjunctions.Contains(word)
        || Lexicon.Be.Contains(word);

    private bool IsListed(string word)
    {
        if (_listed.TryGetValue(word, out var known)) return known;
        var lemma = English.Lemma(word, Upos.Verb);
        return _listed[word] = Lexicon.Verbs.Contains(lemma) || Lexicon.ExampleVerbs.Contains(lemma);
    }

    private static bool IsNominal(string word) => Nominal.Contains(word) || NominalWords.KindOf(English.Lemma(word, Upos.Noun)) is not null;
}
