using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Laws;

/// <summary>What the reading of one article brings: drawn at random from a small world, so that readings often speak of the same things.</summary>
internal sealed class Reading
{
    private static readonly string[] Declared = ["russia", "iran", "syria", "hezbollah", "aleppo"];
    private static readonly string[] Periods = ["", "", "2016", "2016-10", "2016-10-24", "2012/..", "../2016-10-25", "2016-10-20/2016-11"];

    private readonly Random _random;
    private readonly List<string> _known = [.. Declared];

    private Reading(int seed, bool clashes, bool merges)
    {
        _random = new Random(seed);
        var id = Name("a", 5);
        var version = clashes ? _random.Next(2) : 0;
        Article = new Article(id, string.Create(CultureInfo.InvariantCulture, $"{id}.{version} Türkiye 😀 said that they held the town, and more of the same."))
        {
            Published = id == "a0" ? null : new DateOnly(2016, 10, 20).AddDays(id[1] - '0'),
        };
        for (var i = _random.Next(3); i > 0; i--) Reveal(clashes);
        for (var i = _random.Next(6); i > 0; i--) Claims.Add(Claim());
        for (var i = _random.Next(4); i > 0; i--) Mentions.Add(new Mention(id, i, i + 1 + _random.Next(5), (MentionKind)_random.Next(5), Known()));
        if (merges) Merge();
    }

    /// <summary>Readings of up to six articles that agree on what an id stands for.</summary>
    public static Arbitrary<Reading[]> Consistent { get; } = Readings(clashes: false, merges: false);

    /// <summary>The same, with decisions that entities are one.</summary>
    public static Arbitrary<Reading[]> Merging { get; } = Readings(clashes: false, merges: true);

    /// <summary>Readings of which some give one id to different articles, or to entities of different types, with decisions that entities are one.</summary>
    public static Arbitrary<Reading[]> Clashing { get; } = Readings(clashes: true, merges: true);

    public Article Article { get; }

    public List<EntityRecord> Entities { get; } = [];

    public List<Claim> Claims { get; } = [];

    public List<Mention> Mentions { get; } = [];

    public List<EntityMerge> Merges { get; } = [];

    public static WorldGraph Build(IEnumerable<Reading> readings, IEnumerable<EntityMerge>? merges = null)
    {
        var builder = GraphBuilder.For<WorldGraph>();
        foreach (var merge in merges ?? []) builder.Add(merge);
        foreach (var reading in readings) reading.AddTo(builder);
        return builder.Build(out _);
    }

    public void AddTo(GraphBuilder builder)
    {
        foreach (var claim in Claims) builder.Add(claim);
        foreach (var mention in Mentions) builder.Add(mention);
        foreach (var entity in Entities) builder.Add(entity);
        foreach (var merge in Merges) builder.Add(merge);
        builder.Add(Article);
    }

    public override string ToString() => $"{Article.Text[..4]} {string.Join("; ", Entities)} {string.Join("; ", Claims)} {string.Join("; ", Merges)}";

    private static Arbitrary<Reading[]> Readings(bool clashes, bool merges) => Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new Reading(seed, clashes, merges)).ArrayOf().Where(static readings => readings.Length <= 6),
        static readings => Enumerable.Range(0, readings.Length).Select(left => readings.Where((_, i) => i != left).ToArray()));

    private void Reveal(bool clashes)
    {
        var id = Name("d", 4);
        var type = clashes ? (_random.Next(2) == 0 ? "ArmedGroup" : "Place") : (id[1] % 2 == 0 ? "ArmedGroup" : "Place");
        Entities.Add(new EntityRecord(id, type, Name($"Name {id} ", 3))
        {
            Aliases = [Name("alias ", 3), Name("alias ", 3)],
            PartOf = _random.Next(2) == 0 ? null : Known(),
            ArticleId = Article.Id,
        });
        _known.Add(id);
    }

    // Some name what no article reveals, what is declared, or go round in a circle: the record keeps what can stand.
    private void Merge()
    {
        for (var i = _random.Next(3); i > 0; i--) Merges.Add(new EntityMerge(Name("d", 4), _random.Next(2) == 0 ? Name("d", 4) : Known(), Name("reason ", 2)));
    }

    private Claim Claim()
    {
        var start = _random.Next(8);
        var end = start + 3 + _random.Next(20);
        var evidence = new Evidence(Article.Id, 0, start, end, Article.Text[start..end]);
        var relation = WorldGraph.Model.Relations[_random.Next(WorldGraph.Model.Relations.Length)];
        var participants = Enumerable.Range(0, relation.Arity).Select(i => relation.IsOptional(i) && _random.Next(3) == 0 ? null : Known());
        return new Claim(relation.Id, [.. participants], evidence)
        {
            Modality = (Modality)_random.Next(5),
            Period = Period.Parse(Periods[_random.Next(Periods.Length)], CultureInfo.InvariantCulture),
            AttributedTo = _random.Next(3) == 0 ? [Known()] : [],
            Properties = relation.Id == "attacks" && _random.Next(2) == 0 ? [new("killed", "~20")] : [],
            Confidence = _random.Next(11) / 10.0,
        };
    }

    private string Known() => _known[_random.Next(_known.Count)];

    private string Name(string prefix, int count) => prefix + _random.Next(count).ToString(CultureInfo.InvariantCulture);
}
