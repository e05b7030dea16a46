namespace KnowledgeGraph.Language.Tests;

public class TokenizerTests
{
    [Theory]
    [InlineData("Syria's army didn't retreat.", "Syria 's army did n't retreat .")]
    [InlineData("They cannot stay; we'll see.", "They can not stay ; we 'll see .")]
    [InlineData("Iranian-backed militias hold rebel-held towns.", "Iranian - backed militias hold rebel - held towns .")]
    [InlineData("pro-government fighters and anti-tank rockets", "pro-government fighters and anti-tank rockets")]
    [InlineData("Bashar al-Assad's troops", "Bashar al - Assad 's troops")]
    [InlineData("The rebels' advance", "The rebels ' advance")]
    [InlineData("He paid $5.6bn for 2,100 trucks, 3.5% more.", "He paid $ 5.6 bn for 2,100 trucks , 3.5 % more .")]
    [InlineData("At 10am on 28 October, at 5:30 p.m. and in mid-2012", "At 10 am on 28 October , at 5:30 p.m. and in mid-2012")]
    [InlineData("Mr. Smith met Gen. J. K. Haddad in the U.S. capital.", "Mr. Smith met Gen. J. K. Haddad in the U.S. capital .")]
    [InlineData("It was plan B. Then it failed.", "It was plan B . Then it failed .")]
    [InlineData("\"Go,\" he said. “Now!”", "\" Go , \" he said . “ Now ! ”")]
    [InlineData("the unit , which left", "the unit , which left")]
    [InlineData("Well... maybe?! -- no", "Well ... maybe ?! -- no")]
    [InlineData("See https://example.org/a-b?c=1, or mail a.b@example.com.", "See https://example.org/a-b?c=1 , or mail a.b@example.com .")]
    [InlineData("the 1990s, the '90s and 9/11", "the 1990s , the '90s and 9/11")]
    [InlineData("Türkiye’s army doesn’t", "Türkiye ’s army does n’t")]
    [InlineData("O'Reilly of AT&T", "O'Reilly of AT&T")]
    [InlineData("They wouldn't've gone; I’d’ve.", "They would n't 've gone ; I ’d ’ve .")]
    [InlineData("good 👍🏽 🇸🇾 👨‍👩‍👧 end", "good 👍🏽 🇸🇾 👨‍👩‍👧 end")]
    [InlineData("حلب مدينة، سوريا", "حلب مدينة ، سوريا")]
    [InlineData("a\0b", "a \0 b")]
    [InlineData("No. 5 and no. The end.", "No. 5 and no . The end .")]
    [InlineData("It ended.The army left", "It ended . The army left")]
    public void Tokens_follow_the_conventions_of_English_EWT(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', English.Split(text).Tokens.Select(token => token.ToString())));

    [Fact]
    public void A_mark_before_an_address_ends_where_the_address_begins()
    {
        foreach (string text in (string[])["\u201C\uFE0Fpress@un.org", "\u201C\uFE0Fa@S", "\u201C\u200D://"])
        {
            int end = 0;
            foreach (Token token in English.Split(text).Tokens)
            {
                Assert.True(token.Start >= end && token.End > token.Start, $"{text}: {token.Start}-{token.End} behind {end}");
                end = token.End;
            }
        }
    }

    [Fact]
    public void A_hyphen_chain_is_seen_as_one_unit_from_each_of_its_tokens()
    {
        ParsedText text = English.Split("the al-Assad-backed groups' front-line - see map");
        Assert.Equal("al-Assad-backed", text.TokenAt(8)!.Value.HyphenChain.ToString());
        Assert.Equal(5, text.TokenAt(6)!.Value.HyphenChain.Count);
        Assert.Equal("groups", text.TokenAt(22)!.Value.HyphenChain.ToString());
        Assert.Equal("front-line", text.TokenAt(text.Text.IndexOf("line", StringComparison.Ordinal))!.Value.HyphenChain.ToString());
        Assert.True(text.TokenAt(6)!.Value.IsHyphen);
        Assert.False(text.TokenAt(text.Text.IndexOf(" - ", StringComparison.Ordinal) + 1)!.Value.IsHyphen);
    }

    [Fact]
    public void A_clitic_ends_a_hyphen_chain()
    {
        ParsedText text = English.Split("al-Assad's rule");
        Assert.Equal("al-Assad", text.Tokens[2].HyphenChain.ToString());
        Assert.True(text.Tokens[3].IsClitic);
        Assert.Equal("'s", text.Tokens[3].HyphenChain.ToString());
    }

    [Fact]
    public void Tokens_are_found_by_offset_and_by_range()
    {
        ParsedText text = English.Split("Rebels left. They fled.");
        Assert.Equal("left", text.TokenAt(8)!.Value.ToString());
        Assert.Null(text.TokenAt(6));
        Assert.Null(text.TokenAt(-1));
        Assert.Null(text.TokenAt(99));
        Assert.Equal("left. They", text.TokensIn(8, 15).ToString());
        Assert.Empty(text.TokensIn(6, 7));
        Assert.Equal(1, text.Tokens[4].Index);
        Assert.Equal("They", text.Tokens[4].Previous!.Value.ToString());
        Assert.Null(text.Tokens[3].Previous);
        Assert.Null(text.Tokens[2].Next);
    }
}
