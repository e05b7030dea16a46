using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>
/// An R-MAT graph (Chakrabarti, Zhan, Faloutsos 2004; .57/.19/.19/.05) of four types of nodes and six relations, each edge with days, confidence and evidence.
/// The same for a seed everywhere. Nodes are numbered as the graph numbers its entities, and no two edges of a relation have the same ends, so that every peer
/// holds exactly the same edges.
/// </summary>
internal sealed class RmatData
{
    public const int Relations = 6;
    private const int LongestArticle = 1 << 20;
    private const int QuoteLength = 8;

    private static readonly string[] TypeNames = ["State", "Faction", "Person", "Site"];
    private static readonly double[] TypeShares = [0.25, 0.5, 0.75, 1];

    public RmatData(int nodes, int edges, int seed = 20161112)
    {
        var random = new Random(seed);
        Nodes = nodes;
        TypeStarts = [0, .. TypeShares.Select(share => (int)(nodes * share))];
        Names = [.. Enumerable.Range(0, nodes).Select(static node => string.Create(CultureInfo.InvariantCulture, $"n{node:D8}"))];
        var keys = Keys(nodes, edges, random);
        (Subjects, Objects, Kinds) = (new int[edges], new int[edges], new byte[edges]);
        (From, To, Confidences, Evidence) = (new ushort[edges], new ushort[edges], new ushort[edges], new int[edges]);
        for (var i = 0; i < edges; i++)
        {
            Kinds[i] = (byte)(keys[i] % Relations);
            var pair = keys[i] / Relations;
            (Subjects[i], Objects[i]) = ((int)(pair / nodes), (int)(pair % nodes));
            From[i] = (ushort)(1 + random.Next(3650));
            To[i] = (ushort)(From[i] + random.Next(720));
            Confidences[i] = (ushort)(100 * random.Next(101));
            Evidence[i] = random.Next(EvidenceCount);
        }
    }

    public int Nodes { get; }

    public int Edges => Subjects.Length;

    /// <summary>The number of places in the article that edges cite.</summary>
    public int EvidenceCount => Math.Max(16, Edges / 100);

    /// <summary>The length of the article: room for all quotes one behind the other, as long as that is not much.</summary>
    public int ArticleLength => Math.Min(LongestArticle, (EvidenceCount + 1) * QuoteLength);

    /// <summary>Where the nodes of each type start, and the number of nodes.</summary>
    public int[] TypeStarts { get; }

    public string[] Names { get; }

    public int[] Subjects { get; }

    public int[] Objects { get; }

    public byte[] Kinds { get; }

    public ushort[] From { get; }

    public ushort[] To { get; }

    public ushort[] Confidences { get; }

    public int[] Evidence { get; }

    public static DateOnly Day(int number) => new DateOnly(2010, 12, 31).AddDays(number);

    public string TypeOf(int node) => TypeNames[Array.FindLastIndex(TypeStarts, start => start <= node)];

    /// <summary>So many nodes in random order: all of them, then all in another order, and so on; a short list that repeats is learnt by heart by the processor.</summary>
    public int[] Probes(int count)
    {
        var (random, nodes, probes) = (new Random(3), Enumerable.Range(0, Nodes).ToArray(), new int[count]);
        for (var filled = 0; filled < count; filled += nodes.Length)
        {
            random.Shuffle(nodes);
            nodes.AsSpan(0, Math.Min(nodes.Length, count - filled)).CopyTo(probes.AsSpan(filled));
        }

        return probes;
    }

    private static long[] Keys(int nodes, int edges, Random random)
    {
        var labels = Enumerable.Range(0, nodes).ToArray();
        random.Shuffle(labels);
        var levels = 32 - int.LeadingZeroCount(nodes - 1);
        var keys = new long[edges + (edges / 8) + 64];
        for (var filled = 0; ;)
        {
            while (filled < keys.Length)
            {
                var (subject, target) = Pair(levels, random);
                if (subject < nodes && target < nodes) keys[filled++] = (((long)labels[subject] * nodes) + labels[target]) * Relations + random.Next(Relations);
            }

            Array.Sort(keys);
            filled = 0;
            foreach (var key in keys)
            {
                if (filled == 0 || keys[filled - 1] != key) keys[filled++] = key;
            }

            if (filled < edges) continue;
            random.Shuffle(keys.AsSpan(0, filled));
            return keys[..edges];
        }
    }

    private static (int Subject, int Object) Pair(int levels, Random random)
    {
        var (subject, target) = (0, 0);
        for (var level = 0; level < levels; level++)
        {
            var drawn = random.NextDouble();
            subject = (subject << 1) | (drawn >= 0.76 ? 1 : 0);
            target = (target << 1) | (drawn is >= 0.57 and < 0.76 or >= 0.95 ? 1 : 0);
        }

        return (subject, target);
    }
}
