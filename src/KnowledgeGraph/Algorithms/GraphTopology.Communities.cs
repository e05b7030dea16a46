namespace KnowledgeGraph;

public sealed partial class GraphTopology<TEntity>
{
    /// <summary>
    /// Communities by the Leiden algorithm (Traag, Waltman, van Eck, Sci. Rep. 9, 2019), which looks for a division of high modularity.
    /// Every community is connected, and none of its members alone would raise modularity by moving. Directions are ignored; parallel edges
    /// count each, stronger ones more. The same seed gives the same communities. Costs nearly linear time in practice, on one thread.
    /// </summary>
    /// <param name="resolution">How small communities shall be: more than 1 gives smaller ones, less than 1 larger ones; more than
    /// 0.</param>
    /// <param name="seed">What the order of visits and the draws depend on.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    public Communities<TEntity> Communities(double resolution = 1, int seed = 1, CancellationToken cancellationToken = default)
    {
        ThrowIfNoResolution(resolution);
        var (labels, modularity) = Leiden.Run(_arrays.Undirected, resolution, seed, cancellationToken);
        return new(new(_nodes, labels), modularity);
    }

    /// <summary>The modularity of a division made elsewhere, of this topology's entities; directions are ignored.</summary>
    /// <param name="groups">The division, of all entities of this topology.</param>
    /// <param name="resolution">The weight of what is expected by chance, more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is not a positive, finite number.</exception>
    /// <exception cref="ArgumentException">The division does not have an entity.</exception>
    public double ModularityOf(EntityGroups<TEntity> groups, double resolution = 1)
    {
        ThrowIfNoResolution(resolution);
        ArgumentNullException.ThrowIfNull(groups);
        var labels = Array.ConvertAll(Nodes(), node => groups.IndexOf(_nodes[node]));
        if (labels.Contains(-1)) throw new ArgumentException($"The groups lack '{_nodes[Array.IndexOf(labels, -1)].Id}'.", nameof(groups));
        return labels.Length == 0 ? 0 : ModularityGraph.Of(_arrays.Undirected).Modularity(labels, resolution);
    }

    private static void ThrowIfNoResolution(double resolution)
    {
        if (!(resolution > 0 && double.IsFinite(resolution)))
            throw new ArgumentOutOfRangeException(nameof(resolution), resolution, "The resolution is a positive number.");
    }
}
