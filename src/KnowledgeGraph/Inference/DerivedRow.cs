namespace KnowledgeGraph;

/// <summary>A derived edge on its way into columns.</summary>
internal readonly record struct DerivedRow(int Subject, int Object, Period Period, double Confidence, Derivation Derivation);
