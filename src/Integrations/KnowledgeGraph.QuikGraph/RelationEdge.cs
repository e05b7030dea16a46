using System.Xml.Serialization;

namespace KnowledgeGraph.Interop;

/// <summary>
/// A typed edge of one relation as an edge of QuikGraph, from subject to object as walked. Two are equal where they are the same edge
/// walked the same way. What has an <see cref="XmlAttributeAttribute"/> is written by QuikGraph.Serialization's GraphML. Immutable.
/// </summary>
/// <typeparam name="T">The relation.</typeparam>
public sealed class RelationEdge<T> : IEntityEdge, IEquatable<RelationEdge<T>>
    where T : struct, IRelation<T>
{
    /// <summary>Makes one of an edge both ends of which are known.</summary>
    /// <exception cref="ArgumentException">An end is unknown, or it is an edge of another relation.</exception>
    public RelationEdge(Edge edge)
    {
        if (edge.Relation.Index != T.RelationIndex) throw new ArgumentException($"'{edge}' is an edge of another relation.", nameof(edge));
        Edge = edge;
        (Source, Target) = EntityEdges.EndsOf(edge);
    }

    /// <summary>The edge with its typed roles: <c>edge.Relation.Supporter</c>.</summary>
    public T Relation => T.Of(Edge);

    /// <inheritdoc />
    public Edge Edge { get; }

    /// <summary>The entity it starts from.</summary>
    public Entity Source { get; }

    /// <summary>The entity it leads to.</summary>
    public Entity Target { get; }

    /// <summary>The relation in words.</summary>
    // Not in a base class that both kinds of edges share: QuikGraph.Serialization walks up the base types and would write what is inherited twice.
    [XmlAttribute("label")]
    public string Label => Edge.Relation.Label;

    /// <summary>When it holds, as ISO 8601; empty where unknown.</summary>
    [XmlAttribute("period")]
    public string Period => Edge.Period.ToString();

    /// <summary>How sure the surest reading among its claims is, from 0 to 1.</summary>
    [XmlAttribute("confidence")]
    public double Confidence => Edge.Confidence;

    /// <summary>How many claims say so.</summary>
    [XmlAttribute("claims")]
    public int ClaimCount => Edge.Claims.Count;

    /// <inheritdoc />
    public bool Equals(RelationEdge<T>? other) => other is not null && Edge == other.Edge;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as RelationEdge<T>);

    /// <inheritdoc />
    public override int GetHashCode() => Edge.GetHashCode();

    /// <summary>The edge in words.</summary>
    public override string ToString() => Edge.ToString();
}
