namespace KnowledgeGraph.Language.Training.Network;

/// <summary>What the network says about one sentence.</summary>
internal sealed record Predictions(int[] Upos, int[] Xpos, int[] Features, int[] Heads, int[] Relations);
