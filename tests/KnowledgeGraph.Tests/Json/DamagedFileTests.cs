using System.Text;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Json;

/// <summary>Files that are not what was saved: each is refused with a code and a place, or says the same as what was saved; never anything else.</summary>
public sealed class DamagedFileTests
{
    private static readonly byte[] Whole = Sample.SavedBytes(Sample.Graph);
    private static readonly string WholeText = Encoding.UTF8.GetString(Whole);

    [Fact]
    public void Any_flipped_bit_is_refused_or_changes_nothing()
    {
        var refused = 0;
        for (var i = 0; i < Whole.Length; i += 3)
        {
            var damaged = (byte[])Whole.Clone();
            damaged[i] ^= (byte)(1 << (i % 8));
            if (!IsRefusedOrSame(damaged)) Assert.Fail($"The flipped bit {i % 8} of byte {i} was neither refused nor harmless.");
            refused += IsRefused(damaged) ? 1 : 0;
        }

        Assert.InRange(refused, Whole.Length / 3 * 95 / 100, int.MaxValue);
    }

    [Fact]
    public void Any_cut_is_refused()
    {
        for (var length = 0; length < Whole.Length - 1; length += 7) Assert.True(IsRefused(Whole[..length]), $"{length} bytes of {Whole.Length} loaded.");
    }

    [Fact]
    public void Any_line_left_out_or_doubled_is_refused_or_changes_nothing()
    {
        var lines = WholeText.Split('\n');
        for (var i = 0; i < lines.Length - 1; i++)
        {
            Assert.True(IsRefused(Join([.. lines[..i], .. lines[(i + 1)..]])), $"Loaded without the line {lines[i]}");
            Assert.True(IsRefusedOrSame(Join([.. lines[..i], lines[i], .. lines[i..]])), $"Loaded with the line {lines[i]} twice");
        }
    }

    [Theory]
    [InlineData("", "f: error KG4021: there is nothing in it: take an intact copy")]
    [InlineData("[]", "f(1,1): error KG4024: $: an object is expected here")]
    [InlineData("{}", "f(1,2): error KG4024: $: the property 'format' is missing")]
    [InlineData("{\"a\":1}", "f(1,2): error KG4024: $: the property 'a' is not one of format, version, model, articles, entities, claims, mentions, merges, hash, origin")]
    [InlineData("{\"version\":1}", "f(1,12): error KG4022: $.version: the first property is not \"format\": this is not a saved graph")]
    [InlineData("{\"format\":\"GEXF\"}", "f(1,11): error KG4022: $.format: this is a file of the format 'GEXF', not a saved graph ('KnowledgeGraph')")]
    [InlineData("{\"format\":\"KnowledgeGraph\",\n \"version\":3}", "f(2,12): error KG4023: $.version: the file is of version 3, and this program reads versions 1 and 2: load it with a matching release")]
    [InlineData("{\"format\":\"KnowledgeGraph\",\"format\":\"KnowledgeGraph\"}", "f(1,28): error KG4024: $.format: this property stands here for the second time")]
    [InlineData("{\"format\":\"\\uD83D\"}", "f(1,11): error KG4021: $.format: the text is not valid Unicode: the file is damaged")]
    [InlineData("{\"format\" // x", "f(1,11): error KG4021: $: this is not whole JSON: the file is damaged, cut off or not a saved graph")]
    public void Foreign_files_are_told_from_damaged_ones(string text, string expected) => Assert.Equal(expected, Refusal(Encoding.UTF8.GetBytes(text)).ToString());

    [Fact]
    public void Invalid_UTF8_is_refused() =>
        Assert.Equal("f(1,11): error KG4021: $.format: the text is not valid Unicode: the file is damaged", Refusal([.. "{\"format\":\""u8, 0xC3, 0x28, .. "\"}"u8]).ToString());

    [Fact]
    public void A_tower_of_arrays_is_refused() => Assert.Equal(
        "f(1,56): error KG4024: $.model.name: a text is expected here",
        Refusal(Encoding.UTF8.GetBytes("{\"format\":\"KnowledgeGraph\",\"version\":1,\"model\":{\"name\":" + new string('[', 1_000_000))).ToString());

    [Theory]
    [InlineData("\"participants\":[\"iran\",\"russia\"]", "\"participants\":[\"iran\",\"hezbollah\"]", "KG4028", "$.hash: the content does not have this hash")]
    [InlineData("\"modality\":\"hedged\"", "\"modality\":\"certain\"", "KG4024", "$.claims[1].modality: this is not a modality")]
    [InlineData("\"period\":\"2016-11\"", "\"period\":\"2016-13\"", "KG4024", "$.claims[1].period: a period such as 2016-10-24 or 2012/.. is expected here")]
    [InlineData("\"confidence\":0.9", "\"confidence\":9", "KG4027", "$.claims[4]: the claim russia supports hezbollah at 0-22 has a confidence outside 0 to 1 (KG4013)")]
    [InlineData("\"quote\":\"Russia backs Hezbollah\"", "\"quote\":\"Russia likes Hezbollah\"", "KG4027", "$.claims[4]: the claim russia supports hezbollah at 0-22 quotes words")]
    [InlineData("\"trigger\":[7,12]", "\"trigger\":[7]", "KG4024", "$.claims[4].trigger: a span has two numbers")]
    [InlineData("\"trigger\":[7,12]", "\"trigger\":[7,12,13]", "KG4024", "$.claims[4].trigger[2]: a span has two numbers")]
    [InlineData("\"killed\":[\"~20\"]", "\"killed\":[20]", "KG4024", "$.claims[1].properties.killed[0]: a text is expected here")]
    [InlineData("\"killed\":[\"~20\"]", "\"killed\":[\"~20\"],\"killed\":[\"~20\"]", "KG4024", "$.claims[1].properties.killed: this property stands here for the second time")]
    [InlineData("\"text\":\"Russia", "\"text\":\"Prussia", "KG4028", "$.articles[0]: the text of the article 'news' does not have the hash")]
    [InlineData("\"published\":\"2016-11-12\"", "\"published\":\"12.11.2016\"", "KG4024", "$.articles[0].published: a day such as 2016-11-12 is expected here")]
    [InlineData("\"kind\":\"name\",\"entity\":\"russia\"", "\"kind\":\"name\",\"entity\":\"prussia\"", "KG4027", "$.mentions[0]: the mention at 0-6 names the unknown entity 'prussia' (KG4004)")]
    [InlineData("\"type\":\"ArmedGroup\",\"name\":\"Sham", "\"type\":\"Armee\",\"name\":\"Sham", "KG4027", "$.entities[0]: the entity 'sham-legion' is of the unknown type 'Armee' (KG4002)")]
    [InlineData("\"parent\":\"Actor\"", "\"parent\":\"Country\"", "KG4025", "$.model: the model is not sound: The type 'Country' inherits from itself.")]
    [InlineData("\"objectRole\":1", "\"objectRole\":true", "KG4024", "$.model.relations[0].objectRole: a whole number is expected here")]
    [InlineData("\"sentence\":0", "\"sentence\":0.5", "KG4024", "$.claims[0].sentence: a whole number is expected here")]
    [InlineData("\"open\":true", "\"open\":\"yes\"", "KG4024", "$.model.types[4].open: true or false is expected here")]
    [InlineData("\"end\":119,", "", "KG4024", "$.claims[0]: the property 'end' is missing")]
    public void What_is_wrong_is_named_with_its_place(string whole, string damaged, string code, string expected)
    {
        var at = WholeText.IndexOf(whole, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var problem = Refusal(Encoding.UTF8.GetBytes(WholeText[..at] + damaged + WholeText[(at + whole.Length)..]));
        Assert.Equal(code, problem.Code);
        Assert.StartsWith(expected, problem.Message, StringComparison.Ordinal);
        Assert.True(problem is { Path: "f", Line: > 0, Column: > 0 });
        if (code == "KG4024") Assert.Equal(WholeText[..at].Count(static c => c == '\n') + 1, problem.Line);
    }

    [Fact]
    public void Columns_count_UTF16_units()
    {
        var problem = Refusal(Encoding.UTF8.GetBytes("{\"format\":\"KnowledgeGraph\",\"version\":1,\"model\":{\"name\":\"T\u00fcrk\U0001F600\",\"x\":1}}"));
        Assert.Equal(65, problem.Column);
    }

    [Theory]
    [InlineData("graph.kg.json")]
    [InlineData("graph.kgb")]
    public void What_is_no_graph_is_refused_with_a_problem_and_what_cannot_be_opened_as_File_does(string name)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File(name);
        Assert.Throws<FileNotFoundException>(() => WorldGraph.Load(path));
        Assert.Throws<FileNotFoundException>(() => GraphFile.Load(path));
        Assert.Throws<DirectoryNotFoundException>(() => WorldGraph.Load(Path.Combine(folder.Path, "none", name)));
        Refuses(path, "KG4020", static path => Directory.CreateDirectory(path), "this is a folder");
        Directory.Delete(path);
        Refuses(path, "KG4021", static path => File.WriteAllBytes(path, []), "there is nothing in it");
        Refuses(path, "KG4021", static path => File.WriteAllText(path, " \n"), "this is not whole JSON");
        Sample.Graph.Save(path);
        var bytes = File.ReadAllBytes(path);
        Refuses(path, name.EndsWith(".kgb", StringComparison.Ordinal) ? "KG4030" : "KG4021", path => File.WriteAllBytes(path, bytes[..100]), "");
        Assert.Throws<ArgumentNullException>(() => WorldGraph.Load((string)null!));
        Assert.Throws<ArgumentException>(() => WorldGraph.Load(""));
        Assert.Contains("there is nothing in it", Assert.Throws<GraphFormatException>(() => WorldGraph.Load(new MemoryStream())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_refused_as_File_does()
    {
        // The administrator may read everything, and Windows has no such modes.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        using var folder = new TemporaryFolder();
        var path = folder.File("graph.kgb");
        Sample.Graph.Save(path);
        File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.Throws<UnauthorizedAccessException>(() => WorldGraph.Load(path));
        Assert.False(WorldGraph.TryLoad(path, out _, out var problem));
        Assert.Equal("KG4020", problem.Code);
    }

    private static void Refuses(string path, string code, Action<string> make, string message)
    {
        make(path);
        foreach (var problem in new[] { Assert.Throws<GraphFormatException>(() => WorldGraph.Load(path)).Problem, Assert.Throws<GraphFormatException>(() => GraphFile.Load(path)).Problem })
        {
            Assert.Equal((code, path), (problem.Code, problem.Path));
            Assert.Contains(message, problem.ToString(), StringComparison.Ordinal);
            Assert.False(WorldGraph.TryLoad(path, out _, out var tried));
            Assert.Equal(problem.ToString(), tried.ToString());
        }
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_problems()
    {
        using var folder = new TemporaryFolder();
        Assert.False(WorldGraph.TryLoad(folder.File("none.kg.json"), out _, out var problem));
        Assert.Equal("KG4020", problem.Code);
        Assert.StartsWith($"{folder.File("none.kg.json")}: error KG4020: the file cannot be read: ", problem.ToString(), StringComparison.Ordinal);
        Assert.False(GraphFile.TryLoad(folder.Path, out _, out problem));
        Assert.Equal("KG4020", problem.Code);
        Assert.ThrowsAny<IOException>(() => WorldGraph.Load(folder.File("none.kg.json")));
    }

    [Fact]
    public void Loading_throws_what_trying_to_load_gives()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("f"), "{}");
        var e = Assert.Throws<GraphFormatException>(() => WorldGraph.Load(folder.File("f")));
        Assert.False(WorldGraph.TryLoad(folder.File("f"), out _, out var problem));
        Assert.Equal(problem, e.Problem);
        Assert.Equal(problem.ToString(), e.Message);
    }

    private static byte[] Join(string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    private static Problem Refusal(byte[] file) => Assert.Throws<GraphFormatException>(() => GraphLoader.Load(file, "f", WorldGraph.Model)).Problem;

    private static bool IsRefused(byte[] file) => Load(file) is null;

    private static bool IsRefusedOrSame(byte[] file) => Load(file) is not { } data || data.Equals(Sample.Graph.Data);

    // Anything but a GraphFormatException fails the test.
    private static GraphData? Load(byte[] file)
    {
        try
        {
            return GraphLoader.Load(file, "f", WorldGraph.Model);
        }
        catch (GraphFormatException e)
        {
            Assert.StartsWith("KG40", e.Problem.Code, StringComparison.Ordinal);
            return null;
        }
    }
}
