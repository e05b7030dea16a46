namespace KnowledgeGraph.Schema;

/// <summary>
/// Parses example sentences: words, <c>{role}</c> and <c>{property}</c> slots, <c>[a|b]</c> choices, <c>(optional)</c> parts and
/// <c>&lt;word sets&gt;</c>.
/// Pure and thread-safe.
/// </summary>
public static class ExampleParser
{
    /// <summary>Parses and judges one example of a relation.</summary>
    /// <param name="example">The text, for example <c>{supporter} [backs|aids] {supported}</c>.</param>
    /// <param name="relation">The relation, whose roles and properties are the slots.</param>
    /// <param name="schema">The schema, whose word sets may be used.</param>
    public static ExampleResult Parse(string example, RelationModel relation, SchemaModel schema)
    {
        if (example is null)
            throw new ArgumentNullException(nameof(example));
        if (relation is null)
            throw new ArgumentNullException(nameof(relation));
        if (schema is null)
            throw new ArgumentNullException(nameof(schema));
        var problems = new List<ExampleProblem>();
        var reader = new ExampleReader(example, relation, schema, problems);
        var elements = reader.Read();
        if (problems.Count == 0)
            new ExampleJudge(example, relation, problems).Judge(elements);
        var sorted = problems.OrderBy(static p => p.Start).ToEquatableArray();
        return new(sorted.Count == 0 ? new(example, elements.ToEquatableArray()) : null, sorted);
    }
}
