using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>Compiles the example sentences of a schema into rules. Pure and thread-safe.</summary>
public static class RuleCompiler
{
    /// <summary>Compiles all examples. One that is not understood, or does not match itself, is a problem, and the others go on.</summary>
    /// <param name="schema">A consistent schema, as the compiler makes it.</param>
    /// <param name="model">The graph model of the schema.</param>
    /// <param name="locations">The places of the examples, for problems; without them problems name the file only.</param>
    /// <param name="cancellation">Stops between examples.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static RuleSet Compile(SchemaModel schema, GraphModel model, SchemaLocations? locations = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(model);
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        var examples = ExamplesOf(schema, model, parallel);
        var (verbs, written) = VerbFinder.Of([.. examples.Select(static e => e.Example)], cancellation);
        var patterns = new PatternCompiler(written);
        var tokens = new ExampleTokens();
        var check = new ExampleCheck(verbs, schema);
        var trees = new TreePatterns();
        var rules = ImmutableArray.CreateBuilder<Rule>(examples.Length);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var (type, number, example) in examples)
        {
            cancellation.ThrowIfCancellationRequested();
            string[] properties = [.. type.Definition.Properties.Select(FillingOf)];
            rules.Add(Compile(type, number, example, tokens, patterns, (elements, items, compiled) =>
                trees.Add(rules.Count, elements, items, compiled, patterns.FindVerb(items), properties)));
        }

        foreach (var (rule, (compiled, parsed)) in trees.Compile(cancellation)) rules[rule] = rules[rule].With(compiled, parsed);
        var isFound = new bool[rules.Count];
        Parallel.For(0, rules.Count, parallel, i => isFound[i] = !rules[i].Patterns.IsEmpty && check.FindsItself(rules[i]));
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Patterns.IsEmpty) problems.Add(NotUnderstood(schema, rules[i], locations));
            else if (!isFound[i]) problems.Add(FindsNothing(schema, rules[i], locations));
        }

        return new RuleSet(rules.ToImmutable(), problems.ToImmutable())
        {
            Verbs = verbs,
            WrittenVerbs = written,
            Examples = [.. examples.Select(static e => e.Example)],
        };
    }

    // The examples that the schema's validation let through, in the order of the schema.
    private static (RelationType Type, int Number, ExamplePattern Example)[] ExamplesOf(SchemaModel schema, GraphModel model, ParallelOptions parallel)
    {
        var examples = new List<(RelationType, RelationModel, int)>();
        foreach (var relation in schema.Relations)
        {
            if (!model.TryGetRelation(relation.Id, out var type)) continue;
            for (var i = 0; i < relation.Expressed.Count; i++) examples.Add((type, relation, i));
        }

        var parsed = new ExamplePattern?[examples.Count];
        Parallel.For(0, parsed.Length, parallel, i =>
        {
            var (_, relation, number) = examples[i];
            if (ExampleParser.Parse(relation.Expressed[number], relation, schema).Pattern is { } pattern) parsed[i] = ExampleChoices.Flatten(pattern);
        });
        return [.. examples.Select((e, i) => (e.Item1, e.Item3, Example: parsed[i])).Where(static e => e.Example is not null)
            .Select(static e => (e.Item1, e.Item2, e.Example!))];
    }

    private static Rule Compile(RelationType type, int number, ExamplePattern example, ExampleTokens tokens, PatternCompiler patterns,
        Action<IReadOnlyList<ExampleElement>, List<PatternItem>, List<RulePattern>> see)
    {
        var compiled = ImmutableArray.CreateBuilder<RulePattern>();
        var narrowed = ImmutableDictionary.CreateBuilder<int, ImmutableArray<EntityType>>();
        foreach (var (elements, items) in new ExampleCompiler(type, tokens).Read(example, isSplit: true))
        {
            var own = patterns.Compile(items);
            compiled.AddRange(own);
            foreach (var item in items.Where(static i => i.Types.Count > 0)) narrowed[item.Slot] = [.. TypesOf(item, type.Model)];
            see(elements, items, own);
        }

        return new Rule(type, number, example.Text, compiled.ToImmutable()) { Narrowed = narrowed.ToImmutable() };
    }

    private static IEnumerable<EntityType> TypesOf(PatternItem item, GraphModel model)
    {
        foreach (var name in item.Types)
        {
            if (model.TryGetType(name, out var type)) yield return type;
        }
    }

    private static Problem NotUnderstood(SchemaModel schema, Rule rule, SchemaLocations? locations) => At(
        new Problem("KG3001", ProblemSeverity.Warning,
            $"the example '{rule.Example}' of '{rule.Relation.Name}' was not understood, because no verb or noun connects its slots; nothing is read by it: write it as a short sentence such as '{{a}} backs {{b}}', '{{a}}-backed {{b}}' or '{{a}}, an ally of {{b}}'"),
        schema, rule, locations);

    private static Problem FindsNothing(SchemaModel schema, Rule rule, SchemaLocations? locations) => At(
        new Problem("KG3002", ProblemSeverity.Warning,
            $"the example '{rule.Example}' of '{rule.Relation.Name}' does not match itself when names stand in its slots, so it may read nothing; write it more plainly"),
        schema, rule, locations);

    /// <summary>Gives a problem the place of an example.</summary>
    internal static Problem At(Problem problem, SchemaModel schema, Rule rule, SchemaLocations? locations)
    {
        if (locations is null) return problem with { Path = schema.FileName };
        var name = schema.Relations.First(r => string.Equals(r.Id, rule.Relation.Id, StringComparison.Ordinal)).Name;
        var location = locations.Find(FormattableString.Invariant($"relations.{name}.expressed[{rule.Number}]"));
        return problem with { Path = location.Path, Line = location.Span.Line, Column = location.Span.Column };
    }

    // What a parser expects in the place of a property's value.
    internal static string FillingOf(PropertyDefinition property) => property.Kind switch
    {
        PropertyKind.Quantity or PropertyKind.Int or PropertyKind.Decimal => "hundreds",
        _ => "rockets",
    };
}
