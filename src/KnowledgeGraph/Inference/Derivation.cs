namespace KnowledgeGraph;

/// <summary>Where a derived edge comes from.</summary>
internal sealed class Derivation(InferenceRules rule, Edge[] premises)
{
    public InferenceRules Rule => rule;

    public Edge[] Premises => premises;

    /// <summary>The claims behind all premises, those of the first first, each once.</summary>
    public Claim[] Claims => field ??= [.. premises.SelectMany(static premise => premise.Claims).Distinct()];

    /// <summary>How firmly the weakest premise is said.</summary>
    public Modality Modality => premises.Max(static premise => premise.Modality);
}
