namespace KnowledgeGraph.Language.Tests;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Rebels left. Troops came! Why? Nobody knows.", "Rebels left.|Troops came!|Why?|Nobody knows.")]
    [InlineData("Gen. Haddad spoke to Mr. Karam. He left.", "Gen. Haddad spoke to Mr. Karam.|He left.")]
    [InlineData("He lives in the U.S. The army left the U.S. base.", "He lives in the U.S.|The army left the U.S. base.")]
    [InlineData("\"We won,\" he said. \"They lost.\" Then he left.", "\"We won,\" he said.|\"They lost.\"|Then he left.")]
    [InlineData("“Really?” he asked.", "“Really?” he asked.")]
    [InlineData("Army takes town\n\nTroops took the town.", "Army takes town|Troops took the town.")]
    [InlineData("Army takes town\nTroops took the town of Al-Bab on Friday, the ministry said, after weeks of shelling.",
        "Army takes town|Troops took the town of Al-Bab on Friday, the ministry said, after weeks of shelling.")]
    [InlineData("The troops who came from the\nnorth of the country took the\ntown. Nobody was hurt in it.",
        "The troops who came from the\nnorth of the country took the\ntown.|Nobody was hurt in it.")]
    [InlineData("Points:\n- one town\n- two towns\n1. a village\n2. a city", "Points:|- one town|- two towns|1. a village|2. a city")]
    [InlineData("(They left.) Then came rain.", "(They left.)|Then came rain.")]
    [InlineData("He waited ... and left. So did she...", "He waited ... and left.|So did she...")]
    [InlineData("George W. Bush met A. Noel. They spoke.", "George W. Bush met A. Noel.|They spoke.")]
    [InlineData("About 5.6 million fled.\r\n\r\nThey left", "About 5.6 million fled.|They left")]
    [InlineData("they left town. then it rained! nobody came", "they left town.|then it rained!|nobody came")]
    [InlineData("Arms sold: 4. Rockets", "Arms sold: 4.|Rockets")]
    [InlineData("4. Rockets were sold.", "4. Rockets were sold.")]
    [InlineData("\"Why?\" he asked. \"Stop!\" said she.", "\"Why?\" he asked.|\"Stop!\" said she.")]
    [InlineData("", "")]
    [InlineData(" \n\t ", "")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', English.Split(text).Sentences.Select(sentence => sentence.ToString())));

    [Fact]
    public void A_paragraph_begins_behind_a_blank_line_and_behind_a_heading()
    {
        ParsedText text = English.Split("A heading\nThe first sentence of a longer paragraph. The second.\n\nNext.");
        Assert.Equal([true, true, false, true], text.Sentences.Select(sentence => sentence.StartsParagraph));
    }

    [Fact]
    public void A_sentence_without_end_is_cut_before_it_grows_too_long_for_a_parser()
    {
        ParsedText text = English.Split(string.Concat(Enumerable.Repeat("and so on, ", 400)));
        Assert.All(text.Sentences, sentence => Assert.InRange(sentence.Tokens.Count, 1, 300));
        Assert.Equal(1600, text.Sentences.Sum(sentence => sentence.Tokens.Count));
    }
}
