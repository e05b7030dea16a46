using System.Text;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;

namespace KnowledgeGraph.Tests.Binary;

/// <summary>The hash that finds damage in binary files.</summary>
public sealed class XxHash64Tests
{
    // Values that implementations of XXH64 publish for seed 0; the last is longer than a stripe and no multiple of anything.
    [Theory]
    [InlineData("", 0xEF46DB3751D8E999)]
    [InlineData("a", 0xD24EC4F1A98C6E5B)]
    [InlineData("abc", 0x44BC2CF5AD770999)]
    [InlineData("Nobody inspects the spammish repetition", 0xFBCEA83C8A378BF1)]
    public void It_gives_the_published_values(string text, ulong expected) => Assert.Equal(expected, XxHash64.Of(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Every_bit_counts_at_every_length()
    {
        for (var length = 1; length <= 100; length++)
        {
            var bytes = new byte[length];
            new Random(length).NextBytes(bytes);
            var whole = XxHash64.Of(bytes);
            for (var bit = 0; bit < length * 8; bit++)
            {
                bytes[bit / 8] ^= (byte)(1 << (bit % 8));
                Assert.NotEqual(whole, XxHash64.Of(bytes));
                bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            }
        }
    }

    [Fact]
    public void Pieces_have_the_hash_of_the_whole() => Law.Holds(
        Gen.Choose(0, int.MaxValue - 1),
        static seed =>
        {
            var random = new Random(seed);
            var bytes = new byte[random.Next(300)];
            random.NextBytes(bytes);
            var hash = new XxHash64();
            for (var at = 0; at < bytes.Length;)
            {
                var piece = Math.Min(random.Next(80), bytes.Length - at);
                hash.Add(bytes.AsSpan(at, piece));
                at += piece;
            }

            Assert.Equal(XxHash64.Of(bytes), hash.Finish());
        },
        2000);
}
