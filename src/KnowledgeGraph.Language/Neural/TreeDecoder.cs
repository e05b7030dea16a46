namespace KnowledgeGraph.Language.Neural;

/// <summary>
/// The best tree over scored arcs with exactly one root: the best head of each word where these already form a tree, else the maximum spanning
/// arborescence by Chu-Liu (1965) and Edmonds (1967), tried for the likeliest root words.
/// </summary>
internal static unsafe class TreeDecoder
{
    private const int RootsTried = 3;

    /// <summary>Finds heads for n words: scores[i * stride + j] rates head j (0 is the root, words count from 1) for word i + 1.</summary>
    public static void Decode(float* scores, int stride, int n, int* heads)
    {
        int roots = 0;
        for (int i = 0; i < n; i++)
        {
            float* row = scores + ((nint)i * stride);
            int best = i == 0 && n > 1 ? 2 : 0;
            best = n == 1 ? 0 : best;
            for (int j = 0; j <= n; j++)
            {
                if (j != i + 1 && row[j] > row[best])
                {
                    best = j;
                }
            }

            heads[i] = best;
            roots += best == 0 ? 1 : 0;
        }

        if (roots == 1 && IsTree(heads, n))
        {
            return;
        }

        DecodeWithOneRoot(scores, stride, n, heads);
    }

    private static bool IsTree(int* heads, int n)
    {
        Span<int> seen = n <= 512 ? stackalloc int[n + 1] : new int[n + 1];
        seen.Clear();
        for (int i = 1; i <= n; i++)
        {
            int at = i;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = i;
                at = heads[at - 1];
            }

            if (at != 0 && seen[at] == i)
            {
                return false;
            }
        }

        return true;
    }

    private static void DecodeWithOneRoot(float* scores, int stride, int n, int* heads)
    {
        Span<int> tried = stackalloc int[RootsTried];
        int count = 0;
        double best = double.NegativeInfinity;
        int size = n + 1;
        var weights = new double[size * size];
        var result = new int[size];
        while (count < Math.Min(RootsTried, n))
        {
            int root = -1;
            for (int i = 0; i < n; i++)
            {
                if (!tried[..count].Contains(i) && (root < 0 || RootGain(scores, stride, n, i) > RootGain(scores, stride, n, root)))
                {
                    root = i;
                }
            }

            tried[count++] = root;
            for (int i = 0; i < n; i++)
            {
                for (int j = 0; j <= n; j++)
                {
                    bool allowed = j != i + 1 && (j != 0 || i == root);
                    weights[(j * size) + i + 1] = allowed ? scores[((nint)i * stride) + j] : double.NegativeInfinity;
                }
            }

            MaximumSpanningTree.Find(weights, size, result);
            double total = 0;
            for (int i = 0; i < n; i++)
            {
                total += scores[((nint)i * stride) + result[i + 1]];
            }

            if (total > best)
            {
                best = total;
                for (int i = 0; i < n; i++)
                {
                    heads[i] = result[i + 1];
                }
            }
        }
    }

    /// <summary>How much better the root is as a head of the word than its best other head.</summary>
    private static float RootGain(float* scores, int stride, int n, int word)
    {
        float* row = scores + ((nint)word * stride);
        float other = float.NegativeInfinity;
        for (int j = 1; j <= n; j++)
        {
            other = j != word + 1 && row[j] > other ? row[j] : other;
        }

        return n == 1 ? 0 : row[0] - other;
    }
}
