namespace KnowledgeGraph;

/// <summary>Items read from a file, each with the byte at which it starts.</summary>
/// <remarks>Two lists: the runtime holds code for lists of objects and of numbers, but would compile that for lists of pairs anew in each process that loads a graph.</remarks>
internal sealed class SavedList<T>
    where T : class
{
    private readonly List<int> _offsets = [];

    /// <summary>The items, in the file's order.</summary>
    public List<T> Items { get; } = [];

    public void Add(T item, int offset)
    {
        Items.Add(item);
        _offsets.Add(offset);
    }

    public int OffsetAt(int index) => _offsets[index];

    /// <summary>Puts other items in the places of these, and leaves out those for which there is none.</summary>
    public void Replace(Func<T, T?> replacement)
    {
        var kept = 0;
        for (var i = 0; i < Items.Count; i++)
        {
            if (replacement(Items[i]) is not { } item) continue;
            (Items[kept], _offsets[kept]) = (item, _offsets[i]);
            kept++;
        }

        Items.RemoveRange(kept, Items.Count - kept);
        _offsets.RemoveRange(kept, _offsets.Count - kept);
    }
}
