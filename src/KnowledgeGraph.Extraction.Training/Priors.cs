namespace KnowledgeGraph.Extraction.Training;

/// <summary>
/// What is known of newspapers and shows too seldom in the treebank, most of whose "it" are things: a body that speaks is taken up by "it",
/// and verbs and nouns choose their subjects, objects and owners. Training starts here and is drawn back to here.
/// </summary>
internal static class Priors
{
    public static readonly IReadOnlyDictionary<string, double> Weights = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["any speaker "] = 1.5,
        ["it speaker "] = 1,
        ["they speaker "] = 0.5,
        ["any wants Yes"] = 0.75,
        ["it wants Yes"] = 0.5,
        ["its wants Yes"] = 0.5,
        ["any wants No"] = -0.75,
        ["it wants No"] = -0.5,
        ["its wants No"] = -0.5,
        ["any band No"] = -1,
        ["its subject 0 actor"] = 0.5,
        ["any depth 1 here"] = -0.25,
        ["any depth 2 here"] = -0.5,
        ["any clausemate Object"] = -1.5,
        ["any clausemate Oblique"] = -0.5,
    };
}
