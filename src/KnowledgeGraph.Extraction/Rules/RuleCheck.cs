using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>Compares the rules of a schema with each other: what says nothing new, and what fires on the examples of another
/// relation.</summary>
public static class RuleCheck
{
    /// <summary>
    /// What a schema's author may want to know. KG3003: an example is shadowed, because an earlier one of its relation reads all that it
    /// reads. KG3004: a
    /// rule also reads the example of another relation, with somebody whom both relations admit, so one sentence says both. All are
    /// <see cref="ProblemSeverity.Info"/>: both may be meant.
    /// </summary>
    /// <param name="schema">The schema.</param>
    /// <param name="rules">Its rules, as <see cref="RuleCompiler"/> made them.</param>
    /// <param name="locations">The places of its examples; without them problems name the file only.</param>
    /// <param name="cancellation">Stops between examples.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImmutableArray<Problem> Compare(SchemaModel schema, RuleSet rules, SchemaLocations? locations = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(rules);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var rule in rules.Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ShadowOf(rule, rules) is { } shadow)
                problems.Add(RuleCompiler.At(new Problem("KG3003", ProblemSeverity.Info, $"the example '{rule.Example}' of '{rule.Relation.Name}' never fires first, because '{shadow.Example}' ({shadow.Id}) already reads all that it reads; it may be deleted"), schema, rule, locations));
        }

        problems.AddRange(Broad(schema, rules, locations, cancellation));
        return problems.ToImmutable();
    }

    /// <summary>
    /// Reads each alternative of each example (<c>[backs|aids]</c>, each word of a set) by itself, as a sentence of an article with somebody in
    /// its slots. KG3005, <see cref="ProblemSeverity.Info"/>: an alternative is not read in any of several such sentences, so it says nothing.
    /// </summary>
    /// <param name="schema">The schema.</param>
    /// <param name="rules">Its rules, as <see cref="RuleCompiler"/> made them of the same schema.</param>
    /// <param name="locations">The places of its examples; without them problems name the file only.</param>
    /// <param name="cancellation">Stops between examples.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static AlternativesReport Alternatives(SchemaModel schema, RuleSet rules, SchemaLocations? locations = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(rules);
        var all = new AlternativeCheck(rules).Run(cancellation);
        var problems = all.Where(static a => !a.IsFound).Select(a =>
            RuleCompiler.At(new Problem("KG3005", ProblemSeverity.Info, Silent(a)), schema, a.Rule, locations));
        return new AlternativesReport(all.Count, all.Count(static a => a.IsFound), all.Count(static a => a.IsTree), [.. problems]);
    }

    private static string Silent(ExampleAlternative silent) => silent.Option.Length == 0
        ? $"the example '{silent.Rule.Example}' of '{silent.Rule.Relation.Name}' says nothing, because a sentence such as '{silent.Text}' is not read by it; write it more plainly"
        : $"'{silent.Option}' in the example '{silent.Rule.Example}' of '{silent.Rule.Relation.Name}' says nothing, because a sentence such as '{silent.Text}' is not read by it; write it as an example of its own, or delete it";

    // Passives, participles and the like follow from the active, so an example that teaches one says nothing new.
    private static Rule? ShadowOf(Rule rule, RuleSet rules)
    {
        if (rule.Trees.IsEmpty || rule.Patterns.Any(static p => p is CompoundPattern or PrefixPattern)) return null;
        foreach (var earlier in rules.Rules)
        {
            if (ReferenceEquals(earlier, rule)) return null;
            if (!ReferenceEquals(earlier.Relation, rule.Relation)) continue;
            if (rule.Trees.All(t => earlier.Trees.Any(e => TreeCover.Covers(e.Trigger, t.Trigger)))) return earlier;
        }

        return null;
    }

    private static IEnumerable<Problem> Broad(SchemaModel schema, RuleSet rules, SchemaLocations? locations, CancellationToken cancellation)
    {
        var index = new RuleIndex(rules.Rules);
        var seen = new HashSet<(string, string)>();
        foreach (var rule in rules.Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var example in rule.Parsed)
            {
                foreach (var match in MatchJoiner.Join(example.Match(rule.Relation, index, rules.Verbs), []))
                {
                    var isOther = !ReferenceEquals(match.Rule.Relation, rule.Relation) && MatchJoiner.IsViable(match) && IsFull(match);
                    if (!isOther || !seen.Add((match.Rule.Id, rule.Relation.Name))) continue;
                    yield return RuleCompiler.At(new Problem("KG3004", ProblemSeverity.Info, $"the example '{match.Rule.Example}' of '{match.Rule.Relation.Name}' is so broad that it also reads '{rule.Example}' of '{rule.Relation.Name}': a sentence such as '{example.Text}' says both where the roles admit the names; if one is not meant, use other words or narrower roles"), schema, match.Rule, locations);
                }
            }
        }
    }

    private static bool IsFull(RuleMatch match) => match.Participants.Take(2).All(static p => p.Count > 0);
}
