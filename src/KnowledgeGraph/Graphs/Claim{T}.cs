using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>
/// A claim of a relation, read through a graph: generated extension properties give its further roles and properties typed (<c>claim.Killed</c>,
/// <c>claim.Place</c>).
/// </summary>
/// <typeparam name="T">The relation.</typeparam>
public readonly struct Claim<T>
    where T : struct, IRelation<T>
{
    internal Claim(Graph graph, Claim data)
    {
        Graph = graph;
        Data = data;
    }

    /// <summary>The graph it is read through.</summary>
    public Graph Graph { get; }

    /// <summary>The claim itself.</summary>
    public Claim Data { get; }

    /// <summary>The words that say it.</summary>
    public Evidence Evidence => Data.Evidence;

    /// <summary>The article that says it.</summary>
    public Article Article => Graph.Data.TryGetArticle(Data.Evidence.ArticleId, out var article)
        ? article
        : throw new InvalidOperationException($"A checked record lacks the article '{Data.Evidence.ArticleId}'.");

    /// <summary>How firmly it is said.</summary>
    public Modality Modality => Data.Modality;

    /// <summary>When it holds or happened; <see cref="Period.Unknown"/> where nothing is said.</summary>
    public Period Period => Data.Period;

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public double Confidence => Data.Confidence;

    /// <summary>What found it: a rule, or empty for a claim added by hand.</summary>
    public string Rule => Data.Rule;

    /// <summary>Those who say it, the one quoted first; empty where the article itself does.</summary>
    public IReadOnlyList<Entity> AttributedTo
    {
        get
        {
            var graph = Graph;
            return [.. Data.AttributedTo.Select(id => graph.FindEntity(id)!)];
        }
    }

    /// <summary>Who plays a role, or <see langword="null"/> where unknown; called by generated members.</summary>
    /// <param name="index">The position in <see cref="Claim.Participants"/>.</param>
    public TEntity? Participant<TEntity>(int index)
        where TEntity : class, IEntity =>
        index < Data.Participants.Length && Data.Participants[index] is { } id ? (TEntity?)(object?)Graph.FindEntity(id) : null;

    /// <summary>The property of that name, or <see langword="null"/> where nothing is said; generated members read it typed.</summary>
    /// <param name="name">The property's name in the schema.</param>
    public PropertyValue? FindProperty(string name) => Data.FindProperty(name);

    /// <summary>The claim in a line.</summary>
    public override string ToString() => Data?.ToString() ?? "";
}
