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
        ["Iran", "Ahmed", "Aleppo", "Idlib"],
        ["Ahmed", "Iran", "Idlib", "Aleppo"],
    ];

    private readonly IReadOnlyList<string> _properties;
    private readonly int _filling;
    private readonly int _participle;
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End, int Item)> _parts = [];

    private ExampleText(IReadOnlyList<ExampleElement> elements, List<PatternItem> items,
        int verb, int participle, int filling, IReadOnlyList<string> properties)
    {
        (Items, Verb, _participle, _filling, _properties) = (items, verb, participle, filling, properties);
        var names = Fillings[filling];
        var isFragment = verb < 0;
        if (isFragment && items[0].Kind == PatternItemKind.Words) _text.Append("The ");
        var slots = 0;
        for (var i = 0; i < elements.Count; i++)
        {
            var item = items.FindIndex(n => ReferenceEquals(n.Source, elements[i]));
            if (_text.Length > 0 && !elements[i].IsGlued && !_text.ToString().EndsWith(' ')) _text.Append(' ');
            var start = _text.Length;
            var isOwner = elements[i] is ExampleRoleSlot && IsOwner(item);
            if ((filling == 0 || isOwner) && elements[i] is ExampleRoleSlot && !IsBare(elements, i)) _text.Append("the ");
            start = _text.Length;
            _text.Append(TextOf(elements[i], item, filling, names, ref slots));
            if (isOwner && filling == 0) _text.Length--;
            if (item >= 0) _parts.Add((start, _text.Length, item));
        }

        var hasComma = items.Exists(static n => n.Kind == PatternItemKind.Comma);
        if (isFragment) _text.Append(hasComma ? ", spoke" : " continued");
        _text.Append('.');
        _text[0] = char.ToUpperInvariant(_text[0]);
    }

    // "{army} raid on {town}" as a noun phrase: "the rebel raid on".
    private bool IsOwner(int item) => item >= Verb && item + 1 < Items.Count && item + 1 != Verb
        && Items[item + 1] is { Kind: PatternItemKind.Words } next
        && !(Verb >= 0 && next.Phrases is [[.., var word]]
        && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal)));

    private static bool IsBare(IReadOnlyList<ExampleElement> elements, int i) => elements[i].IsGlued
        || (i > 0 && elements[i - 1] is ExampleWord { Text: "a" or "an" or "the" or "its" or "their" or "his" or "unilateral" })
        || (i + 1 < elements.Count && elements[i + 1].IsGlued && elements[i + 1] is not ExampleWord { Text: [',' or '\'' or '’', ..] });

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
        IReadOnlyList<string> properties) => Write(elements, items, verb, ParticipleOf(items, verb), filling, properties);

    /// <inheritdoc cref="Write(IReadOnlyList{ExampleElement}, List{PatternItem}, int, int, IReadOnlyList{string})" />
    public static ExampleText Write(IReadOnlyList<ExampleElement> elements, List<PatternItem> items, int verb, int participle, int filling,
        IReadOnlyList<string> properties) => new(elements, items, verb, participle, filling, properties);

    /// <summary>The item behind "is" that is a participle, or -1.</summary>
    public static int ParticipleOf(List<PatternItem> items, int verb) => verb >= 0 && verb + 1 < items.Count
        && items[verb].Kind == PatternItemKind.Be && !items[verb + 1].HasArticle && PatternCompiler.IsParticipial(items, verb + 1) ? verb + 1 : -1;

    // The names of the first filling are plural, and so is who stands behind "and".
    private bool IsPlural(int be) => be > 0 && Items[be - 1].Kind == PatternItemKind.Slot
        && (_filling == 0 || (be > 1 && Items[be - 2].Kind == PatternItemKind.Conjunction));

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
        ExampleAlternatives choice => Inflected(ExampleChoices.TextOf(choice, ExampleChoices.Typical(choice, filling)), item),
        _ => "",
    };

    private string Inflected(string text, int item)
    {
        if (item < 0 || Verb < 0) return text;
        if (Items[item].Kind == PatternItemKind.Be) return IsPlural(item) ? "were" : "was";
        var isParticiple = item == _participle;
        if (item != Verb && !isParticiple) return text;
        var isReduced = item > 0 && Items[item - 1].Kind == PatternItemKind.Comma;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var verb = PastForm.Base(space < 0 ? text : text[..space]);
        return (isParticiple || isReduced ? PastForm.Participle(verb) : PastForm.Of(verb)) + (space < 0 ? "" : text[space..]);
    }
}
