using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Turns the parts of a parsed example into the items that patterns are made of.</summary>
/// <param name="relation">The relation whose examples they are.</param>
/// <param name="tokens">The tokens of their words.</param>
internal sealed class ExampleCompiler(RelationType relation, ExampleTokens tokens)
{
    private static readonly string[] Ignored = ["a", "an", "the", "its", "their", "his"];
    private int _bothEnds;
    private bool _hasArticle;

    /// <summary>The items of each way to read the example's optional parts.</summary>
    public IEnumerable<List<PatternItem>> Compile(ExamplePattern example) => Read(example).Select(static reading => reading.Items);

    /// <summary>The elements of each way to read the example's optional parts, with their items.</summary>
    /// <param name="example">The example, without choices in choices.</param>
    /// <param name="isSplit">Whether choices of unlike syntax are read one by one.</param>
    public IEnumerable<(IReadOnlyList<ExampleElement> Elements, List<PatternItem> Items)> Read(ExamplePattern example, bool isSplit = false)
    {
        foreach (var elements in WithoutOptionals([.. example.Elements]).SelectMany(e => isSplit ? ExampleChoices.Split(e) : [e]))
        {
            _bothEnds = 0;
            _hasArticle = false;
            var items = new List<PatternItem>();
            for (var i = 0; i < elements.Count; i++) Add(items, elements[i], i + 1 < elements.Count && elements[i + 1].IsGlued);
            if (items.Count > 0) yield return (elements, items);
        }
    }

    private static IEnumerable<ImmutableList<ExampleElement>> WithoutOptionals(ImmutableList<ExampleElement> elements)
    {
        var at = elements.FindIndex(static e => e is ExampleOptional);
        if (at < 0) return [elements];
        var content = ((ExampleOptional)elements[at]).Content.Elements;
        var rest = elements.RemoveAt(at);
        return WithoutOptionals(rest.InsertRange(at, content)).Concat(WithoutOptionals(rest)).Take(64);
    }

    private void Add(List<PatternItem> items, ExampleElement element, bool isNextGlued)
    {
        switch (element)
        {
            case ExampleRoleSlot slot:
                items.Add(new PatternItem(PatternItemKind.Slot, Participant(slot.Role), []) { Source = slot, Types = slot.Types });
                _hasArticle = false;
                break;
            case ExamplePropertySlot slot:
                items.Add(new PatternItem(PatternItemKind.Property, slot.Property, []) { Source = slot });
                break;
            case ExampleWord word:
                AddWords(items, [[word.Text]], element, isNextGlued);
                break;
            case ExampleAlternatives choice:
                AddWords(items, [.. choice.Options.Select(static o => o.Elements.OfType<ExampleWord>().Select(static w => w.Text)
                    .ToArray())], element, isNextGlued);
                break;
        }
    }

    // Where one role is played by both ends, its second slot is the object; further roles stand behind it.
    private int Participant(int role)
    {
        if (relation.Definition.ObjectRole != 0) return role;
        return role == 0 ? _bothEnds++ : role + 1;
    }

    private void AddWords(List<PatternItem> items, string[][] options, ExampleElement element, bool isNextGlued)
    {
        var phrases = options.Select(o => o.SelectMany(tokens.Of).ToArray()).Where(static p => p.Length > 0).ToArray();
        if (phrases.Length == 0) return;
        if (phrases is [[var single]])
        {
            if (Ignored.Contains(single, StringComparer.Ordinal))
            {
                _hasArticle = true;
                return;
            }

            if (Simple(single) is { } kind)
            {
                items.Add(new PatternItem(kind, -1, phrases) { Source = element });
                return;
            }
        }

        var first = options[0].Length > 0 ? options[0][0] : "";
        var isSuffix = element.IsGlued && first.StartsWith('-');
        var isPrefix = isNextGlued && options[0].Length > 0 && options[0][^1].EndsWith('-');
        items.Add(new PatternItem(isSuffix ? PatternItemKind.Suffix : isPrefix ? PatternItemKind.Prefix : PatternItemKind.Words, -1,
            phrases)
        { HasArticle = _hasArticle, Source = element });
        _hasArticle = false;
    }

    private static PatternItemKind? Simple(string word) => word switch
    {
        "," => PatternItemKind.Comma,
        "'s" or "’s" => PatternItemKind.Possessive,
        "and" => PatternItemKind.Conjunction,
        "is" or "are" or "was" or "were" or "be" => PatternItemKind.Be,
        "to" => PatternItemKind.Preposition,
        _ when Lexicon.Prepositions.Contains(word) => PatternItemKind.Preposition,
        _ => null,
    };
}
