namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>Who met whom outside a karate club: W. Zachary, J. Anthropol. Res. 33, 1977; members numbered from 0.</summary>
internal static class KarateClub
{
    private static readonly int[][] Friends =
    [
        [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31], [2, 3, 7, 13, 17, 19, 21, 30], [3, 7, 8, 9, 13, 27, 28, 32], [7, 12, 13], [6, 10],
        [6, 10, 16], [16], [], [30, 32, 33], [33], [], [], [], [33], [32, 33], [32, 33], [], [], [32, 33], [33], [32, 33], [], [32, 33],
        [25, 27, 29, 32, 33], [25, 27, 31], [31], [29, 33], [33], [31, 33], [32, 33], [32, 33], [32, 33], [33],
    ];

    public static TestGraph Graph { get; } = TestGraph.Of(34, [.. Friends.SelectMany(static (friends, member) => friends.Select(friend => (member, friend)))]);
}
