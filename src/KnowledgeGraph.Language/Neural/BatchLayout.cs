namespace KnowledgeGraph.Language.Neural;

/// <summary>
/// The words of several sentences, first all first words, then all second words and so on, the longest sentence first: the words of one step
/// stand together and no padding is needed.
/// </summary>
internal sealed class BatchLayout
{
    public BatchLayout(int[] lengths)
    {
        Lengths = lengths;
        Steps = lengths.Length == 0 ? 0 : lengths[0];
        Offsets = new int[Steps + 1];
        Active = new int[Steps + 1];
        for (int t = 0; t < Steps; t++)
        {
            Active[t] = lengths.Count(length => length > t);
            Offsets[t + 1] = Offsets[t] + Active[t];
        }

        Words = Offsets[Steps];
        Reversed = new int[Words];
        SentenceOf = new int[Words];
        for (int t = 0; t < Steps; t++)
        {
            for (int b = 0; b < Active[t]; b++)
            {
                Reversed[Offsets[t] + b] = Offsets[lengths[b] - 1 - t] + b;
                SentenceOf[Offsets[t] + b] = b;
            }
        }
    }

    /// <summary>Lengths in falling order.</summary>
    public int[] Lengths { get; }

    public int Steps { get; }

    public int Words { get; }

    /// <summary>The first row of each step.</summary>
    public int[] Offsets { get; }

    /// <summary>How many sentences are longer than the step's number.</summary>
    public int[] Active { get; }

    /// <summary>The row of the same word when each sentence is read backwards.</summary>
    public int[] Reversed { get; }

    public int[] SentenceOf { get; }

    public int Row(int sentence, int word) => Offsets[word] + sentence;
}
