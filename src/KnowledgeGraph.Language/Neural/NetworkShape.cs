namespace KnowledgeGraph.Language.Neural;

/// <summary>The sizes of the network.</summary>
internal sealed record NetworkShape(int Words, int Affixes, int UposTags, int XposTags, int FeatureSets, int Relations)
{
    public int WordSize { get; init; } = 96;

    public int AffixSize { get; init; } = 96;

    public int Hidden { get; init; } = 160;

    public int Layers { get; init; } = 3;

    /// <summary>The layer (from 1) whose output the tagger reads.</summary>
    public int TagLayer { get; init; } = 2;

    public int TagHidden { get; init; } = 96;

    public int ArcSize { get; init; } = 128;

    public int RelationSize { get; init; } = 64;

    /// <summary>Numbers of a word's given vector; 0 where words have none.</summary>
    public int VectorSize { get; init; }

    public int Tags => UposTags + XposTags + FeatureSets;

    public int MlpSize => (2 * ArcSize) + (4 * RelationSize);

    public int LayerInput(int layer) => layer == 0 ? WordSize + AffixSize : layer == TagLayer ? (2 * Hidden) + TagHidden : 2 * Hidden;
}
