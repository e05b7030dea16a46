namespace KnowledgeGraph.Extraction.Training;

/// <summary>What holds of descriptions in any text, and which a few hundred examples show too seldom for every sort of noun: a noun means
/// whom it names or has described, and seldom the other argument of its verb. Training starts here and is drawn back to here.</summary>
internal static class DescriptionPriors
{
    public static readonly IReadOnlyDictionary<string, double> Weights = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["any fit Named"] = 2,
        ["any fit Said"] = 2,
        ["any fit Declared"] = 1,
        ["any fit Near"] = 0.5,
        ["any fit Unlike"] = -1,
        ["any fit Named worse"] = 1,
        ["any fit Said worse"] = 1,
        ["any fit Kind worse"] = -1,
        ["any fit Unlike worse"] = -2,
        ["any again 1"] = 1,
        ["any again 2"] = 1,
        ["any modifiers Known"] = 0.5,
        ["any clausemate argument"] = -1,
        ["any above far"] = -1,
        ["any above "] = -1,
        ["modifier nothing same"] = -2,
        ["modifier nothing year"] = -2,
    };
}
