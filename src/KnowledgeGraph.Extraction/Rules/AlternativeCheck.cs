using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Reads each alternative of each example as an article's sentence would be read, and says which say nothing.</summary>
internal sealed class AlternativeCheck
{
    private const int Part = 128;
    private readonly ExampleTokens _tokens = new();
    private readonly PatternCompiler _patterns;
    private readonly FrozenSet<string> _verbs;
    private readonly Dictionary<RelationType, RuleIndex> _rules;
    private readonly List<ExampleAlternative> _alternatives = [];

    public AlternativeCheck(RuleSet rules)
    {
        _verbs = rules.Verbs;
        _patterns = new PatternCompiler(rules.WrittenVerbs);
        _rules = rules.Rules.GroupBy(static r => r.Relation).ToDictionary(static g => g.Key, static g => new RuleIndex(g));
        for (var i = 0; i < rules.Rules.Length; i++) Add(rules.Rules[i], rules.Examples[i]);
    }

    /// <summary>All alternatives, in the order of the rules, each with whether it is read.</summary>
    public IReadOnlyList<ExampleAlternative> Run(CancellationToken cancellation)
    {
        for (var filling = 0; filling < ExampleText.Count; filling++)
        {
            var number = filling;
            Parallel.ForEach(_alternatives.Where(static a => !a.IsTree).Chunk(Part), new ParallelOptions { CancellationToken = cancellation }, part => Read(part, number, cancellation));
        }

        return _alternatives;
    }

    private void Add(Rule rule, ExamplePattern example)
    {
        string[] properties = [.. rule.Relation.Definition.Properties.Select(RuleCompiler.FillingOf)];
        var (whole, parts) = new ExampleCompiler(rule.Relation, _tokens).Read(example).FirstOrDefault();
        if (parts is null) return;
        var verb = _patterns.FindVerb(parts);
        var participle = ExampleText.ParticipleOf(parts, verb);
        foreach (var (option, elements) in ExampleChoices.Each(whole))
        {
            var only = new ExamplePattern(example.Text, elements.ToEquatableArray());
            var items = new ExampleCompiler(rule.Relation, _tokens).Read(only).First().Items;
            var isNoun = !rule.Patterns.Any(static p => p is ClausePattern) && !items.Exists(static i => i.Kind == PatternItemKind.Be);
            _alternatives.Add(new ExampleAlternative(rule, option, elements, items, isNoun ? -1 : verb, participle, properties));
        }
    }

    private void Read(ExampleAlternative[] part, int filling, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var written = new List<(ExampleAlternative Alternative, int Start, ExampleText Example)>();
        foreach (var alternative in part)
        {
            var example = ExampleText.Write(alternative.Elements, alternative.Items, alternative.Verb, alternative.Participle, filling,
                alternative.Properties);
            written.Add((alternative, text.Length, example));
            text.Append(example).Append("\n\n");
        }

        var sentences = English.Parse(text.ToString(), cancellation).Sentences.ToDictionary(static s => s.Start);
        foreach (var (alternative, start, example) in written)
        {
            if (!sentences.TryGetValue(start, out var sentence) || sentence.End != start + example.ToString().Length) continue;
            var parsed = new ParsedExample(example, sentence);
            alternative.Text ??= example.ToString();
            alternative.IsTree |= parsed.Match(alternative.Rule.Relation, _rules[alternative.Rule.Relation], _verbs).Exists(parsed.IsWhole);
            alternative.IsFound |= parsed.Read(alternative.Rule.Relation, _rules[alternative.Rule.Relation], _verbs).Exists(parsed.IsWhole);
        }
    }
}
