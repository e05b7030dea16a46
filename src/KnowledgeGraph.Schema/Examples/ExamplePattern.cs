namespace KnowledgeGraph.Schema;

/// <summary>An example sentence, taken apart.</summary>
/// <param name="Text">The example as it stands in the schema.</param>
/// <param name="Elements">Its parts in order.</param>
public sealed record ExamplePattern(string Text, EquatableArray<ExampleElement> Elements)
{
    /// <summary>
    /// Every way to read the example, as words and slots only: one option of each choice, each optional part with and without. The reading
    /// with all
    /// optional parts and first options comes first. At most 1,000 for an example of a valid schema.
    /// </summary>
    public IReadOnlyList<EquatableArray<ExampleElement>> Readings()
    {
        var readings = new List<EquatableArray<ExampleElement>>();
        foreach (var reading in ExampleReadings.Of(Elements))
            readings.Add(reading.ToEquatableArray());
        return readings;
    }
}
