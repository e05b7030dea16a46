namespace KnowledgeGraph.Language.Training.Network;

/// <summary>How the network is trained.</summary>
internal sealed record TrainingOptions
{
    public int Epochs { get; init; } = 20;

    public int BatchWords { get; init; } = 800;

    public float Rate { get; init; } = 0.002f;

    public float LastRate { get; init; } = 0.00005f;

    public int Threads { get; init; } = 2;

    public ulong Seed { get; init; } = 20251;

    public float Clip { get; init; } = 4f;

    public DropoutRates Dropout { get; init; } = new();
}
