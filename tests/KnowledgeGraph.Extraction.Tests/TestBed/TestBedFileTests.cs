using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>The files themselves: what a case may say, and that together they cover what they are meant to measure.</summary>
public class TestBedFileTests
{
    private const int Relations = 20;

    public static TheoryData<string> Files => [.. TestBedFile.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_of_a_file_is_read(string name) => Assert.Empty(TestBedFile.Load(name).Problems);

    [Theory]
    [MemberData(nameof(Files))]
    public void The_schema_of_a_file_compiles_without_a_problem(string name) =>
        Assert.Empty(SchemaCompiler.CompileFile(TestBedFile.Load(name).SchemaPath).Problems);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_expected_claim_is_legal_by_the_schema(string name)
    {
        var file = TestBedFile.Load(name);
        var schema = TestBedRunner.SchemaOf(file);
        Assert.Empty(file.Cases.SelectMany(c => c.Lines.SelectMany(l => schema.Judge(c, l).Select(what => $"{name}({l.Line}): {what}"))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_expected_fact_that_the_schema_must_discover_stands_in_the_passage(string name)
    {
        foreach (var owner in TestBedFile.Load(name).Cases)
        {
            var words = owner.Text.ToLowerInvariant();
            foreach (var id in owner.Facts.SelectMany(static f => f.Subjects.Concat(f.Objects)).Where(owner.Discovered.ContainsKey))
                Assert.True(words.Contains(id.Replace('-', ' '), StringComparison.Ordinal), $"{owner.Id}: '{id}' is not in the passage");
        }
    }

    [Fact]
    public void Ids_are_unique_over_all_files()
    {
        var ids = All().Select(static c => c.Id).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void There_are_enough_cases_and_half_of_them_are_traps()
    {
        var cases = All().ToArray();
        Assert.True(cases.Length >= 260, $"only {cases.Length} cases");
        Assert.True(cases.Count(static c => c.IsTrap) * 2 >= cases.Length, $"only {cases.Count(static c => c.IsTrap)} of {cases.Length} cases are traps");
    }

    [Theory]
    [InlineData("syria-open.testbed", 3)]
    [InlineData("syria-held.testbed", 3)]
    [InlineData("other.testbed", 2)]
    public void Every_phenomenon_is_covered(string name, int least)
    {
        var file = TestBedFile.Load(name);
        for (var number = 1; number <= Phenomena.Names.Length; number++)
        {
            var count = file.Cases.Count(c => c.Phenomena.Contains(number));
            Assert.True(count >= least, $"{name} shows phenomenon {number} ({Phenomena.Names[number - 1]}) {count} times, not {least}");
        }
    }

    [Theory]
    [InlineData("syria-open.testbed", 2)]
    [InlineData("syria-held.testbed", 2)]
    [InlineData("other.testbed", 2)]
    public void Every_relation_is_expected(string name, int least)
    {
        var file = TestBedFile.Load(name);
        var relations = TestBedRunner.SchemaOf(file).Model.Relations;
        Assert.Equal(Relations, relations.Count);
        foreach (var relation in relations)
        {
            var count = file.Cases.SelectMany(static c => c.Facts).Count(f => f.Relations.Contains(relation.Id));
            Assert.True(count >= least, $"{name} expects {relation.Id} {count} times, not {least}");
        }
    }

    private static IEnumerable<TestBedCase> All() => TestBedFile.Names.SelectMany(static name => TestBedFile.Load(name).Cases);
}
