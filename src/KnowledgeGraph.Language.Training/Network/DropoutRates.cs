namespace KnowledgeGraph.Language.Training.Network;

/// <summary>How much is left out while training; see <see cref="NetworkPass"/> for what each rate means.</summary>
internal sealed record DropoutRates(float Word = 0.2f, float Embedding = 0.3f, float Layer = 0.33f, float Recurrent = 0.25f, float Mlp = 0.33f);
