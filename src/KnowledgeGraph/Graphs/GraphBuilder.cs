using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// Collects articles, entities, claims and mentions and makes a record of them. The order of additions does not matter, and what is added twice counts
/// once. What the schema forbids, or the articles do not bear out, is left out with a problem; the rest is kept. Not thread-safe.
/// </summary>
public class GraphBuilder
{
    private readonly List<Article> _articles = [];
    private readonly List<EntityRecord> _entities = [];
    private readonly List<Claim> _claims = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<ClaimColumns> _columns = [];
    private readonly List<EntityMerge> _merges = [];

    /// <summary>Starts an empty record.</summary>
    /// <param name="model">What it may hold.</param>
    public GraphBuilder(GraphModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
    }

    /// <summary>What the record may hold.</summary>
    public GraphModel Model { get; }

    /// <summary>What read the articles, for the record to say so; <see langword="null"/> where nothing in particular did.</summary>
    public GraphOrigin? Origin { get; set; }

    /// <summary>Starts a record for a compiled graph.</summary>
    /// <typeparam name="TGraph">The graph class.</typeparam>
    public static GraphBuilder<TGraph> For<TGraph>()
        where TGraph : Graph, ICompiled<TGraph> => new(TGraph.Model);

    /// <summary>Adds an article.</summary>
    /// <exception cref="ArgumentException">A text of it is <see langword="null"/>.</exception>
    public void Add(Article article)
    {
        RecordArguments.Check(article);
        _articles.Add(article);
    }

    /// <summary>
    /// Adds an entity that the schema does not declare. Its type must be open. Several records of one id are joined: an article that reveals more of it adds
    /// a record of its own.
    /// </summary>
    /// <exception cref="ArgumentException">A text of it is <see langword="null"/>.</exception>
    public void Add(EntityRecord entity)
    {
        RecordArguments.Check(entity);
        _entities.Add(entity);
    }

    /// <summary>Adds a claim. The article and the entities that it names may be added later.</summary>
    /// <exception cref="ArgumentException">A text of it is <see langword="null"/>, or its modality is none.</exception>
    public void Add(Claim claim)
    {
        RecordArguments.Check(claim);
        _claims.Add(claim);
    }

    /// <summary>
    /// Adds many claims at once. They are checked like others when the record is built; of the rows with one kind of fault in one set of columns the first is
    /// told, and how many there are.
    /// </summary>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public void Add(ClaimColumns columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        columns.CheckLengths();
        _columns.Add(columns);
    }

    /// <summary>Adds a mention.</summary>
    /// <exception cref="ArgumentException">A text of it is <see langword="null"/>, or its kind is none.</exception>
    public void Add(Mention mention)
    {
        RecordArguments.Check(mention);
        _mentions.Add(mention);
    }

    /// <summary>Adds the decision that two entities are one. The entities may be added later.</summary>
    /// <exception cref="ArgumentException">A text of it is <see langword="null"/>.</exception>
    public void Add(EntityMerge merge)
    {
        RecordArguments.Check(merge);
        _merges.Add(merge);
    }

    /// <summary>Adds everything that a record holds.</summary>
    public void Add(GraphData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        _articles.AddRange(data.Articles);
        _entities.AddRange(data.Discoveries);
        _claims.AddRange(data.SingleClaims);
        if (data.Columns is { } columns) _columns.AddRange(columns.ToClaimColumns(data));
        _mentions.AddRange(data.Mentions);
        _merges.AddRange(data.Merges);
    }

    /// <summary>Checks what was added and makes the record.</summary>
    /// <param name="problems">What was left out and why, ordered by place.</param>
    public GraphData BuildData(out ImmutableArray<Problem> problems)
    {
        var data = Build(out var check);
        problems = check.Problems;
        return data;
    }

    /// <summary>Checks what was added and makes a graph without compiled classes.</summary>
    /// <param name="problems">What was left out and why, ordered by place.</param>
    public Graph BuildGraph(out ImmutableArray<Problem> problems) => Create<Graph>(BuildData(out problems));

    internal GraphData Build(out RecordCheck check)
    {
        check = new RecordCheck(Model);
        var articles = check.Articles(_articles);
        var discoveries = check.Entities(_entities);
        var claims = check.Claims(_claims);
        var mentions = check.Mentions(_mentions);
        var merges = check.Merges(_merges);
        if (_columns.Count == 0) return new GraphData(Model, articles, discoveries, claims, mentions, merges) { Origin = Origin };
        var entities = new EntityTable(Model, EntityRecordOrder.Join(discoveries), []);
        var columns = new ColumnRecordBuilder(entities, articles, claims, DaysOf(claims));
        var record = columns.Build(_columns);
        foreach (var (code, what) in columns.Faults) check.Refuse(record, code, "", what, "it was left out");
        var data = new GraphData(Model, articles, discoveries, claims, mentions, [], entities, record) { Origin = Origin };
        // Columns name entities by their positions, which merges change: a record that has both holds its claims one by one.
        return merges.IsEmpty ? data : new GraphData(Model, articles, discoveries, data.Claims, mentions, merges) { Origin = Origin };
    }

    private DayScale DaysOf(ImmutableArray<Claim> claims)
    {
        var days = new DayRange();
        foreach (var claim in claims) days.Add(claim.Period);
        foreach (var columns in _columns)
        {
            foreach (var period in columns.Periods.Span) days.Add(period);
        }

        return days.Scale;
    }

    internal static TGraph Create<TGraph>(GraphData data)
        where TGraph : Graph, IGraph<TGraph> => TGraph.Create(data, GraphView.Default);
}
