namespace KnowledgeGraph;

/// <summary>Questions to a set of modalities.</summary>
public static class ModalitySetExtensions
{
    /// <summary>Whether the set holds the modality.</summary>
    public static bool Contains(this ModalitySet set, Modality modality) => ((int)set & (1 << (int)modality)) != 0;
}
