namespace KnowledgeGraph.Language.Tests;

public class ConlluTests
{
    [Fact]
    public void A_contracted_word_has_a_line_for_the_whole_and_one_for_each_part()
    {
        string[] lines = Conllu.Write(English.Parse("They didn't go.")).Split('\n');
        Assert.Equal("# newpar", lines[0]);
        Assert.Equal("# text = They didn't go.", lines[2]);
        Assert.Equal("1\tThey\tthey\tPRON\tPRP\tCase=Nom|Number=Plur|Person=3|PronType=Prs\t4\tnsubj\t_\t_", lines[3]);
        Assert.Equal("2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_", lines[4]);
        Assert.StartsWith("2\tdid\tdo\tAUX\tVBD\t", lines[5], StringComparison.Ordinal);
        Assert.StartsWith("3\tn't\tnot\tPART\tRB\tPolarity=Neg\t4\tadvmod", lines[6], StringComparison.Ordinal);
        Assert.EndsWith("\t_\tSpaceAfter=No", lines[7], StringComparison.Ordinal);
        Assert.Equal("5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_", lines[8]);
    }

    [Fact]
    public void A_word_contracted_twice_has_one_line_for_the_whole()
    {
        string[] lines = Conllu.Write(English.Parse("They wouldn't've gone.")).Split('\n');
        Assert.Equal("2-4\twouldn't've\t_\t_\t_\t_\t_\t_\t_\t_", lines[4]);
        Assert.Equal(["2", "3", "4", "5", "6"], lines[5..10].Select(line => line.Split('\t')[0]));
    }

    [Fact]
    public void Annotating_a_file_leaves_one_empty_line_behind_a_sentence()
    {
        const string Word = "1\tgo\t_\t_\t_\t_\t_\t_\t_\t_\n";
        string annotated = Conllu.Annotate("\n" + Word + "\n\n\n" + Word + "\n");
        Assert.Equal(5, annotated.Split('\n').Length);
        Assert.EndsWith("\n\n", annotated, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotating_a_file_keeps_its_words_comments_and_other_lines()
    {
        const string File = "# sent_id = a\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\t_\t_\t_\t_\t_\t_\t_\tA=1\n2\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n2.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n3\tgo\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
        string[] lines = Conllu.Annotate(File).Split('\n');
        Assert.Equal(File.Split('\n').Length, lines.Length);
        Assert.Equal("# sent_id = a", lines[0]);
        Assert.Equal("1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_", lines[1]);
        Assert.StartsWith("1\tdo\tdo\tAUX\t", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("\t_\tA=1", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("3\tgo\tgo\tVERB\tVB\t", lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_too_long_for_one_tree_is_refused_at_its_line()
    {
        string[] words = [.. Enumerable.Repeat("army", 1001)];
        string file = string.Concat(words.Select((word, i) => $"{i + 1}\t{word}\t_\t_\t_\t_\t_\t_\t_\t_\n"));
        Assert.Contains("Line 1001", Assert.Throws<FormatException>(() => Conllu.Annotate(file)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => English.ParseTokens([words]));
        Assert.Throws<ArgumentException>(() => English.ParseTokens([["The", "a\tb", "left"]]));
        Assert.Throws<ArgumentException>(() => English.ParseTokens([["The", " ", "left"]]));
        Assert.Equal(1000, English.ParseTokens([words[..1000]]).Tokens.Count);
    }

    [Fact]
    public void A_broken_line_is_named()
    {
        FormatException error = Assert.Throws<FormatException>(() => Conllu.Annotate("# x\n1\tword\n"));
        Assert.Contains("Line 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tree_is_drawn_in_the_order_of_the_text()
    {
        string drawing = TreeDrawing.Draw(English.Parse("The army took the town.").Sentences[0]);
        Assert.Equal(
            """
            │  ┌─ det: The  DET the
            ┌─ nsubj: army  NOUN army
            root: took  VERB take
            │  ┌─ det: the  DET the
            ├─ obj: town  NOUN town
            └─ punct: .  PUNCT .

            """.ReplaceLineEndings("\n").Replace("│  ┌─ det: The", "   ┌─ det: The", StringComparison.Ordinal),
            drawing);
        Assert.Equal("Only split.\n", TreeDrawing.Draw(English.Split("Only split.").Sentences[0]));
    }
}
