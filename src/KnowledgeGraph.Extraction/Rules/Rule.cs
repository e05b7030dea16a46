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

    /// <summary>The example as trees; none where its parse does not connect its slots.</summary>
    internal ImmutableArray<TreePattern> Trees { get; init; } = [];

    internal Rule With(ImmutableArray<TreePattern> trees) => new(Relation, Number, Example, Patterns) { Trees = trees };

    /// <summary>The id and the example.</summary>
    public override string ToString() => $"{Id}: {Example}";
}
