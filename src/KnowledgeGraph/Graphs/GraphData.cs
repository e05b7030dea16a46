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
    private readonly Lazy<ImmutableArray<Claim>> _claims;
    private readonly Lazy<ImmutableArray<EntityRecord>> _discoveries;
    private readonly Lazy<ImmutableArray<EntityRecord>> _discovered;

    internal GraphData(
        GraphModel model,
        ImmutableArray<Article> articles,
        ImmutableArray<EntityRecord> discoveries,
        ImmutableArray<Claim> claims,
        ImmutableArray<Mention> mentions,
        ImmutableArray<EntityMerge> merges,
        EntityTable? entities = null,
        ColumnRecord? columns = null)
    {
        Model = model;
        Articles = articles;
        _discoveries = new Lazy<ImmutableArray<EntityRecord>>(discoveries);
        _discovered = new Lazy<ImmutableArray<EntityRecord>>(EntityRecordOrder.Join(discoveries));
        SingleClaims = claims;
        Mentions = mentions;
        Columns = columns;
        Days = columns?.Days ?? ScaleOf(claims);
        Merges = merges;
        _articles = articles.ToDictionary(static a => a.Id, StringComparer.Ordinal);
        _entities = new Lazy<EntityTable>(() => entities ?? new EntityTable(Model, Discovered, Merges));
        _claims = new Lazy<ImmutableArray<Claim>>(AllClaims);
    }

    /// <summary>The record of a binary file.</summary>
    /// <param name="record">What stands outside of columns.</param>
    /// <param name="entities">All entities.</param>
    /// <param name="packed">The entities that stand in columns.</param>
    /// <param name="columns">The claims that stand in columns.</param>
    internal GraphData(GraphData record, EntityTable entities, PackedEntities packed, ColumnRecord columns)
        : this(record.Model, record.Articles, record.Discoveries, record.SingleClaims, record.Mentions, record.Merges, entities, columns)
    {
        Origin = record.Origin;
        if (packed.Count == 0) return;
        _discoveries = new Lazy<ImmutableArray<EntityRecord>>(() => packed.Records(record.Model).Concat(record.Discoveries).Order(EntityRecordOrder.Instance).ToImmutableArray());
        _discovered = new Lazy<ImmutableArray<EntityRecord>>(() => EntityRecordOrder.Join(_discoveries.Value));
    }

    /// <summary>What the graph may hold.</summary>
    public GraphModel Model { get; }

    /// <summary>What read the articles; <see langword="null"/> where nobody said so, or where records of different origins were merged.</summary>
    public GraphOrigin? Origin { get; init; }

    /// <summary>The articles, by id.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>What the articles, or a hand, revealed of entities that the schema does not declare; several records may be of one entity.</summary>
    public ImmutableArray<EntityRecord> Discoveries => _discoveries.Value;

    /// <summary>The entities that the schema does not declare, by id: the discoveries of each id joined into one.</summary>
    public ImmutableArray<EntityRecord> Discovered => _discovered.Value;

    /// <summary>
    /// The claims, of every modality, in canonical order. Claims that were added as <see cref="ClaimColumns"/> become objects when this is first read, some
    /// 200 bytes each: of a large graph read <see cref="ClaimCount"/> and the claims of edges instead.
    /// </summary>
    public ImmutableArray<Claim> Claims => Columns is null ? SingleClaims : _claims.Value;

    /// <summary>The number of claims; free of charge, unlike reading <see cref="Claims"/> of a graph that holds columns.</summary>
    public int ClaimCount => SingleClaims.Length + (Columns?.ClaimCount ?? 0);

    /// <summary>The mentions, by article and place.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>The decisions that two entities are one, by the first one's id; claims and mentions keep the ids they were read with.</summary>
    public ImmutableArray<EntityMerge> Merges { get; }

    internal EntityTable Entities => _entities.Value;

    /// <summary>The claims that were added one by one, in canonical order.</summary>
    internal ImmutableArray<Claim> SingleClaims { get; }

    /// <summary>The claims that were added as columns, if any.</summary>
    internal ColumnRecord? Columns { get; }

    /// <summary>How the days of all claims are written into columns.</summary>
    internal DayScale Days { get; }

    /// <summary>The numbers of its claims and articles, in words.</summary>
    internal string CountsOfRecord => $"{ListText.Count(ClaimCount, "claim", "claims")}, {ListText.Count(Articles.Length, "article", "articles")}";

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

    /// <summary>What it holds, in numbers: <c>1356 entities, 195 claims, 16 articles</c>.</summary>
    public override string ToString() => $"{ListText.Count(Entities.Count, "entity", "entities")}, {CountsOfRecord}";

    /// <summary>The claim that a row of columns says.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="subject">The position of the subject's entity; any number that is none where unknown.</param>
    /// <param name="target">The position of the object's entity.</param>
    /// <param name="evidence">The position in the table of evidence.</param>
    /// <param name="period">When it holds.</param>
    /// <param name="confidence">How sure its reading is.</param>
    internal Claim ClaimOf(RelationType relation, int subject, int target, int evidence, Period period, double confidence)
    {
        var participants = ImmutableArray.CreateBuilder<string?>(relation.Arity);
        participants.Add(IdAt(subject));
        participants.Add(IdAt(target));
        while (participants.Count < relation.Arity) participants.Add(null);
        return new Claim(relation.Id, participants.MoveToImmutable(), Columns!.Evidence.At(evidence, this)) { Period = period, Confidence = confidence };
    }

    private static DayScale ScaleOf(ImmutableArray<Claim> claims)
    {
        var days = new DayRange();
        foreach (var claim in claims) days.Add(claim.Period);
        return days.Scale;
    }

    private string? IdAt(int entity) => (uint)entity < (uint)Entities.Count ? Entities.IdAt(entity) : null;

    private ImmutableArray<Claim> AllClaims()
    {
        var claims = ImmutableArray.CreateBuilder<Claim>(ClaimCount);
        claims.AddRange(SingleClaims);
        foreach (var relation in Model.Relations)
        {
            if (Columns!.Relations[relation.Index] is not { } columns) continue;
            foreach (var row in ColumnRecord.Rows(columns))
                claims.Add(ClaimOf(relation, row.Subject, row.Object, row.Claim - SingleClaims.Length, row.Period, row.Confidence));
        }

        claims.Sort(ClaimOrder.Instance);
        return claims.MoveToImmutable();
    }
}
