using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Rules;

namespace KnowledgeGraph.Extraction;

/// <summary>An example sentence of a schema, compiled. Immutable and thread-safe.</summary>
public sealed class Rule
{
    internal Rule(RelationType relation, int number, string example, ImmutableArray<RulePattern> patterns)
    {
        Relation = relation;
        Number = number;
        Example = example;
        Patterns = patterns;
        Id = FormattableString.Invariant($"{relation.Name}[{number}]");
    }

    /// <summary>The id, for example <c>supports[2]</c>: the relation's name and the example's position, from 0.</summary>
    public string Id { get; }

    /// <summary>The relation that it reads.</summary>
    public RelationType Relation { get; }

    /// <summary>The position of the example among those of the relation, from 0.</summary>
    public int Number { get; }

    /// <summary>The example as it stands in the schema.</summary>
    public string Example { get; }

    internal ImmutableArray<RulePattern> Patterns { get; }

    /// <summary>The types that the example's slots name, by participant; where a slot names none, its role decides alone.</summary>
    internal ImmutableDictionary<int, ImmutableArray<EntityType>> Narrowed { get; init; } = ImmutableDictionary<int, ImmutableArray<EntityType>>.Empty;

    /// <summary>Whether an entity of a type may play a participant in what this rule reads.</summary>
    internal bool Admits(int participant, EntityType type) => Relation.RoleOf(participant).Admits(type)
        && (!Narrowed.TryGetValue(participant, out var types) || types.Any(type.IsA));

    /// <summary>The example as trees; none where its parse does not connect its slots.</summary>
    internal ImmutableArray<TreePattern> Trees { get; init; } = [];

    /// <summary>The examples as the parser saw them, one for each tree pattern.</summary>
    internal ImmutableArray<ParsedExample> Parsed { get; init; } = [];

    /// <summary>The trees that the example became, each on one line: <c>launch(subject {attacker}, object strike|raid, on {target})</c>.
    /// Empty where its
    /// parse does not connect its slots, so that it is matched by its words only.</summary>
    public ImmutableArray<string> TreePatterns => [.. Trees.Select(t => t.Describe(RoleName, PropertyName))];

    /// <summary>The patterns of words that the example became, each on one line: <c>{attacker} launch strike|raid on
    /// {target}</c>.</summary>
    public ImmutableArray<string> SurfacePatterns => [.. Patterns.Select(p => SurfaceText.Of(p, this)).Distinct(StringComparer.Ordinal)];

    internal string RoleName(int participant) => Relation.RoleOf(participant).Name;

    internal string PropertyName(int property) => Relation.Definition.Properties[property].Name;

    /// <summary>Whether somebody must play a participant: also where the relation can do without, if the example names his type.</summary>
    internal bool IsRequired(int participant) => Narrowed.ContainsKey(participant) || !Relation.IsOptional(participant);

    internal Rule With(ImmutableArray<TreePattern> trees, ImmutableArray<ParsedExample> parsed) =>
        new(Relation, Number, Example, Patterns) { Trees = trees, Parsed = parsed, Narrowed = Narrowed };

    /// <summary>The id and the example.</summary>
    public override string ToString() => $"{Id}: {Example}";
}
