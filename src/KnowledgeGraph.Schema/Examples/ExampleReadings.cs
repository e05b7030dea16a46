namespace KnowledgeGraph.Schema;

/// <summary>Counts and lists the readings of an example, and what all of them have in common.</summary>
internal static class ExampleReadings
{
    public const int Most = 1_000;

    public static long Count(IEnumerable<ExampleElement> elements)
    {
        long count = 1;
        foreach (var element in elements)
        {
            count *= element switch
            {
                ExampleAlternatives choice => choice.Options.Sum(static o => Count(o.Elements)),
                ExampleOptional optional => 1 + Count(optional.Content.Elements),
                _ => 1,
            };
            if (count > Most)
                return Most + 1;
        }

        return count;
    }

    public static List<List<ExampleElement>> Of(IEnumerable<ExampleElement> elements)
    {
        var readings = new List<List<ExampleElement>> { new() };
        foreach (var element in elements)
        {
            var parts = Parts(element);
            var longer = new List<List<ExampleElement>>(readings.Count * parts.Count);
            foreach (var reading in readings)
            {
                foreach (var part in parts)
                    longer.Add([.. reading, .. part]);
            }

            readings = longer;
        }

        return readings;
    }

    // A choice passes its own glue on to what stands first in it.
    private static List<List<ExampleElement>> Parts(ExampleElement element)
    {
        switch (element)
        {
            case ExampleAlternatives choice:
                return [.. choice.Options.SelectMany(static o => Of(o.Elements)).Select(part => Glue(part, element.IsGlued))];
            case ExampleOptional optional:
                return [.. Of(optional.Content.Elements).Select(part => Glue(part, element.IsGlued)), []];
            default:
                return [[element]];
        }
    }

    private static List<ExampleElement> Glue(List<ExampleElement> part, bool isGlued)
    {
        if (part.Count > 0)
            part[0] = part[0] with { IsGlued = isGlued };
        return part;
    }
}
