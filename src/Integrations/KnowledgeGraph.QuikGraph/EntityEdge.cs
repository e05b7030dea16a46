using System.Xml.Serialization;

namespace KnowledgeGraph.Interop;

/// <summary>
/// An edge of any relation as an edge of QuikGraph, from subject to object as walked. Two are equal where they are the same edge walked the
/// same way, so that parallel edges stay apart in dictionaries. What has an <see cref="XmlAttributeAttribute"/> is written by
/// QuikGraph.Serialization's GraphML. Immutable.
/// </summary>
public sealed class EntityEdge : IEntityEdge, IEquatable<EntityEdge>
{
    /// <summary>Makes one of an edge both ends of which are known.</summary>
    /// <exception cref="ArgumentException">An end is unknown.</exception>
    public EntityEdge(Edge edge)
    {
        Edge = edge;
        (Source, Target) = EntityEdges.EndsOf(edge);
    }

    /// <inheritdoc />
    public Edge Edge { get; }

    /// <summary>The entity it starts from.</summary>
    public Entity Source { get; }

    /// <summary>The entity it leads to.</summary>
    public Entity Target { get; }

    /// <summary>The id of its relation.</summary>
    [XmlAttribute("relation")]
    public string Relation => Edge.Relation.Id;

    /// <summary>Its relation in words.</summary>
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
    public bool Equals(EntityEdge? other) => other is not null && Edge == other.Edge;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as EntityEdge);

    /// <inheritdoc />
    public override int GetHashCode() => Edge.GetHashCode();

    /// <summary>The edge in words.</summary>
    public override string ToString() => Edge.ToString();
}
