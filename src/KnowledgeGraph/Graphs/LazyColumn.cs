namespace KnowledgeGraph;

/// <summary>Objects by position, made when they are first asked for. Two threads may make the same one; either stays, and both are equal.</summary>
/// <param name="count">How many there may be; room for them is taken with the first.</param>
/// <param name="make">Makes one.</param>
internal sealed class LazyColumn<T>(int count, Func<int, T> make)
    where T : class
{
    private T?[]? _items;

    public T this[int index]
    {
        get
        {
            var items = _items ?? Interlocked.CompareExchange(ref _items, new T?[count], null) ?? _items;
            return items[index] ??= make(index);
        }
    }
}
