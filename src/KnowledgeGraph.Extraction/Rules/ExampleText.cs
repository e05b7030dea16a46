using System.Text;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>An example written as a sentence, with names in its slots and its verb in the past, for the parser to read.</summary>
internal sealed class ExampleText
{
    private static readonly string[][] Fillings =
    [
        ["rebels", "soldiers", "villagers", "residents"],
        ["Russia", "Turkey", "Israel", "Egypt"],
        ["Smith", "Google", "Jones", "Boeing"],
        ["Boeing", "London", "Smith", "Paris"],
    ];

    private readonly IReadOnlyList<string> _properties;
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End, int Item)> _parts = [];

    private ExampleText(IReadOnlyList<ExampleElement> elements, List<PatternItem> items,
        int verb, int filling, IReadOnlyList<string> properties)
    {
        (Items, Verb, _properties) = (items, verb, properties);
        var names = Fillings[filling];
        var isFragment = verb < 0;
        if (isFragment && items[0].Kind == PatternItemKind.Words) _text.Append("The ");
        var slots = 0;
        for (var i = 0; i < elements.Count; i++)
        {
            var item = items.FindIndex(n => ReferenceEquals(n.Source, elements[i]));
            if (_text.Length > 0 && !elements[i].IsGlued && !_text.ToString().EndsWith(' ')) _text.Append(' ');
            var start = _text.Length;
            _text.Append(TextOf(elements[i], item, filling, names, ref slots));
            if (item >= 0) _parts.Add((start, _text.Length, item));
        }

        var hasComma = items.Exists(static n => n.Kind == PatternItemKind.Comma);
        if (isFragment) _text.Append(hasComma ? ", spoke" : " continued");
        _text.Append('.');
    }

    /// <summary>How many ways there are to fill the slots.</summary>
    public static int Count => Fillings.Length;

    /// <summary>The items of the example.</summary>
    public List<PatternItem> Items { get; }

    /// <summary>The item that is the verb, or -1 for an example that is a noun phrase.</summary>
    public int Verb { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Writes an example.</summary>
    /// <param name="elements">Its parts, without optional ones.</param>
    /// <param name="items">The items that they were compiled to.</param>
    /// <param name="verb">The item that is the verb; -1 to write a noun phrase.</param>
    /// <param name="filling">Which names to take.</param>
    /// <param name="properties">What to write in the slot of each property.</param>
    public static ExampleText Write(IReadOnlyList<ExampleElement> elements, List<PatternItem> items, int verb, int filling,
        IReadOnlyList<string> properties) => new(elements, items, verb, filling, properties);

    /// <summary>The item that a stretch of the text belongs to, or -1.</summary>
    public int ItemAt(int start, int end)
    {
        foreach (var part in _parts)
        {
            if (part.Start <= start && end <= part.End) return part.Item;
        }

        return -1;
    }

    private string TextOf(ExampleElement element, int item, int filling, string[] names, ref int slots) => element switch
    {
        ExampleRoleSlot => names[slots++ % names.Length],
        ExamplePropertySlot slot => _properties[slot.Property],
        ExampleWord word => Inflected(word.Text, item),
        ExampleAlternatives choice => Inflected(string.Join(' ', choice.Options[filling % choice.Options.Count].Elements.OfType<ExampleWord>()
            .Select(static w => w.Text)), item),
        _ => "",
    };

    private string Inflected(string text, int item)
    {
        if (item < 0 || Verb < 0) return text;
        if (Items[item].Kind == PatternItemKind.Be) return "was";
        var isParticiple = Verb != item && Items[Verb].Kind == PatternItemKind.Be && item == Verb + 1
            && PatternCompiler.IsParticipial(Items, item);
        if (item != Verb && !isParticiple) return text;
        var isReduced = item > 0 && Items[item - 1].Kind == PatternItemKind.Comma;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var verb = English.Lemma(space < 0 ? text : text[..space], Upos.Verb);
        return (isParticiple || isReduced ? PastForm.Participle(verb) : PastForm.Of(verb)) + (space < 0 ? "" : text[space..]);
    }
}
