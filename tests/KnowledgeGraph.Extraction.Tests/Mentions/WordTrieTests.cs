using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Mentions.Scanning;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public class WordTrieTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz\u00e9\u0130\u4e2d\ud83d";

    [Fact]
    public void Thousands_of_names_are_found_by_their_words_and_nothing_else_is()
    {
        var random = new Random(11);
        string[] vocabulary = [.. Enumerable.Range(0, 400).Select(_ => Word(random)).Distinct(StringComparer.Ordinal)];
        var known = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = WordTrie.Root };
        var trie = new WordTrie();
        for (var i = 0; i < 5_000; i++)
        {
            var (path, node) = ("", WordTrie.Root);
            for (var length = random.Next(1, 4); length > 0; length--)
            {
                var word = vocabulary[random.Next(vocabulary.Length)];
                (path, node) = ($"{path} {word}", trie.Extend(node, word));
                Assert.Equal(known.TryGetValue(path, out var before) ? before : known[path] = node, node);
            }
        }

        Assert.Equal(known.Count, known.Values.Distinct().Count());
        foreach (var (path, node) in known)
        {
            foreach (var word in vocabulary)
                Assert.Equal(known.TryGetValue($"{path} {word}", out var child) ? child : WordTrie.None, trie.Child(node, word, WordTrie.HashOf(word)));
        }
    }

    [Fact]
    public void Short_words_of_ascii_are_their_own_hash()
    {
        // Words of equal hashes are told apart by the words, but those of ASCII are not compared.
        var random = new Random(12);
        var hashes = new Dictionary<ulong, string>();
        for (var i = 0; i < 20_000; i++)
        {
            var word = Word(random);
            var hash = WordTrie.HashOf(word);
            if (hashes.TryGetValue(hash, out var other) && !string.Equals(word, other, StringComparison.Ordinal)) Assert.True(hash >= 1UL << 63, $"{word} {other}");
            hashes[hash] = word;
        }

        Assert.NotEqual(WordTrie.HashOf("a"), WordTrie.HashOf("\0a"));
        Assert.True(WordTrie.HashOf("eastern") < 1UL << 63);
        Assert.True(WordTrie.HashOf("northern") >= 1UL << 63);
        Assert.True(WordTrie.HashOf("caf\u00e9") >= 1UL << 63);
        Assert.True(WordTrie.HashOf(new string('a', 300)) >= 1UL << 63);
    }

    [Fact]
    public void Words_that_begin_alike_are_told_apart()
    {
        var trie = new WordTrie();
        var node = trie.Extend(trie.Extend(WordTrie.Root, "northern"), "alliance");
        Assert.Equal(node, trie.Extend(trie.Extend(WordTrie.Root, "northern"), "alliance"));
        Assert.Empty(trie[node]);
        Assert.Equal(WordTrie.None, trie.Child(node, "alliance", WordTrie.HashOf("alliance")));
        Assert.Equal(WordTrie.None, trie.Child(WordTrie.Root, "northerm", WordTrie.HashOf("northerm")));
    }

    private static string Word(Random random) =>
        new([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Letters[random.Next(random.Next(8) == 0 ? Letters.Length : 6)])]);
}
