using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Records;

public sealed class EntityMergeTests
{
    [Fact]
    public void Splitting_undoes_merging_byte_for_byte() => Law.Holds(Reading.Merging, static readings =>
    {
        var graph = Reading.Build(readings);
        foreach (var entity in graph.Data.Discovered)
        {
            foreach (var into in graph.AllEntities)
            {
                if (!TryMerge(graph, entity.Id, into.Id, out var merged)) continue;
                Assert.NotEqual(Sample.Saved(graph), Sample.Saved(merged));
                var added = merged.Data.Merges.Except(graph.Data.Merges);
                RecordLawTests.AssertSame(graph, merged.Split(added));
                if (graph.Data.Merges.IsEmpty) RecordLawTests.AssertSame(graph, merged.Split(entity.Id));
                if (graph.Data.Merges.IsEmpty) RecordLawTests.AssertSame(graph, merged.Split(into.Id));
            }
        }
    }, count: 60);

    [Fact]
    public void Edges_are_as_if_the_texts_had_named_the_other_entity() => Law.Holds(Reading.Merging, static readings =>
    {
        var graph = Reading.Build(readings);
        var builder = GraphBuilder.For<WorldGraph>();
        foreach (var article in graph.Data.Articles) builder.Add(article);
        foreach (var entity in graph.Data.Discoveries) builder.Add(entity);
        foreach (var claim in graph.Data.Claims)
        {
            builder.Add(claim with
            {
                Participants = [.. claim.Participants.Select(id => id is null ? null : Resolve(id))],
                AttributedTo = [.. claim.AttributedTo.Select(Resolve)],
            });
        }

        // Decision by decision, by the record alone; who go round in a circle are the first of them.
        string Resolve(string id)
        {
            var way = new List<string>();
            for (var at = id; ; at = graph.Data.Merges.First(merge => merge.From == at).Into)
            {
                if (way.Contains(at)) return way.Skip(way.IndexOf(at)).Min(StringComparer.Ordinal)!;
                way.Add(at);
                if (!graph.Data.Merges.Any(merge => merge.From == at)) return at;
            }
        }

        var rewritten = builder.Build();
        foreach (var (one, other) in new[] { (graph, rewritten), (graph.Denied(), rewritten.Denied()), (graph.AccordingTo(graph.Iran), rewritten.AccordingTo(rewritten.Iran)) })
            Assert.Equal(Describe(other), Describe(one));
    });

    [Fact]
    public void An_entity_is_found_by_every_name_and_id_that_was_merged_into_it()
    {
        var graph = Merged();
        Assert.Equal("hezbollah", graph.FindEntity("sham-legion")!.Id);
        Assert.Equal("hezbollah", graph.Find("Sham Legion")!.Id);
        Assert.Equal(["Hizbullah", "Sham Legion", "the Legion"], graph.Hezbollah.Aliases.ToArray());
        Assert.DoesNotContain(graph.AllEntities, static entity => entity.Id == "sham-legion");
        Assert.Equal("Hezbollah controls Tel Rifaat (2012/..)", graph.Controls[0].ToString());
        Assert.Equal("sham-legion", graph.Controls[0].Claims[0].Data.Subject);
        Assert.Equal("sham-legion is hezbollah (one and the same)", graph.Data.Merges.Single().ToString());
    }

    [Fact]
    public void A_view_by_source_counts_what_the_merged_one_said()
    {
        var builder = Sample.Builder();
        builder.Add(new Claim("supports", ["iran", "russia"], Sample.Quote(Sample.Report, "Russia denies")) { AttributedTo = ["sham-legion"], Modality = Modality.Attributed });
        var graph = builder.Build().Merge(["sham-legion"], "hezbollah", "");
        Assert.Single(graph.AccordingTo(graph.Hezbollah).Supports);
        Assert.Single(graph.With(GraphView.Default with { Source = "sham-legion" }).Supports);
    }

    [Fact]
    public void The_snapshot_shows_who_is_who()
    {
        var snapshot = Merged().ToSnapshot();
        Assert.Contains("merge: sham-legion is hezbollah \"one and the same\"", snapshot, StringComparison.Ordinal);
        Assert.Contains("controls: hezbollah -> tel-rifaat", snapshot, StringComparison.Ordinal);
        Assert.DoesNotContain("entity: sham-legion", snapshot, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody", "iran", "unknown entity 'nobody'")]
    [InlineData("sham-legion", "nobody", "unknown entity 'nobody'")]
    [InlineData("russia", "iran", "which the schema declares|that the schema declares")]
    [InlineData("sham-legion", "aleppo", "would put a Place where a ArmedGroup may stand")]
    [InlineData("sham-legion", "sham-legion", "are one already")]
    public void What_cannot_be_one_is_refused(string from, string into, string message)
    {
        var problem = Assert.Throws<ArgumentException>(() => Sample.Graph.Merge([from], into, ""));
        Assert.Contains(message.Split('|'), part => problem.Message.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_merged_must_be_split_before_it_is_merged_again()
    {
        Assert.Throws<ArgumentException>(() => Merged().Merge(["sham-legion"], "iran", ""));
        Assert.Equal("iran", Merged().Split("sham-legion").Merge(["sham-legion"], "iran", "").FindEntity("sham-legion")!.Id);
    }

    [Fact]
    public void Decisions_in_a_circle_or_at_odds_have_one_outcome()
    {
        var builder = GraphBuilder.For<WorldGraph>();
        foreach (var id in new[] { "a", "b", "c", "d" }) builder.Add(new EntityRecord(id, "ArmedGroup", id.ToUpperInvariant()));
        builder.Add(new EntityMerge("b", "c", ""));
        builder.Add(new EntityMerge("c", "a", ""));
        builder.Add(new EntityMerge("a", "b", ""));
        builder.Add(new EntityMerge("d", "iran", ""));
        builder.Add(new EntityMerge("d", "a", ""));
        var graph = builder.Build();
        Assert.All(new[] { "a", "b", "c", "d" }, id => Assert.Equal("a", graph.FindEntity(id)!.Id));
        Assert.Equal(["B", "C", "D"], graph.FindEntity("a")!.Aliases.ToArray());
    }

    [Fact]
    public void A_builder_reports_a_merge_that_cannot_stand()
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(new EntityMerge("nobody", "iran", ""));
        Assert.Empty(builder.BuildData(out var problems).Merges);
        Assert.Equal("KG4018", problems.Single().Code);
    }

    private static WorldGraph Merged() => Sample.Graph.Merge(["sham-legion"], "hezbollah", "one and the same");

    private static bool TryMerge(WorldGraph graph, string from, string into, out WorldGraph merged)
    {
        try
        {
            merged = graph.Merge([from], into, "law");
            return true;
        }
        catch (ArgumentException)
        {
            merged = graph;
            return false;
        }
    }

    private static string[] Describe(Graph graph) =>
        [.. graph.AllEdges.Select(static edge => $"{edge} {string.Join("; ", edge.Evidence.Select(static e => e.ToString()).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)];
}
