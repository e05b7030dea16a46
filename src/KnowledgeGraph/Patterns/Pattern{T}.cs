namespace KnowledgeGraph;

/// <summary>
/// A query over several edges that is written with LINQ's words and compiled to loops over columns: <c>from</c> walks from what is bound, <c>where</c> is
/// tested as soon as all that it reads is bound (periods by a kernel), <c>join</c> becomes a walk, <c>DefaultIfEmpty</c> an optional part, <c>Any</c> in a
/// condition a part that must, or with <c>!</c> must not, be found. The lambdas are called once, with symbols (<see cref="PatternValue{T}"/>); no object is made
/// for an entity before a match is read. Steps run in the order they are written. Immutable and thread-safe; every run starts anew.
/// </summary>
/// <typeparam name="T">What is bound, in the shape that it was selected: a value, a tuple or an anonymous object of values.</typeparam>
public sealed class Pattern<T>
{
    private readonly Func<PatternPlan, T> _bind;

    internal Pattern(Func<PatternPlan, T> bind) => _bind = bind;

    /// <summary>Whether there is a match; stops at the first.</summary>
    public bool HasMatches => new PatternCursor(Compile(out _)).RunOnce();

    /// <summary>The matches that meet a condition.</summary>
    public Pattern<T> Where(Func<T, PatternCondition> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(plan =>
        {
            var shape = Bind(plan);
            plan.Add(condition(shape));
            return shape;
        });
    }

    /// <summary>The matches in another shape.</summary>
    public Pattern<TResult> Select<TResult>(Func<T, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return new(plan => selector(Bind(plan)));
    }

    /// <summary>The matches, each with those of another part that may start from what it bound: <c>from a in s.Supported.Attacks</c>.</summary>
    public Pattern<TResult> SelectMany<TPart, TResult>(Func<T, Pattern<TPart>> part, Func<T, TPart, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(selector);
        return new(plan =>
        {
            var shape = Bind(plan);
            return selector(shape, part(shape).Bind(plan));
        });
    }

    /// <summary>The matches of both whose entities are the same: <c>join b in graph.Attacks.AsPattern() on a.Target equals b.Target</c>.</summary>
    public Pattern<TResult> Join<TPart, TKey, TPartKey, TResult>(
        Pattern<TPart> part, Func<T, PatternValue<TKey>> key, Func<TPart, PatternValue<TPartKey>> partKey, Func<T, TPart, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(partKey);
        ArgumentNullException.ThrowIfNull(selector);
        return new(plan =>
        {
            var shape = Bind(plan);
            var other = part.Bind(plan);
            plan.Add(key(shape) == partKey(other));
            return selector(shape, other);
        });
    }

    /// <summary>The same as an optional part: where it finds nothing, it counts once, with nothing bound.</summary>
    public Pattern<T> DefaultIfEmpty() => new(plan => plan.AddOptional(_bind));

    /// <summary>As a condition of another pattern: that this part, which may start from what is bound there, has a match.</summary>
    public PatternCondition Any() => new UnboundExistsCondition(plan => Bind(plan));

    /// <summary>As a condition of another pattern: that this part has a match that meets a condition.</summary>
    public PatternCondition Any(Func<T, PatternCondition> condition) => Where(condition).Any();

    /// <summary>The number of matches.</summary>
    public long Count() => new PatternCursor(Compile(out _)).Count();

    /// <summary>The number of matches for each value of a key, the keys in their order: entities by type and id, years as they come; unknown ones first.</summary>
    public IReadOnlyList<PatternGroup<TKey>> GroupBy<TKey>(Func<T, PatternValue<TKey>> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return PatternGrouping.Count(Compile(out var shape, key), key(shape));
    }

    /// <summary>The number of matches for each pair of values of two keys, the first key's order first.</summary>
    public IReadOnlyList<PatternGroup<(TFirst, TSecond)>> GroupBy<TFirst, TSecond>(Func<T, (PatternValue<TFirst>, PatternValue<TSecond>)> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var plan = Compile(out var shape, shape => keys(shape).Item1, shape => keys(shape).Item2);
        var (first, second) = keys(shape);
        return PatternGrouping.Count(plan, first, second);
    }

    /// <summary>The number of matches for each value of a key; as <c>group a by a.Target</c> is written. What is grouped does not matter.</summary>
    public IReadOnlyList<PatternGroup<TKey>> GroupBy<TKey, TElement>(Func<T, PatternValue<TKey>> key, Func<T, TElement> element) => GroupBy(key);

    /// <summary>What the pattern compiles to, a line a step.</summary>
    public string Explain() => string.Join('\n', Compile(out _).Describe());

    /// <summary>As <see cref="Explain"/>.</summary>
    public override string ToString() => Explain();

    internal T Bind(PatternPlan plan) => _bind(plan);

    internal PatternPlan Compile(out T shape, params ReadOnlySpan<Func<T, PatternValue>> selected)
    {
        var plan = new PatternPlan();
        shape = Bind(plan);
        foreach (var value in selected)
        {
            if (value(shape).Guard is { } guard) plan.Add(guard);
        }

        return plan.Finish();
    }
}
