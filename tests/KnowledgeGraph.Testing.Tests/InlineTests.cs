using System.Text;

namespace KnowledgeGraph.Testing.Tests;

/// <summary>Snapshots that stand in the test itself.</summary>
public sealed class InlineTests
{
    private const string Before = "class Tests\n{\n    void Test()\n    {\n        ";

    [Fact]
    public void A_graph_says_what_the_test_says() => GraphSnapshot.Inline(World.Graph(), """
        supports: iran -> hezbollah [hedged] news:24-54 "Iran is said to back Hezbollah"
        supports: russia -> hezbollah news:0-22 "Russia backs Hezbollah"
        """);

    [Fact]
    public void An_entity_and_a_query_too()
    {
        GraphSnapshot.Inline(
            World.Graph().FindEntity("russia")!,
            """
            entity: russia is Country "Russia"
            supports: russia -> hezbollah news:0-22 "Russia backs Hezbollah"
            """);
        GraphSnapshot.Inline(World.Graph().AllEdges.Where(static edge => edge.Confidence < 0), "# nothing");
        GraphSnapshot.Inline(World.Graph().Diff(World.Graph()), "# no difference");
        GraphSnapshot.Inline(World.Earlier().Diff(World.Graph()), options: new() { Quotes = false }, expected: """
            - entity iran-force is ArmedGroup "Iran's force"
            ~ modality of Iran supports Hezbollah changed from asserted to hedged [news:24-54]
            + Russia supports Hezbollah [news:0-22]
            - Russia supports Iran's force [news:0-12]
            """);
    }

    [Fact]
    public void A_difference_fails_with_its_facts_first()
    {
        var call = new InlineCall("/src/Tests.cs", 7, "x");
        var failure = Assert.Throws<GraphSnapshotException>(() => new InlineSnapshot(call, World.Graph(), SnapshotMode.BuildServer)
            .Run("supports: russia -> hezbollah news:0-22 \"Russia backs Hezbollah\"", "supports: russia -> hezbollah [hedged] news:0-22 \"Russia backs Hezbollah\""));
        Assert.StartsWith(
            "Tests.cs(7): the facts are others than the test says.\n"
            + "~ modality of Russia supports Hezbollah changed from hedged to asserted [news:0-22] \"Russia backs Hezbollah\"\n\n- supports",
            failure.Message,
            StringComparison.Ordinal);
        var none = Assert.Throws<GraphSnapshotException>(() => new InlineSnapshot(call, null, SnapshotMode.Compare).Run("facts", null));
        Assert.Contains("KG_SNAPSHOT=update", none.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GraphSnapshot.Inline(graph);", "", "GraphSnapshot.Inline(graph, \"\"\"\n            one\n            two\n            \"\"\");")]
    [InlineData("GraphSnapshot.Inline(graph, \"old\");", "\"old\"", "GraphSnapshot.Inline(graph, \"\"\"\n            one\n            two\n            \"\"\");")]
    [InlineData("GraphSnapshot.Inline(Make(1, \"(\"), @\"o\"\"ld\", x);", "@\"o\"\"ld\"", "GraphSnapshot.Inline(Make(1, \"(\"), \"\"\"\n            one\n            two\n            \"\"\", x);")]
    [InlineData("GraphSnapshot.Inline<Edge>(graph, expected: null);", "null", "GraphSnapshot.Inline<Edge>(graph, expected: \"\"\"\n            one\n            two\n            \"\"\");")]
    [InlineData("GraphSnapshot.Inline(graph, options: x);", "", "GraphSnapshot.Inline(graph, options: x, expected: \"\"\"\n            one\n            two\n            \"\"\");")]
    public void The_text_is_written_where_it_belongs(string code, string expression, string expected) =>
        Assert.Equal(Before + expected, InlineSource.Replace(Before + code, new InlineCall("T.cs", 5, expression), "one\ntwo"));

    [Fact]
    public void A_raw_literal_is_replaced_by_one_with_enough_quotes()
    {
        var old = "\"\"\"\n            old \"(\" )\n            \"\"\"";
        var written = InlineSource.Replace($"{Before}GraphSnapshot.Inline(graph, {old});", new InlineCall("T.cs", 5, old), "say \"\"\"\"four\"\"\"\"\n\nend\"");
        Assert.Equal(
            Before + "GraphSnapshot.Inline(graph, \"\"\"\"\"\n            say \"\"\"\"four\"\"\"\"\n\n            end\"\n            \"\"\"\"\");",
            written);
    }

    [Fact]
    public void Line_ends_and_tabs_are_those_of_the_file() => Assert.Equal(
        "\tGraphSnapshot.Inline(g, \"\"\"\r\n\t\ta\r\n\t\tb\r\n\t\t\"\"\");\r\n",
        InlineSource.Replace("\tGraphSnapshot.Inline(g);\r\n", new InlineCall("T.cs", 1, ""), "a\nb"));

    [Theory]
    [InlineData("// GraphSnapshot.Inline(a, \"x\")\nGraphSnapshot.Inline(b, \"x\");", 2)]
    [InlineData("/* Inline(a, \"x\") \" */ Inline(b, \"x\");", 1)]
    [InlineData("#region don't (\nInline(b, \"x\");", 2)]
    [InlineData("var a = \"Inline(a, \\\"x\\\")\"; Inline(b, \"x\");", 1)]
    [InlineData("var a = @\"\\\"; var c = '\"'; Inline(b, \"x\");", 1)]
    [InlineData("var a = $\"{(b ? \"Inline(\" : $@\"\"\"{1}\"\"\")} {{\"; Inline(b, \"x\");", 1)]
    [InlineData("var a = \"\"\"\n \" Inline(a, \"x\") \"\" (\n \"\"\"; Inline(b, \"x\");", 3)]
    [InlineData("var a = $$\"\"\"{ {{b}} Inline( \"\"\"; Inline(b, \"x\");", 1)]
    [InlineData("MyInline(a, \"x\"); Inline2(a, \"x\"); Inline(b, \"x\");", 1)]
    [InlineData("GraphSnapshot\n  .Inline\n  (b, // \"x\"\n \"x\");", 3)]
    public void Only_the_call_itself_is_found(string code, int line)
    {
        var call = new InlineCall("T.cs", line, "\"x\"");
        var written = InlineSource.Replace(code, call, "new");
        Assert.Contains("new", written, StringComparison.Ordinal);
        Assert.Equal(code[..code.LastIndexOf("\"x\"", StringComparison.Ordinal)], written[..code.LastIndexOf("\"x\"", StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData("Inline(a, text);", "text")]
    [InlineData("Inline(a, $\"x{y}\");", "$\"x{y}\"")]
    [InlineData("Inline(a, \"x\" + y);", "\"x\" + y")]
    [InlineData("Other(a, \"x\");", "\"x\"")]
    [InlineData("Inline(a, \"x\"); Inline(b, \"x\");", "\"x\"")]
    public void What_cannot_be_written_is_refused_by_code(string code, string expression) => Assert.StartsWith(
        "error KG4206",
        Assert.Throws<GraphSnapshotException>(() => InlineSource.Replace(code, new InlineCall("T.cs", 1, expression), "new")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Several_calls_of_a_file_are_written_in_one_run_and_marks_stay()
    {
        using var folder = new TemporaryFolder();
        const string Source = "class T\n{\n    void A() => GraphSnapshot.Inline(a);\n    void B() => GraphSnapshot.Inline(b, \"old\");\n    void C() => GraphSnapshot.Inline(c);\n}\n";
        folder.Write("T.cs", Source);
        var path = Path.Combine(folder.Path, "T.cs");
        Update(path, 4, "\"old\"", "b1\nb2", "old");
        Update(path, 3, "", "a", null);
        Update(path, 5, "", "c", null);
        Update(path, 5, "", "c", null);
        Assert.Equal(
            "class T\n{\n    void A() => GraphSnapshot.Inline(a, \"\"\"\n        a\n        \"\"\");\n    void B() => GraphSnapshot.Inline(b, \"\"\"\n        b1\n        b2\n        \"\"\");\n"
            + "    void C() => GraphSnapshot.Inline(c, \"\"\"\n        c\n        \"\"\");\n}\n",
            Encoding.UTF8.GetString(folder.Bytes("T.cs").AsSpan(3)));
        Assert.StartsWith("error KG4206", Assert.Throws<GraphSnapshotException>(() => Update(path, 5, "", "other", null)).Message, StringComparison.Ordinal);
    }

    private static void Update(string path, int line, string expression, string actual, string? expected) =>
        new InlineSnapshot(new InlineCall(path, line, expression), null, SnapshotMode.Update).Run(actual, expected);
}
