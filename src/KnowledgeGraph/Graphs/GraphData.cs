using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>
/// The record of a graph: articles, claims and mentions, each in its canonical order and without repetition, and the entities that the schema does not
/// declare. Made by a <see cref="GraphBuilder"/>, which checks it. Immutable and thread-safe; views of a graph share it.
/// </summary>
public sealed partial class GraphData
{
    private readonly Dictionary<string, Article> _articles;
    private readonly Lazy<EntityTable> _entities;

    internal GraphData(
        GraphModel model,
        ImmutableArray<Article> articles,
        ImmutableArray<EntityRecord> discoveries,
        ImmutableArray<Claim> claims,
        ImmutableArray<Mention> mentions)
    {
        Model = model;
        Articles = articles;
        Discoveries = discoveries;
        Discovered = EntityRecordOrder.Join(discoveries);
        Claims = claims;
        Mentions = mentions;
        _articles = articles.ToDictionary(static a => a.Id, StringComparer.Ordinal);
        _entities = new Lazy<EntityTable>(() => new EntityTable(this));
    }

    /// <summary>What the graph may hold.</summary>
    public GraphModel Model { get; }

    /// <summary>The articles, by id.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>What the articles, or a hand, revealed of entities that the schema does not declare; several records may be of one entity.</summary>
    public ImmutableArray<EntityRecord> Discoveries { get; }

    /// <summary>The entities that the schema does not declare, by id: the discoveries of each id joined into one.</summary>
    public ImmutableArray<EntityRecord> Discovered { get; }

    /// <summary>The claims, of every modality, in canonical order.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The mentions, by article and place.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    internal EntityTable Entities => _entities.Value;

    /// <summary>Finds an article by id.</summary>
    public bool TryGetArticle(string id, [NotNullWhen(true)] out Article? article) => _articles.TryGetValue(id, out article);

    /// <summary>
    /// When a claim counts: its own period, or, where it says nothing of time, the day its article was published; unknown where neither is known.
    /// </summary>
    public Period EffectivePeriod(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Period.IsKnown) return claim.Period;
        return _articles.TryGetValue(claim.Evidence.ArticleId, out var article) && article.Published is { } day ? Period.On(day) : Period.Unknown;
    }
}
