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
    public static RuleSet Compile(SchemaModel schema, GraphModel model, SchemaLocations? locations = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(model);
        var verbs = VerbsOf(schema);
        var patterns = new PatternCompiler(verbs);
        var check = new ExampleCheck(verbs, schema);
        var trees = new TreePatterns();
        var rules = ImmutableArray.CreateBuilder<Rule>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var relation in schema.Relations)
        {
            if (!model.TryGetRelation(relation.Id, out var type)) continue;
            string[] properties = [.. type.Definition.Properties.Select(FillingOf)];
            for (var i = 0; i < relation.Expressed.Count; i++)
            {
                var rule = Compile(schema, relation, type, i, patterns, (elements, items, compiled) =>
                    trees.Add(rules.Count, elements, items, compiled, patterns.FindVerb(items), properties));
                if (rule is null) continue;
                rules.Add(rule);
            }
        }

        foreach (var (rule, (compiled, parsed)) in trees.Compile()) rules[rule] = rules[rule].With(compiled, parsed);
        var isFound = new bool[rules.Count];
        Parallel.For(0, rules.Count, i => isFound[i] = !rules[i].Patterns.IsEmpty && check.FindsItself(rules[i]));
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Patterns.IsEmpty) problems.Add(NotUnderstood(schema, rules[i], locations));
            else if (!isFound[i]) problems.Add(FindsNothing(schema, rules[i], locations));
        }

        return new RuleSet(rules.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>The verbs of English news and those that the schema's own examples use.</summary>
    internal static FrozenSet<string> VerbsOf(SchemaModel schema)
    {
        var verbs = new HashSet<string>(Lexicon.Verbs.Concat(Lexicon.Reporting).Concat(Lexicon.Failing), StringComparer.Ordinal);
        foreach (var relation in schema.Relations)
        {
            foreach (var example in relation.Expressed)
            {
                if (ExampleParser.Parse(example, relation, schema).Pattern is { } pattern) AddVerb(pattern, verbs);
            }
        }

        return verbs.ToFrozenSet(StringComparer.Ordinal);
    }

    // Words right between two slots are a verb: "{club} signs {player}".
    private static void AddVerb(ExamplePattern pattern, HashSet<string> verbs)
    {
        for (var i = 1; i + 1 < pattern.Elements.Count; i++)
        {
            if (pattern.Elements[i - 1] is not ExampleRoleSlot || pattern.Elements[i + 1] is not ExampleRoleSlot) continue;
            var words = pattern.Elements[i] switch
            {
                ExampleWord { IsGlued: false } word => [word.Text],
                ExampleAlternatives { IsGlued: false } choice => choice.Options.Select(static o => o.Elements[0]).OfType<ExampleWord>()
                    .Select(static w => w.Text),
                _ => [],
            };
            foreach (var word in words)
            {
                var isVerb = word.Length > 2 && char.IsLower(word[0]) && !Lexicon.Prepositions.Contains(word)
                    && !Lexicon.Conjunctions.Contains(word) && !Lexicon.Be.Contains(word)
                    && !Nominal.Contains(word);
                if (isVerb) verbs.Add(English.Lemma(word, Upos.Verb));
            }
        }
    }

    private static readonly HashSet<string> Nominal = new(StringComparer.Ordinal)
    {
        "ally", "leader", "chief", "head", "president", "member", "spokesman", "spokeswoman", "spokesperson", "official", "fighter",
            "officer", "general", "envoy", "ambassador", "minister", "unit",
        "branch", "wing", "commander", "director", "king", "emir", "prime", "secretary", "supreme", "owner", "boss", "captain", "coach",
            "manager", "striker", "defender", "midfielder", "goalkeeper",
    };

    private static Rule? Compile(SchemaModel schema, RelationModel relation, RelationType type, int number, PatternCompiler patterns,
        Action<IReadOnlyList<ExampleElement>, List<PatternItem>, List<RulePattern>> see)
    {
        var example = relation.Expressed[number];
        if (ExampleParser.Parse(example, relation, schema).Pattern is not { } parsed) return null;
        var compiled = ImmutableArray.CreateBuilder<RulePattern>();
        var narrowed = ImmutableDictionary.CreateBuilder<int, ImmutableArray<EntityType>>();
        foreach (var (elements, items) in new ExampleCompiler(type).Read(parsed))
        {
            var own = patterns.Compile(items);
            compiled.AddRange(own);
            foreach (var item in items.Where(static i => i.Types.Count > 0)) narrowed[item.Slot] = [.. TypesOf(item, type.Model)];
            see(elements, items, own);
        }

        return new Rule(type, number, example, compiled.ToImmutable()) { Narrowed = narrowed.ToImmutable() };
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
    private static string FillingOf(PropertyDefinition property) => property.Kind switch
    {
        PropertyKind.Quantity or PropertyKind.Int or PropertyKind.Decimal => "hundreds",
        _ => "rockets",
    };
}
