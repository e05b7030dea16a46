namespace KnowledgeGraph;

/// <summary>Objects by position, made when they are first asked for. Two threads may make the same one; either stays, and both are equal.</summary>
/// <param name="items">What is there already.</param>
/// <param name="make">Makes what is not; <see langword="null"/> where nothing is missing.</param>
internal sealed class LazyColumn<T>(T?[] items, Func<int, T?>? make)
    where T : class
{
    public int Count => items.Length;

    public T? this[int index] => items[index] ?? (make is null ? null : items[index] = make(index));
}
