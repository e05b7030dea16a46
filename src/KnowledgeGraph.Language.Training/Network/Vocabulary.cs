using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Training.Treebanks;

namespace KnowledgeGraph.Language.Training.Network;

/// <summary>Numbers for words, affixes and classes, in an order that depends on the training sentences alone. Row 0 of the embeddings stands for the unknown.</summary>
internal sealed class Vocabulary
{
    private const int RarestWord = 2;
    private const int RarestAffix = 4;

    /// <summary>Features that say how a text is written, not what it says: they are not predicted.</summary>
    private static readonly string[] IgnoredFeatures = ["Typo", "Style", "ExtPos", "Abbr", "Foreign", "NumForm", "CorrectSpaceAfter", "ModernForm"];

    private readonly Dictionary<uint, int> _words;
    private readonly Dictionary<uint, int> _affixes;
    private readonly Dictionary<string, int> _upos;
    private readonly Dictionary<string, int> _xpos;
    private readonly Dictionary<string, int> _features;
    private readonly Dictionary<string, int> _relations;

    public Vocabulary(List<TreebankSentence> sentences, WordVectors vectors)
    {
        Vectors = vectors;
        var hashes = new uint[WordFeatures.MaxAffixes];
        var words = new Dictionary<uint, int>();
        var affixes = new Dictionary<uint, int>();
        foreach (TreebankSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Words.Length; i++)
            {
                Count(words, WordFeatures.Word(sentence.Words[i].Form));
                foreach (uint hash in hashes.AsSpan(0, WordFeatures.Affixes(sentence.Words[i].Form, i == 0, hashes)))
                {
                    Count(affixes, hash);
                }
            }
        }

        WordHashes = [.. words.Where(pair => pair.Value >= RarestWord).Select(pair => pair.Key).Order()];
        AffixHashes = [.. affixes.Where(pair => pair.Value >= RarestAffix).Select(pair => pair.Key).Order()];
        _words = Numbers(WordHashes, 1);
        _affixes = Numbers(AffixHashes, 0);
        IEnumerable<TreebankWord> all = sentences.SelectMany(sentence => sentence.Words);
        Upos = Classes(all.Select(word => word.Upos), 1);
        Xpos = Classes(all.Select(word => word.Xpos), 1);
        Features = Classes(all.Select(word => FeatureSet(word)), 2);
        Relations = Classes(all.Select(word => word.Relation), 1);
        (_upos, _xpos, _features, _relations) = (Numbers(Upos, 0), Numbers(Xpos, 0), Numbers(Features, 0), Numbers(Relations, 0));
    }

    /// <summary>Given vectors of words.</summary>
    public WordVectors Vectors { get; }

    public uint[] WordHashes { get; }

    public uint[] AffixHashes { get; }

    public string[] Upos { get; }

    public string[] Xpos { get; }

    /// <summary>Sets of features as CoNLL-U writes them.</summary>
    public string[] Features { get; }

    public string[] Relations { get; }

    public NetworkShape Shape => new(WordHashes.Length + 1, AffixHashes.Length, Upos.Length, Xpos.Length, Features.Length, Relations.Length);

    public static string FeatureSet(TreebankWord word)
    {
        string kept = string.Join('|', word.Features.Split('|').Where(feature => !IgnoredFeatures.Contains(feature.Split('=')[0], StringComparer.Ordinal)));
        return kept.Length == 0 ? "_" : kept;
    }

    public TrainingSentence Encode(TreebankSentence sentence)
    {
        var hashes = new uint[WordFeatures.MaxAffixes];
        TreebankWord[] words = sentence.Words;
        var affixes = new int[words.Length][];
        for (int i = 0; i < words.Length; i++)
        {
            int count = WordFeatures.Affixes(words[i].Form, i == 0, hashes);
            affixes[i] = [.. hashes.Take(count).Select(hash => _affixes.GetValueOrDefault(hash, -1)).Where(row => row >= 0)];
        }

        return new TrainingSentence(
            [.. words.Select(word => _words.GetValueOrDefault(WordFeatures.Word(word.Form)))],
            [.. words.Select(word => Vectors.Row(WordFeatures.Word(word.Form)))],
            affixes,
            [.. words.Select(word => _upos.GetValueOrDefault(word.Upos, -1))],
            [.. words.Select(word => _xpos.GetValueOrDefault(word.Xpos, -1))],
            [.. words.Select(word => _features.GetValueOrDefault(FeatureSet(word), -1))],
            [.. words.Select(word => word.Head)],
            [.. words.Select(word => _relations.GetValueOrDefault(word.Relation, -1))]);
    }

    private static void Count(Dictionary<uint, int> counts, uint key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static string[] Classes(IEnumerable<string> values, int rarest) =>
        [.. values.GroupBy(value => value, StringComparer.Ordinal).Where(group => group.Count() >= rarest).Select(group => group.Key).Order(StringComparer.Ordinal)];

    private static Dictionary<T, int> Numbers<T>(T[] values, int first)
        where T : notnull => values.Select((value, i) => (value, i)).ToDictionary(pair => pair.value, pair => pair.i + first);
}
