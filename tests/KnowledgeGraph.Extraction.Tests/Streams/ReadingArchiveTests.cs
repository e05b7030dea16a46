using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Extraction.Tests.Streams;

public sealed class ReadingArchiveTests
{
    [Fact]
    public void An_update_equals_a_full_build_byte_for_byte_whatever_changed()
    {
        var changes = ArticleSets.Any.SelectMany(static before => ArticleSets.Any.SelectMany(after =>
            Gen.Choose(0, 255).Select(mask => (before, after: after.Select((a, i) => i < before.Length && (mask >> i & 1) == 0 ? before[i] : a).ToArray()))));
        var kept = 0;
        Prop.ForAll(changes.ToArbitrary(), change =>
        {
            var archive = Archive(Syria.Extractor.Extract(change.before), out _);
            Assert.NotNull(archive);
            var counter = new Counter();
            var updated = Syria.Extractor.Extract(change.after, new ExtractionOptions { Earlier = archive, Progress = counter });
            var full = Syria.Extractor.Extract(change.after);
            kept += counter.Kept;
            return Bytes(updated).SequenceEqual(Bytes(full)) && updated.Rejects.SequenceEqual(full.Rejects) && updated.Problems.SequenceEqual(full.Problems)
                && updated.Complete.SequenceEqual(full.Complete);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
        Assert.True(kept > 0, "no article was ever kept, so this shows nothing");
    }

    [Fact]
    public void Unchanged_articles_are_kept_and_changed_ones_read_again()
    {
        Article[] before = [new("a", "Russia backs the army."), new("b", "Rebels captured Rastan."), new("c", "Iran backs the army.")];
        Article[] after = [before[0], before[1] with { Text = "Rebels left Rastan." }, before[2] with { Published = new DateOnly(2016, 1, 1) }, new("d", "Iran backs Hezbollah.")];
        var counter = new Counter();
        Syria.Extractor.Extract(after, new ExtractionOptions { Earlier = Archive(Syria.Extractor.Extract(before), out _), Progress = counter });
        Assert.Equal((4, 1), (counter.Done, counter.Kept));
    }

    [Fact]
    public void Another_schema_another_graph_or_a_damaged_note_keeps_nothing()
    {
        var result = Syria.Extractor.Extract([new Article("a", "Russia backs the army.")]);
        var graph = Bytes(result);
        var note = ReadingArchive.NoteOf(Syria.Extractor, result, graph);
        Assert.NotNull(ReadingArchive.Open(Syria.Extractor, graph, note));
        Assert.Null(ReadingArchive.Open(Syria.Extractor, Bytes(Syria.Extractor.Extract([new Article("a", "Iran backs the army.")])), note));
        Assert.Null(ReadingArchive.Open(Syria.Extractor, graph, note[..^20]));
        Assert.Null(ReadingArchive.Open(Syria.Extractor, graph, []));
        var schema = KnowledgeGraph.Schema.SchemaCompiler.CompileFile(Path.Combine(Syria.Root, "tests", "KnowledgeGraph.Extraction.Tests", "Schemas", "football.kg.yaml")).Model!;
        var football = Extractor.Create(schema);
        Assert.Null(ReadingArchive.Open(football, graph, note));
        Assert.NotEqual(Syria.Extractor.Fingerprint, football.Fingerprint);
        Assert.Equal(football.Fingerprint, Extractor.Create(schema).Fingerprint);
        Assert.NotEqual(football.Fingerprint, Extractor.Create(schema with { Description = "another" }).Fingerprint);
    }

    [Fact]
    public void What_the_record_refused_is_read_again_because_another_article_may_allow_it_then()
    {
        // One article makes a place of the name, the other a person: the record keeps one type, and what rests on the other goes.
        Article[] before = [new("a", "The village of Samir Haddad was shelled by the army."), new("b", "Samir Haddad, a spokesman, said that Russia backs the army.")];
        var result = Syria.Extractor.Extract(before);
        Assert.Contains(result.Problems, static p => p.Code == "KG4003");
        Assert.DoesNotContain(result.Problems, static p => p.Severity == ProblemSeverity.Error);
        var loser = Assert.Single(before, a => !result.Complete.Contains(a.Id));
        var updated = Syria.Extractor.Extract([loser], new ExtractionOptions { Earlier = Archive(result, out _) });
        Assert.Equal(Bytes(Syria.Extractor.Extract([loser])), Bytes(updated));
    }

    [Fact]
    public void One_article_that_takes_a_town_for_a_person_takes_it_from_no_other()
    {
        Article[] towns = [.. Enumerable.Range(0, 4).Select(static i => new Article($"a{i}", "Rebels captured the town of Kirovo. People fled from Kirovo, a town in Ukraine."))];
        var result = Syria.Extractor.Extract([.. towns, new Article("z", "President Kirovo said on Tuesday that he would not step down.")]);
        Assert.Equal(Syria.Extractor.Extract(towns).Data.Claims.Length, result.Data.Claims.Count(static c => c.Evidence.ArticleId != "z"));
        Assert.All(towns, a => Assert.Contains(a.Id, result.Complete));
    }

    private static ReadingArchive? Archive(ExtractionResult result, out byte[] graph)
    {
        graph = Bytes(result);
        return ReadingArchive.Open(Syria.Extractor, graph, ReadingArchive.NoteOf(Syria.Extractor, result, graph));
    }

    private static byte[] Bytes(ExtractionResult result)
    {
        using var stream = new MemoryStream();
        result.ToGraph().Save(stream);
        return stream.ToArray();
    }

    private sealed class Counter : IProgress<ExtractionProgress>
    {
        public int Done { get; private set; }

        public int Kept { get; private set; }

        public void Report(ExtractionProgress value) => (Done, Kept) = (value.Done, value.Kept);
    }
}
