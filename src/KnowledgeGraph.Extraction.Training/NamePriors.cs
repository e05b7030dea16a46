using KnowledgeGraph.Extraction.Mentions.Typing;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>What holds of names in any text, and which a few hundred examples show too seldom for every sort: what the words around a name
/// say outright is mostly so. Training starts here and is drawn back to here.</summary>
internal static class NamePriors
{
    public static readonly IReadOnlyDictionary<string, double[]> Weights = Make();

    private static Dictionary<string, double[]> Make()
    {
        var weights = new Dictionary<string, double[]>(StringComparer.Ordinal);
        for (var sort = NameSort.Person; (int)sort < NameSorts.Count; sort++)
        {
            Add(weights, "votes " + sort, sort, 1.5);
            Add(weights, "vote enough " + sort, sort, 0.5);
            Add(weights, "by hand " + sort, sort, 0.5);
            Add(weights, "vote told " + sort, sort, 1);
            Add(weights, "head " + sort, sort, 1);
            Add(weights, "is " + sort, sort, 1);
            Add(weights, "beside " + sort, sort, 0.5);
        }

        foreach (var sort in (NameSort[])[NameSort.ArmedGroup, NameSort.Force, NameSort.Organisation, NameSort.Alliance])
            Add(weights, "has initials", sort, 1);
        Add(weights, "opens band", NameSort.ArmedGroup, 2.5);
        Add(weights, "capital", NameSort.Place, 2);
        Add(weights, "is Group", NameSort.ArmedGroup, 1);
        Add(weights, "is Combatants", NameSort.ArmedGroup, 1);
        Add(weights, "noun Combatants", NameSort.ArmedGroup, 1);
        Add(weights, "behind of Combatants", NameSort.ArmedGroup, 1);
        Add(weights, "noun before Combatants", NameSort.ArmedGroup, 1);
        return weights;
    }

    private static void Add(Dictionary<string, double[]> weights, string feature, NameSort sort, double weight)
    {
        if (!weights.TryGetValue(feature, out var row)) weights.Add(feature, row = new double[NameSorts.Count]);
        row[(int)sort] = weight;
    }
}
