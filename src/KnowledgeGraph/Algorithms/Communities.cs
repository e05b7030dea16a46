namespace KnowledgeGraph;

/// <summary>A division of entities into communities and how good it is. Immutable and thread-safe.</summary>
/// <typeparam name="TEntity">The C# type to see the entities as.</typeparam>
public sealed class Communities<TEntity>
    where TEntity : class, IEntity
{
    internal Communities(EntityGroups<TEntity> groups, double modularity)
    {
        Groups = groups;
        Modularity = modularity;
    }

    /// <summary>The communities, the largest first.</summary>
    public EntityGroups<TEntity> Groups { get; }

    /// <summary>
    /// The share of the strength of edges that lies within communities, less the share expected by chance times the resolution: from -1 to
    /// 1, and 0 for one community of all at resolution 1 (Newman, Girvan, Phys. Rev. E 69, 2004).
    /// </summary>
    public double Modularity { get; }

    /// <summary>The modularity and the groups: <c>0.42: {Iran, Hezbollah} {Türkiye}</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Modularity:0.####}: {Groups}");
}
