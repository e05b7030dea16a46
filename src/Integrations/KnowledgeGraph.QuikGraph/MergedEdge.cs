using System.Xml.Serialization;
using QuikGraph;

namespace KnowledgeGraph.Interop;

/// <summary>
/// All edges from one entity to another as one edge of QuikGraph, for algorithms that want no parallel edges. Its weight is the number of
/// claims behind it: more is stronger, so a length is <c>1 / edge.Weight</c>. What has an <see cref="XmlAttributeAttribute"/> is written by
/// QuikGraph.Serialization's GraphML. Two are equal where they are the same object. Immutable.
/// </summary>
public sealed class MergedEdge : IEdge<Entity>
{
    internal MergedEdge(Entity source, Entity target, IReadOnlyList<Edge> edges)
    {
        (Source, Target, Edges) = (source, target, edges);
        Weight = edges.Sum(static edge => edge.Claims.Count);
        Confidence = edges.Max(static edge => edge.Confidence);
    }

    /// <summary>The entity it starts from; of an undirected graph, one of the two.</summary>
    public Entity Source { get; }

    /// <summary>The entity it leads to; of an undirected graph, the other.</summary>
    public Entity Target { get; }

    /// <summary>The edges that it stands for, one at least, in the order of the view.</summary>
    public IReadOnlyList<Edge> Edges { get; }

    /// <summary>How many claims say any of its edges; each claim has its own evidence.</summary>
    [XmlAttribute("weight")]
    public int Weight { get; }

    /// <summary>How sure the surest reading among its claims is, from 0 to 1.</summary>
    [XmlAttribute("confidence")]
    public double Confidence { get; }

    /// <summary>The ids of its relations, each once, in the order of the schema.</summary>
    [XmlAttribute("relations")]
    public string Relations => string.Join(' ', Edges.Select(static edge => edge.Relation).Distinct().OrderBy(static relation => relation.Index).Select(static relation => relation.Id));

    /// <summary>The edges in words.</summary>
    public override string ToString() => string.Join("; ", Edges);
}
