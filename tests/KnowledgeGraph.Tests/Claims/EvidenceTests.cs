namespace KnowledgeGraph.Tests.Claims;

public sealed class EvidenceTests
{
    private const string Quote = "The town, which lies on a road that carries most of what the city eats in winter, was taken by rebels on Friday before dawn.";
    private static readonly Evidence Whole = new("a", 0, 100, 100 + Quote.Length, Quote);

    [Fact]
    public void What_states_the_claim_stays()
    {
        var at = Quote.IndexOf("taken", StringComparison.Ordinal);
        var line = Whole.Shortened(50, new TextSpan(100 + at, 100 + at + 5));
        Assert.Contains("taken by rebels", line, StringComparison.Ordinal);
        Assert.StartsWith("…", line, StringComparison.Ordinal);
        Assert.EndsWith("…", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(104, 108)]
    [InlineData(0, 5)]
    [InlineData(900, 905)]
    public void What_stands_in_front_or_outside_leaves_the_cut_as_it_is(int start, int end) =>
        Assert.Equal(Whole.Shortened(50), Whole.Shortened(50, new TextSpan(start, end)));

    [Fact]
    public void No_line_is_longer_than_asked()
    {
        for (var length = 2; length < Quote.Length + 3; length++)
        {
            for (var start = 90; start < 110 + Quote.Length; start++)
                Assert.True(Whole.Shortened(length, new TextSpan(start, start + 4)).Length <= length, $"{length} at {start}");
        }
    }

    [Fact]
    public void No_character_is_cut_in_two()
    {
        var quote = string.Concat(Enumerable.Repeat("😀", 30));
        var evidence = new Evidence("a", 0, 0, quote.Length, quote);
        for (var start = 0; start < quote.Length; start++)
        {
            var line = evidence.Shortened(20, new TextSpan(start, start + 2));
            Assert.True(line.IsNormalized(), line);
        }
    }
}
