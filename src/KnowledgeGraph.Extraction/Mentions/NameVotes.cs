namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>What an article says about the type of a name that the schema does not declare: each occurrence may vote, the heaviest type
/// wins, the first of equals.</summary>
internal sealed class NameVotes(string name)
{
    /// <summary>What it takes to be believed.</summary>
    public const int Enough = 2;

    private readonly List<(EntityType Type, int Weight)> _votes = [];

    /// <summary>The name as it was written first.</summary>
    public string Name { get; } = name;

    /// <summary>How often it was met.</summary>
    public int Count { get; set; }

    /// <summary>Whether an article stood before it somewhere, as before a body's or a thing's name.</summary>
    public bool HasArticle { get; set; }

    /// <summary>Whose other name it is: "the Tigray Defence Forces (TDF)", "better known as Abu Amsha".</summary>
    public NamedSpan? Whole { get; set; }

    /// <summary>The names beside it in lists.</summary>
    public List<string> Neighbours { get; } = [];

    /// <summary>What its contexts show: see <see cref="Typing.NameContexts"/>.</summary>
    public SortedSet<string> Features { get; } = new(StringComparer.Ordinal);

    /// <summary>All that speaks for its type: contexts, also of its other names, shape, neighbours and votes.</summary>
    public IReadOnlySet<string> Evidence { get; set; } = new SortedSet<string>(StringComparer.Ordinal);

    /// <summary>Why it is what it is.</summary>
    public string Reason { get; set; } = "discovered";

    /// <summary>The type that votes and shape alone give it, or <see langword="null"/>.</summary>
    public EntityType? Believed { get; set; }

    /// <summary>Where it was met.</summary>
    public List<TextSpan> Places { get; } = [];

    /// <summary>What speaks for types, with its weight.</summary>
    public IReadOnlyList<(EntityType Type, int Weight)> Votes => _votes;

    /// <summary>Where it was met first.</summary>
    public TextSpan First { get; init; }

    /// <summary>The type that most speaks for, or <see langword="null"/> where too little does.</summary>
    public EntityType? Type
    {
        get
        {
            EntityType? best = null;
            var most = Enough - 1;
            foreach (var (type, weight) in _votes)
            {
                if (weight <= most) continue;
                best = type;
                most = weight;
            }

            return best;
        }
    }

    /// <summary>The type for which anything at all speaks, or <see langword="null"/>.</summary>
    public EntityType? Hint => _votes.Count == 0 ? null : _votes.MaxBy(static v => v.Weight).Type;

    /// <summary>Adds a vote.</summary>
    public void Add(EntityType? type, int weight)
    {
        if (type is null || weight == 0) return;
        var at = _votes.FindIndex(v => ReferenceEquals(v.Type, type));
        if (at < 0) _votes.Add((type, weight));
        else _votes[at] = (type, _votes[at].Weight + weight);
    }
}
