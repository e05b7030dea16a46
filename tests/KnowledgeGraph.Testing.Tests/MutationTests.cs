using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Testing.Tests;

/// <summary>What makes a snapshot fit for review: unrelated change does not touch it, and one changed fact is one changed line.</summary>
public sealed class MutationTests
{
    private const int Sentences = 40;
    private static readonly string[] Actors = ["russia", "iran", "turkiye", "hezbollah", "a b"];
    private static readonly string[] Periods = ["", "2016", "2016-10", "2012/..", "../2015"];
    private static readonly Article[] Articles = [.. Enumerable.Range(0, 3).Select(static i => new Article($"a{i}", string.Concat(Enumerable.Range(0, Sentences).Select(static j => $"Sentence {j:00}. "))))];

    private static readonly GraphModel Model = new(
        "World",
        types: [new("Actor")],
        relations:
        [
            new("supports", "supports") { Roles = [new("supporter", ["Actor"]), new("supported", ["Actor"])] },
            new("attacks", "attacks")
            {
                Roles = [new("attacker", ["Actor"], true), new("target", ["Actor"]), new("place", ["Actor"], true)],
                Properties = [new("weapon", PropertyKind.String) { IsOptional = true }],
            },
            new("allied-with", "alliedWith") { Roles = [new("ally", ["Actor"])], ObjectRole = 0, IsSymmetric = true },
        ],
        entities: [.. Actors.Select(static id => new EntityDefinition(id, "Actor", id.ToUpperInvariant()))]);

    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue - 1));

    [Fact]
    public void One_changed_fact_is_one_changed_line() => Prop.ForAll(Seeds, static seed =>
    {
        var random = new Random(seed);
        var claims = Claims(random);
        var at = random.Next(claims.Count);
        var changed = claims.ToList();
        changed[at] = Mutate(claims[at], random);
        var (before, after) = (Snapshot(claims), Snapshot(changed));
        var (removed, added) = (before.Except(after, StringComparer.Ordinal).ToList(), after.Except(before, StringComparer.Ordinal).ToList());
        Assert.Single(removed);
        Assert.Single(added);
        var facts = SnapshotChanges.Describe(string.Join('\n', before), string.Join('\n', after), Graph(claims));
        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.StartsWith("~ ", fact, StringComparison.Ordinal));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_fact_more_is_a_line_more_and_a_fact_less_a_line_less() => Prop.ForAll(Seeds, static seed =>
    {
        var random = new Random(seed);
        var claims = Claims(random);
        var at = random.Next(claims.Count);
        var (all, less) = (Snapshot(claims), Snapshot([.. claims.Take(at), .. claims.Skip(at + 1)]));
        Assert.Single(all.Except(less, StringComparer.Ordinal));
        Assert.Empty(less.Except(all, StringComparer.Ordinal));
        Assert.StartsWith("- ", Assert.Single(SnapshotChanges.Describe(string.Join('\n', all), string.Join('\n', less))), StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_are_sorted_and_each_is_read_back_as_a_fact() => Prop.ForAll(Seeds, static seed =>
    {
        var facts = Snapshot(Claims(new Random(seed))).Skip(2).ToList();
        Assert.All(facts, static line => Assert.NotNull(SnapshotFact.Parse(line)));
        var relations = facts.Select(static line => SnapshotFact.Parse(line)!.Relation).ToList();
        Assert.Equal(relations.Order(StringComparer.Ordinal), relations);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Shuffled_input_writes_the_same_bytes_a_hundred_times()
    {
        var claims = Claims(new Random(1));
        byte[][]? first = null;
        for (var run = 0; run < 100; run++)
        {
            var shuffled = claims.ToArray();
            new Random(run).Shuffle(shuffled);
            using var folder = new TemporaryFolder();
            var content = SnapshotContent.Of(Graph(shuffled, run), new GraphSnapshotOptions { Svg = true, Timeline = true });
            new SnapshotComparison(folder.Path, "T.M", SnapshotMode.Update).Run(content.Targets);
            Assert.Equal(["T.M#graph.verified.mmd", "T.M#graph.verified.svg", "T.M#timeline.verified.mmd", "T.M.verified.txt"], folder.Names);
            var written = folder.Names.Select(folder.Bytes).ToArray();
            first ??= written;
            Assert.Equal(first, written);
        }
    }

    private static List<Claim> Claims(Random random)
    {
        // A place each, so that no two are one fact.
        var places = Enumerable.Range(0, Articles.Length * Sentences).ToArray();
        random.Shuffle(places);
        return [.. places.Take(2 + random.Next(30)).Select(place => ClaimAt(place, random))];
    }

    private static Claim ClaimAt(int place, Random random)
    {
        var (article, sentence) = (Articles[place % Articles.Length], place / Articles.Length);
        var (subject, target) = (random.Next(Actors.Length), random.Next(Actors.Length - 1));
        if (target >= subject) target++;
        string?[] ends = [Actors[subject], Actors[target]];
        var (relation, participants) = random.Next(3) switch
        {
            0 => ("supports", ends),
            1 => ("attacks", [random.Next(5) == 0 ? null : ends[0], ends[1], random.Next(2) == 0 ? null : Actors[random.Next(Actors.Length)]]),
            _ => ("allied-with", ends.Order(StringComparer.Ordinal).ToArray()),
        };
        return new Claim(relation, [.. participants], EvidenceAt(article, sentence, 11));
    }

    private static Evidence EvidenceAt(Article article, int sentence, int length) =>
        new(article.Id, sentence, sentence * 13, (sentence * 13) + length, article.Text[(sentence * 13)..((sentence * 13) + length)]);

    private static Claim Mutate(Claim claim, Random random)
    {
        switch (random.Next(5))
        {
            case 0: return claim with { Modality = (Modality)(1 + random.Next(4)) };
            case 1: return claim with { AttributedTo = [Actors[random.Next(Actors.Length)]], Modality = Modality.Attributed };
            case 2: return claim with { Period = Period.Parse(Periods[1 + random.Next(Periods.Length - 1)], CultureInfo.InvariantCulture) };
            case 3 when claim.Relation == "attacks": return claim with { Properties = [new PropertyValue("weapon", ["a \"b\"; {c} (d)"])] };
            default:
                var article = Articles.First(article => article.Id == claim.Evidence.ArticleId);
                return new Claim(claim.Relation, claim.Participants, EvidenceAt(article, claim.Evidence.Sentence, 10));
        }
    }

    private static string[] Snapshot(List<Claim> claims) => Graph(claims).ToSnapshot().Split('\n');

    private static Graph Graph(IEnumerable<Claim> claims, int seed = 0)
    {
        var builder = new GraphBuilder(Model);
        var articles = Articles.ToArray();
        new Random(seed).Shuffle(articles);
        foreach (var article in articles) builder.Add(article);
        foreach (var claim in claims) builder.Add(claim);
        var graph = builder.BuildGraph(out var problems);
        Assert.Empty(problems);
        return graph;
    }
}
