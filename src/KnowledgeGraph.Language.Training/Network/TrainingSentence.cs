namespace KnowledgeGraph.Language.Training.Network;

/// <summary>One sentence in numbers: the rows of its words and affixes in the embedding tables and of its words in the table of given vectors, and what is to be predicted (-1: unknown).</summary>
internal sealed record TrainingSentence(int[] Words, int[] Vectors, int[][] Affixes, int[] Upos, int[] Xpos, int[] Features, int[] Heads, int[] Relations)
{
    public int Length => Words.Length;
}
