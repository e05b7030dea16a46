namespace KnowledgeGraph.Language.Neural;

/// <summary>One direction of one LSTM layer; the four gates stand side by side: input, forget, cell, output.</summary>
internal sealed record LstmWeights(QuantizedMatrix Input, QuantizedMatrix Recurrent, ModelMatrix Bias);
