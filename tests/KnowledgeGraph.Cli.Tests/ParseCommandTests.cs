using System.Text;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ParseCommandTests : IDisposable
{
    private const string Sentences = "Rebels captured the town. Moscow didn't send any planes.";

    // Contracted words, an empty node, comments, several empty lines, Windows line ends, and columns that a parser would never write.
    private const string Given = """
        # newdoc id = wire-1
        # sent_id = wire-1-7
        1	They	x	X	_	_	9	x	8:x	keep=1
        2-3	don't	_	_	_	_	_	_	_	_
        2	do	x	X	_	_	_	_	_	_
        3	n't	x	X	_	_	_	_	_	_
        4	leave	x	X	_	_	_	_	_	SpaceAfter=No
        4.1	left	leave	VERB	_	_	_	_	2:conj	_


        # sent_id = wire-1-8
        1	Troops	_	_	_	_	_	_	_	_
        2	left	_	_	_	_	_	_	_	_
        3	10 000	_	_	_	_	_	_	_	_
        """;

    private readonly KgFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_trees_of_two_sentences_are_the_committed_ones() => Golden.Match(_folder.Run("parse", Sentences), "parse.trees");

    [Fact]
    public void The_CoNLL_U_of_two_sentences_is_the_committed_one() => Golden.Match(_folder.Run("parse", Sentences, "--conllu"), "parse.conllu");

    [Fact]
    public void A_file_is_read_for_its_text()
    {
        _folder.Write("a.txt", Sentences);
        _folder.Write("a.md", $"---\ntitle: Planes\n---\n\n{Sentences}\n");
        _folder.Write("notes", Sentences);
        var expected = _folder.Run("parse", Sentences, "--conllu").Output;
        foreach (var name in new[] { "a.txt", "a.md", "notes" })
        {
            var result = _folder.Run("parse", _folder.At(name), "--conllu");
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            Assert.Equal(Words(expected), Words(result.Output));
        }

        static List<string> Words(string conllu) => [.. conllu.Split('\n').Where(static line => !line.StartsWith('#'))];
    }

    [Theory]
    [InlineData("missing.txt", "there is no such file")]
    [InlineData("given.conllu", "kg parse --tokens")]
    public void A_file_that_cannot_be_parsed_is_no_sentence(string name, string why)
    {
        _folder.Write("given.conllu", Given);
        var result = _folder.Run("parse", _folder.At(name));
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("error KG9010: the text cannot be read: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(why, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_tokens_comments_and_ids_are_kept_and_the_rest_is_predicted()
    {
        _folder.Write("given.conllu", Given.ReplaceLineEndings("\r\n"));
        var result = _folder.Run("parse", "--tokens", _folder.At("given.conllu"), "--conllu");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var (before, after) = (Given.Split('\n').Where(static l => l.Length > 0).ToList(), result.Output.Split('\n').Where(static l => l.Length > 0).ToList());
        Assert.Equal(before.Select(Kept), after.Select(Kept));
        Assert.Equal(before.Where(static l => !IsWord(l)), after.Where(static l => !IsWord(l)));
        Assert.Contains("4\tleave\tleave\tVERB\t", result.Output, StringComparison.Ordinal);
        Assert.Contains("1\tThey\tthey\tPRON\t", result.Output, StringComparison.Ordinal);
        Assert.All(after.Where(IsWord), static line => Assert.Matches(@"^\d+\t[^\t]+\t[^\t]+\t[A-Z]+\t[^\t]+\t[^\t]+\t\d+\t[a-z:]+\t[^\t]+\t[^\t]+$", line));
        Assert.EndsWith("\n\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_sentence_has_one_root_and_heads_inside_it()
    {
        _folder.Write("given.conllu", Given);
        var output = _folder.Run("parse", "--tokens", _folder.At("given.conllu"), "--conllu").Output;
        var sentences = output.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(static s => s.Split('\n').Where(IsWord).Select(static l => l.Split('\t')).ToList()).ToList();
        Assert.Equal([4, 3], sentences.Select(static s => s.Count));
        Assert.All(sentences, static words => Assert.Single(words, static w => w[6] is "0" && w[7] is "root"));
        Assert.All(sentences, static words => Assert.All(words, w => Assert.InRange(int.Parse(w[6], System.Globalization.CultureInfo.InvariantCulture), 0, words.Count)));
    }

    [Fact]
    public void What_parse_writes_it_reads_again_with_the_same_trees()
    {
        var written = _folder.Run("parse", Sentences, "--conllu").Output;
        _folder.Write("written.conllu", written);
        Assert.Equal(written, _folder.Run("parse", "--tokens", _folder.At("written.conllu"), "--conllu").Output);
        Assert.Equal(2, _folder.Run("parse", "--tokens", _folder.At("written.conllu")).Output.Split("root: ").Length - 1);
    }

    [Fact]
    public void Standard_input_is_a_text_or_tokens()
    {
        Pipe(Sentences);
        Assert.Equal(_folder.Run("parse", Sentences), _folder.Run("parse", "-"));
        _folder.Write("given.conllu", Given);
        Pipe("\ufeff" + Given);
        Assert.Equal(_folder.Run("parse", "--tokens", _folder.At("given.conllu"), "--conllu"), _folder.Run("parse", "--tokens", "-", "--conllu"));
    }

    [Theory]
    [InlineData("1\tA\t_\t_\n", "(1,1)", "10 columns")]
    [InlineData("# c\n1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n3\tB\t_\t_\t_\t_\t_\t_\t_\t_\n", "(3,1)", "'3' where 2 comes next")]
    [InlineData("1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", "(1,3)", "no form")]
    [InlineData("2-3\tAB\t_\t_\t_\t_\t_\t_\t_\t_\n1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n2\tB\t_\t_\t_\t_\t_\t_\t_\t_\n", "(1,1)", "does not fit")]
    [InlineData("1-2\tAB\t_\t_\t_\t_\t_\t_\t_\t_\n1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n\n", "(3,1)", "reaches to 2")]
    [InlineData("1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n# late\n", "(2,1)", "comment")]
    [InlineData("1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n2.1\tB\t_\t_\t_\t_\t_\t_\t_\t_\n", "(2,1)", "empty node")]
    public void Wrong_CoNLL_U_is_a_problem_with_its_line(string file, string place, string why)
    {
        _folder.Write("bad.conllu", file);
        var result = _folder.Run("parse", "--tokens", _folder.At("bad.conllu"), "--conllu");
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"<folder>/bad.conllu{place}: error KG9009: ", result.Error.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains(why, result.Error.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Many_wrong_lines_end_in_a_short_list()
    {
        _folder.Write("bad.conllu", string.Concat(Enumerable.Repeat("not conllu\n", 1000)));
        Assert.Equal(20, _folder.Run("parse", "--tokens", _folder.At("bad.conllu")).Error.Split("KG9009: ").Length - 1);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_problem()
    {
        _folder.Write("latin.conllu", [0x31, 0x09, 0xE9, 0x0A]);
        Assert.StartsWith("<folder>", _folder.Run("parse", "--tokens", _folder.At("latin.conllu")).Error, StringComparison.Ordinal);
        Assert.All(["latin.conllu", "none.conllu", "."], name =>
        {
            var result = _folder.Run("parse", "--tokens", _folder.At(name), "--conllu");
            Assert.Equal((1, ""), (result.ExitCode, result.Output));
            Assert.Contains("error KG9010: ", result.Error, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public void No_sentence_is_a_problem(string text)
    {
        _folder.Write("empty.conllu", "# only a comment\n\n");
        Assert.All([_folder.Run("parse", text), _folder.Run("parse", "--tokens", _folder.At("empty.conllu"))], static result =>
        {
            Assert.Equal((1, ""), (result.ExitCode, result.Output));
            Assert.StartsWith("error KG9006: ", result.Error, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Escape_codes_never_reach_the_output()
    {
        _folder.Environment = _folder.Environment with { Variables = new Dictionary<string, string> { ["TERM"] = "xterm-256color" } };
        Assert.DoesNotContain('\u001b', _folder.Run("parse", "Rebels \u001b[2Jcaptured the town.").Output);
        Assert.DoesNotContain('\u001b', _folder.Run("parse", Sentences).Output);
    }

    [Fact]
    public void A_sentence_and_a_file_together_are_wrong_usage()
    {
        Assert.Equal(2, _folder.Run("parse", "A b.", "--tokens", "x").ExitCode);
        Assert.StartsWith("kg: There is nothing to parse; ", _folder.Run("parse").Error, StringComparison.Ordinal);
    }

    private static bool IsWord(string line) => line.Length > 0 && line[0] != '#' && !line.Split('\t')[0].AsSpan().ContainsAny('-', '.');

    private static string Kept(string line) => IsWord(line) && line.Split('\t') is var c ? $"{c[0]} {c[1]} {c[8]} {c[9]}" : line;

    private void Pipe(string text) => _folder.Environment = _folder.Environment with { OpenInput = () => new MemoryStream(new UTF8Encoding(false).GetBytes(text)) };
}
