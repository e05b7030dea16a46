using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Language.Tests;

public class OffsetTests
{
    private static readonly string[] Pieces =
    [
        "a", "The", "U.S.", ".", "..", "...", ",", "'", "’", "\"", "-", "--", " ", "\n", "\r\n", "\n\n", "\t", "5", "2,100", "$", "%", "'s", "n't", "can", "not", "al-",
        "e-", "@", "http://", "www.", ":", ")", "(", "👍", "🏽", "\u200D", "\uFE0F", "🇸", "🇾", "\uD83D", "\uDE00", "\0", "\u2028", "\u00A0", "ح", "ل", "\u200F", "é", "e\u0301", "日本", "/", "&", "_", "*", "•",
    ];

    [Fact]
    public void Every_visible_character_of_any_text_lies_in_exactly_one_token()
    {
        Gen<string> mixed = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        Gen<string> wild = Gen.Choose(0, 0xFFFF).Select(i => (char)i).ArrayOf().Select(chars => new string(chars));
        Prop.ForAll(Gen.OneOf(mixed, wild).ToArbitrary(), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(200));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("a.")]
    [InlineData("1-")]
    [InlineData("1,000")]
    [InlineData(".")]
    [InlineData("'")]
    [InlineData("'s")]
    [InlineData(")")]
    [InlineData("a-")]
    [InlineData("a.)")]
    [InlineData("😀")]
    [InlineData("👍\u200D")]
    [InlineData("@a")]
    [InlineData("\0")]
    [InlineData("No.")]
    [InlineData("\n")]
    [InlineData("- a\n")]
    public void A_megabyte_without_a_space_takes_linear_time_and_stays_exact(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        ParsedText split = English.Split(text);

        // Quadratic time would be minutes; the bound leaves room for a busy machine.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
        AssertExact(split);
    }

    private static bool Check(string text)
    {
        AssertExact(English.Split(text));
        return true;
    }

    private static void AssertExact(ParsedText split)
    {
        int end = 0;
        foreach (Token token in split.Tokens)
        {
            Assert.True(token.Start >= end && token.End > token.Start && token.End <= split.Text.Length);
            Assert.True(string.IsNullOrWhiteSpace(split.Text[end..token.Start]));
            Assert.False(split.Text.AsSpan(token.Start, token.Length).ContainsAny(' ', '\n', '\t'));
            end = token.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(split.Text[end..]));
        int next = 0;
        foreach (Sentence sentence in split.Sentences)
        {
            Assert.Equal(next, sentence.Tokens[0].Position);
            Assert.Equal(sentence.Start, sentence.Tokens.Start);
            next += sentence.Tokens.Count;
        }

        Assert.Equal(split.Tokens.Count, next);
    }
}
