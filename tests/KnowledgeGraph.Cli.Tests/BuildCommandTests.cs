using System.Text;
using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class BuildCommandTests : IDisposable
{
    private readonly KgFolder _folder = new();

    public BuildCommandTests() => _folder.Write("small.kg.yaml", SmallWorld.Schema);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_become_a_graph_from_the_yaml_alone()
    {
        WriteGood();
        var result = Build();
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("1 article → <folder>/out.kg.json\n  undated ", result.Output, StringComparison.Ordinal);
        using var claim = JsonDocument.Parse(_folder.Run("claims", _folder.At("out.kg.json"), "--relation", "supports").Output);
        Assert.Equal("good", claim.RootElement.GetProperty("doc").GetString());
        Assert.Equal("turkiye", claim.RootElement.GetProperty("subject").GetProperty("id").GetString());
        Assert.Equal("russia", claim.RootElement.GetProperty("object").GetProperty("id").GetString());
    }

    [Fact]
    public void A_graph_in_the_binary_form_is_read_by_every_command()
    {
        WriteGood();
        var (text, binary) = (_folder.At("g.kg.json"), _folder.At("G.KGB"));
        foreach (var graph in new[] { text, binary })
            Assert.Equal(0, _folder.Run("build", _folder.At("articles"), "--schema", _folder.At("small.kg.yaml"), "--out", graph, "--quiet").ExitCode);
        Assert.Equal([0x89, (byte)'K', (byte)'G', (byte)'B'], File.ReadAllBytes(binary)[..4]);
        foreach (var command in new string[][] { ["show", "G", "turkiye"], ["claims", "G"], ["path", "G", "turkiye", "russia"], ["diagram", "G"], ["diff", "G", text] })
        {
            var (first, second) = (RunOn(text), RunOn(binary));
            Assert.Equal((0, ""), (second.ExitCode, second.Error));
            Assert.Equal(first.Output, second.Output);

            KgResult RunOn(string graph) => _folder.Run([.. command.Select(word => word == "G" ? graph : word)]);
        }

        Assert.Equal(0, _folder.Run("build", _folder.At("articles"), "--schema", _folder.At("small.kg.yaml"), "--out", binary, "--update").ExitCode);
        var kept = _folder.Run("build", _folder.At("articles"), "--schema", _folder.At("small.kg.yaml"), "--out", binary, "--update");
        Assert.Contains("(1 kept)", kept.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_without_a_day_of_publication_are_counted()
    {
        _folder.Write("articles/a.md", "---\npublished: 2016-10-24\n---\nTürkiye backed Russia on Friday.");
        Assert.DoesNotContain("undated", Build().Output, StringComparison.Ordinal);
        _folder.Write("articles/b.md", "Türkiye backed Russia on Friday.");
        Assert.Matches(@"\n  undated +1  'on Friday' and 'last month' say no day in these; give 'published:'\n", Build().Output);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2", false)]
    [InlineData("", false)]
    public void A_number_of_threads_that_is_none_is_told_and_the_graph_is_made(string threads, bool isTold = true)
    {
        WriteGood();
        _folder.Environment = _folder.Environment with { Variables = new Dictionary<string, string> { ["KG_THREADS"] = threads } };
        var result = Build();
        Assert.Equal(0, result.ExitCode);
        if (isTold) Assert.StartsWith($"warning KG9017: KG_THREADS is '{threads}' and no whole number from 1, so ", result.Error, StringComparison.Ordinal);
        else Assert.Empty(result.Error);
    }

    [Fact]
    public void A_manifest_or_a_single_file_stands_for_the_folder()
    {
        WriteGood();
        _folder.Write("articles/manifest.yaml", "articles:\n  - file: good.txt\n    id: the-good-one\n    published: 2016-10-24\n");
        foreach (var (path, id) in ((string, string)[])[("articles/manifest.yaml", "the-good-one"), ("articles", "the-good-one"), ("articles/good.txt", "good")])
        {
            Assert.Equal(0, Build(path).ExitCode);
            Assert.Contains($"\"doc\":\"{id}\"", _folder.Run("claims", _folder.At("out.kg.json")).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_graph_is_the_same_for_any_number_of_threads()
    {
        for (var i = 0; i < 12; i++) _folder.Write($"articles/{i}.txt", $"Russia backs Türkiye. Türkiye attacked Aleppo. Brigade {i} is there.");
        Assert.Equal(0, Build("articles", "--threads", "1").ExitCode);
        var one = File.ReadAllBytes(_folder.At("out.kg.json"));
        Assert.Equal(0, Build("articles", "--threads", "8").ExitCode);
        Assert.Equal(one, File.ReadAllBytes(_folder.At("out.kg.json")));
    }

    [Fact]
    public void A_dash_writes_the_graph_to_standard_output_and_the_summary_to_standard_error()
    {
        WriteGood();
        Assert.Equal(0, Build().ExitCode);
        var result = _folder.Run("build", _folder.At("articles"), "-s", _folder.At("small.kg.yaml"), "-o", "-");
        Assert.Equal(File.ReadAllText(_folder.At("out.kg.json")), result.Output);
        Assert.StartsWith("1 article → -\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_counts_what_was_not_believed()
    {
        _folder.Write("articles/a.txt", "Aleppo backs Russia. Türkiye backs Russia.");
        var result = Build("articles", "--report");
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"rejects +reason +relation +for example\n", result.Output);
        Assert.Matches(@" 1 +role type +supports", result.Output);
    }

    [Fact]
    public void The_json_says_what_was_read_and_what_went_wrong()
    {
        WriteGood();
        _folder.Write("articles/bad.txt", [0xff, 0xfe, 0x41]);
        var result = Build("articles", "--json");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        using var json = JsonDocument.Parse(result.Output);
        var root = json.RootElement;
        Assert.Equal((1, "build", false), (root.GetProperty("schemaVersion").GetInt32(), root.GetProperty("command").GetString(), root.GetProperty("ok").GetBoolean()));
        Assert.Equal(1, root.GetProperty("articles").GetInt32());
        Assert.Equal("KG3104", root.GetProperty("problems")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("unreadable", "KG3103")]
    [InlineData("link", "KG3115")]
    [InlineData("circle", "KG3103")]
    [InlineData("binary", "KG3105")]
    [InlineData("utf8", "KG3104")]
    [InlineData("large", "KG3106")]
    [InlineData("blank", "KG3107")]
    [InlineData("html", "KG3111")]
    public void A_bad_article_is_a_problem_and_the_others_are_read(string what, string code)
    {
        WriteGood();
        switch (what)
        {
            case "unreadable": File.CreateSymbolicLink(_folder.At("articles/bad.txt"), _folder.At("articles/nowhere")); break;
            case "link": File.WriteAllText(_folder.At("secret.txt"), "Russia backs Türkiye."); File.CreateSymbolicLink(_folder.At("articles/bad.txt"), _folder.At("secret.txt")); break;
            case "circle": File.CreateSymbolicLink(_folder.At("articles/bad.txt"), "bad.txt"); break;
            case "binary": _folder.Write("articles/bad.txt", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]); break;
            case "utf8": _folder.Write("articles/bad.txt", Encoding.Latin1.GetBytes("Türkiye backs Russia.")); break;
            case "large": _folder.Write("articles/bad.txt", new string('a', 10 * 1024 * 1024)); break;
            case "blank": _folder.Write("articles/bad.txt", " \n\n \n"); break;
            case "html": _folder.Write("articles/bad.html", "<!doctype html><title>Nothing</title>"); break;
        }

        var result = Build();
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(code, result.Error, StringComparison.Ordinal);
        Assert.Contains("bad.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("KG9999", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"doc\":\"good\"", _folder.Run("claims", _folder.At("out.kg.json")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing", "KG3101")]
    [InlineData("", "KG3101")]
    public void Of_a_folder_that_is_not_there_no_graph_is_written(string folder, string code)
    {
        var result = _folder.Run("build", folder.Length == 0 ? "" : _folder.At(folder), "-s", _folder.At("small.kg.yaml"), "-o", _folder.At("out.kg.json"));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(code, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("out.kg.json")));
    }

    [Theory]
    [InlineData("empty", "KG3102")]
    public void Where_there_is_nothing_to_read_the_graph_is_empty_and_that_is_a_problem(string folder, string code)
    {
        Directory.CreateDirectory(_folder.At("empty"));
        var result = _folder.Run("build", folder.Length == 0 ? "" : _folder.At(folder), "-s", _folder.At("small.kg.yaml"), "-o", _folder.At("out.kg.json"));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(code, result.Error, StringComparison.Ordinal);
        Assert.Equal(new KgResult(0, "", ""), _folder.Run("claims", _folder.At("out.kg.json")));
    }

    [Theory]
    [InlineData("missing.kg.yaml", "", "KG0001")]
    [InlineData("bomb.kg.yaml", "a: &a [x]\nb: [*a, *a]\n", "KG0010")]
    [InlineData("wrong.kg.yaml", "graph: G\nnamespace: N\ntypes:\n  A: { is: B }\n", "KG0101")]
    public void With_a_wrong_schema_nothing_is_read_and_nothing_written(string name, string text, string code)
    {
        WriteGood();
        if (text.Length > 0) _folder.Write(name, text);
        var result = _folder.Run("build", _folder.At("articles"), "-s", _folder.At(name), "-o", _folder.At("out.kg.json"));
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains($"error {code}", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("out.kg.json")));
    }

    [Fact]
    public void A_graph_that_cannot_be_written_is_a_problem_before_articles_are_read()
    {
        WriteGood();
        var result = _folder.Run("build", _folder.At("articles"), "-s", _folder.At("small.kg.yaml"), "-o", _folder.At("small.kg.yaml/out.kg.json"));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error KG9001: the file cannot be written", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    [Theory]
    [InlineData("out.kg.json", "KG9011")]
    [InlineData("small.kg.yaml", "KG9011")]
    [InlineData("articles", "KG9001")]
    [InlineData("small.kg.yaml/r.txt", "KG9001")]
    public void A_report_that_cannot_be_written_is_a_problem_before_articles_are_read_and_names_its_option(string name, string code)
    {
        WriteGood();
        var result = Build("articles", "--report", _folder.At(name));
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"<folder>/{name}: error {code}: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("name another with --report\n", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("out.kg.json")));
    }

    [Fact]
    public void A_missing_folder_of_the_graph_is_made()
    {
        WriteGood();
        Assert.Equal(0, _folder.Run("build", _folder.At("articles"), "-s", _folder.At("small.kg.yaml"), "-o", _folder.At("new/below/out.kg.json")).ExitCode);
        Assert.True(File.Exists(_folder.At("new/below/out.kg.json")));
    }

    [Fact]
    public void A_report_in_a_file_holds_every_candidate_and_the_rules_that_were_silent()
    {
        _folder.Write("articles/a.txt", "Aleppo backs Russia. Türkiye backs Russia.");
        Assert.Equal(0, Build("articles", "--report", _folder.At("reports/rejects.txt")).ExitCode);
        var text = File.ReadAllText(_folder.At("reports/rejects.txt"));
        Assert.StartsWith("1 article, 1 claim, 1 reject\n", text, StringComparison.Ordinal);
        Assert.Matches(@"supports\[0\] +1 +1\n", text);
        Assert.Matches(@"alliedWith\[0\] +0 +0\n", text);
        Assert.Matches(@"a +supports\[0\] +role type +backs +Aleppo +'Aleppo' is not of a type", text);
        Assert.Equal(0, Build("articles", "--report", _folder.At("rejects.json")).ExitCode);
        using var json = JsonDocument.Parse(File.ReadAllText(_folder.At("rejects.json")));
        Assert.Equal(1, json.RootElement.GetProperty("byRule").GetProperty("supports[0]").GetInt32());
        Assert.Equal("Aleppo", json.RootElement.GetProperty("rejects")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void An_update_gives_the_bytes_of_a_full_build_and_reads_only_what_changed()
    {
        for (var i = 0; i < 6; i++) _folder.Write($"articles/{i}.txt", $"Russia backs Türkiye. Brigade {i} is there.");
        Assert.Equal(0, Build("articles", "--update").ExitCode);
        _folder.Write("articles/3.txt", "Türkiye attacked Aleppo.");
        File.Delete(_folder.At("articles/5.txt"));
        _folder.Environment = _folder.Environment with { IsErrorTerminal = true };
        var updated = Build("articles", "--update");
        Assert.Equal(0, updated.ExitCode);
        Assert.Contains("4 kept", updated.Output, StringComparison.Ordinal);
        var bytes = File.ReadAllBytes(_folder.At("out.kg.json"));
        Assert.DoesNotContain("kept", Build().Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(_folder.At("out.kg.json")), bytes);
    }

    [Fact]
    public void An_update_with_another_schema_reads_everything_and_says_so()
    {
        WriteGood();
        Assert.Equal(0, Build("articles", "--update").ExitCode);
        _folder.Write("small.kg.yaml", SmallWorld.Schema.Replace("[backs|supports]", "[backs|supports|aids]", StringComparison.Ordinal));
        var result = Build("articles", "--update");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("info KG9013: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("kept", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, _folder.Run("build", _folder.At("articles"), "-s", _folder.At("small.kg.yaml"), "-o", "-", "--update").ExitCode);
    }

    [Theory]
    [InlineData("small.kg.yaml")]
    [InlineData("imported.kg.yaml")]
    [InlineData("articles/good.txt")]
    [InlineData("articles/manifest.yaml")]
    [InlineData("articles/unlisted.txt")]
    [InlineData("articles/below/deep.txt")]
    [InlineData("link.json")]
    public void What_was_read_is_not_written_over(string name)
    {
        WriteGood();
        _folder.Write("imported.kg.yaml", "types: {}\n");
        _folder.Write("articles/unlisted.txt", "Russia backs Türkiye.");
        _folder.Write("articles/below/deep.txt", "Russia backs Türkiye.");
        _folder.Write("articles/manifest.yaml", "articles:\n  - file: good.txt\n  - file: below/deep.txt\n");
        File.CreateSymbolicLink(_folder.At("link.json"), _folder.At("articles/good.txt"));
        var before = File.ReadAllText(_folder.At(name));
        var result = _folder.Run("build", _folder.At("articles"), "-s", _folder.At("small.kg.yaml"), "-o", _folder.At(name));
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"<folder>/{name}: error KG9011: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_folder.At(name)));
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("empty")]
    [InlineData("unreadable")]
    public void Where_no_article_was_read_the_old_graph_stays(string folder)
    {
        Directory.CreateDirectory(_folder.At("empty"));
        _folder.Write("unreadable/a.txt", [0xff]);
        _folder.Write("out.kg.json", "the old one");
        var result = Build(folder);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("<folder>/out.kg.json: error KG9012: no article was read", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("0 articles\n", result.Output, StringComparison.Ordinal);
        Assert.Equal("the old one", File.ReadAllText(_folder.At("out.kg.json")));
    }

    [Fact]
    public void Behind_a_link_the_file_is_replaced_and_the_link_stays()
    {
        WriteGood();
        _folder.Write("real.json", "old");
        File.CreateSymbolicLink(_folder.At("out.kg.json"), "real.json");
        Assert.Equal(0, Build().ExitCode);
        Assert.Equal("real.json", new FileInfo(_folder.At("out.kg.json")).LinkTarget);
        Assert.StartsWith("{\n  \"format\"", File.ReadAllText(_folder.At("real.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_build_leaves_the_old_graph_alone()
    {
        WriteGood();
        _folder.Write("out.kg.json", "the old one");
        _folder.Environment = _folder.Environment with { Cancellation = new CancellationToken(canceled: true) };
        Assert.Equal(130, Build().ExitCode);
        Assert.Equal("the old one", File.ReadAllText(_folder.At("out.kg.json")));
    }

    [Fact]
    public void Progress_is_shown_to_people_at_a_terminal_only()
    {
        WriteGood();
        Assert.DoesNotContain("reading", Build().Error, StringComparison.Ordinal);
        _folder.Environment = _folder.Environment with { IsErrorTerminal = true };
        var shown = Build().Error;
        Assert.Contains("\rreading 1 of 1 article, ", shown, StringComparison.Ordinal);
        Assert.Contains(" a second: good", shown, StringComparison.Ordinal);
        Assert.EndsWith(" \r", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("reading", Build("articles", "--quiet").Error, StringComparison.Ordinal);
        _folder.Environment = _folder.Environment with { Variables = new Dictionary<string, string> { ["CI"] = "true" } };
        Assert.DoesNotContain("reading", Build().Error, StringComparison.Ordinal);
    }

    private void WriteGood() => _folder.Write("articles/good.txt", "Türkiye backs Russia. Nobody knows why.");

    private KgResult Build(string articles = "articles", params string[] options) =>
        _folder.Run(["build", _folder.At(articles), "--schema", _folder.At("small.kg.yaml"), "--out", _folder.At("out.kg.json"), .. options]);
}
