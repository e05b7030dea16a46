namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>Known graphs and the figures that others have published of them.</summary>
public sealed class PublishedValueTests
{
    private static readonly Csr Club = KarateClub.Graph.Undirected;

    // Marriages of Florentine families: J. Padgett, C. Ansell, Am. J. Sociol. 98, 1993, without the isolated Pucci.
    private static readonly string[] Families =
    [
        "Acciaiuoli", "Albizzi", "Barbadori", "Bischeri", "Castellani", "Ginori", "Guadagni", "Lamberteschi", "Medici", "Pazzi", "Peruzzi", "Ridolfi",
        "Salviati", "Strozzi", "Tornabuoni",
    ];

    private static readonly TestGraph Florence = TestGraph.Of(15, [.. new[]
    {
        "Acciaiuoli-Medici", "Castellani-Peruzzi", "Castellani-Strozzi", "Castellani-Barbadori", "Medici-Barbadori", "Medici-Ridolfi", "Medici-Tornabuoni",
        "Medici-Albizzi", "Medici-Salviati", "Salviati-Pazzi", "Peruzzi-Strozzi", "Peruzzi-Bischeri", "Strozzi-Ridolfi", "Strozzi-Bischeri",
        "Ridolfi-Tornabuoni", "Tornabuoni-Guadagni", "Albizzi-Ginori", "Albizzi-Guadagni", "Bischeri-Guadagni", "Guadagni-Lamberteschi",
    }.Select(static marriage => (Array.IndexOf(Families, marriage.Split('-')[0]), Array.IndexOf(Families, marriage.Split('-')[1])))]);

    /// <summary>
    /// Zachary's counts; 45 triangles and transitivity 0.256 as in M. Newman's book (Networks, 2010) and NetworkX's documentation.
    /// </summary>
    [Fact]
    public void The_club_has_its_known_shape()
    {
        Assert.Equal((34, 78), (Club.Count, KarateClub.Graph.Arcs.Count));
        var triangles = TriangleCounting.Counts(Club.SimpleUndirected, 1, default);
        Assert.Equal(45, triangles.Sum() / 3);
        Assert.Equal(0.2557, 3 * 45.0 / Enumerable.Range(0, 34).Sum(static node => Club.Degree(node) * (Club.Degree(node) - 1) / 2), 4);
        Assert.Equal(0.5706, Enumerable.Range(0, 34).Where(static node => Club.Degree(node) > 1).Sum(node => 2.0 * triangles[node] / Club.Degree(node) / (Club.Degree(node) - 1)) / 34, 4);
        Assert.Equal(5, Enumerable.Range(0, 34).Max(static node => BreadthFirst.Depths(Club, [node], int.MaxValue, default).Max()));
        Assert.Equal(10, CoreDecomposition.Run(Club.SimpleUndirected, default).Cores.Count(static core => core == 4));
        var (bridges, points) = Lowlink.Run(Club, default);
        Assert.Equal([(0, 11)], bridges.Select(static row => (KarateClub.Graph.Arcs[row].From, KarateClub.Graph.Arcs[row].To)));
        Assert.Equal([0], points);
        var cliques = CliqueSearch.Run(Club.SimpleUndirected, 1, 1000, default).Cliques;
        Assert.Equal((36, 2), (cliques.Count, cliques.Count(static clique => clique.Length == 5)));
    }

    /// <summary>NetworkX computes and prints these for its karate_club_graph, unweighted, normalised.</summary>
    [Fact]
    public void The_instructor_and_the_president_lead_the_club()
    {
        int[] all = [.. Enumerable.Range(0, 34)];
        var betweenness = Brandes.Run(Club.Simple, all, 1, default);
        Assert.Equal(0.4376, betweenness[0] / (33 * 32), 4);
        Assert.Equal(0.3041, betweenness[33] / (33 * 32), 4);
        var closeness = DistanceCentrality.Closeness(Club, 1, default);
        Assert.Equal(0.5690, closeness[0], 4);
        Assert.Equal(0.55, closeness[33], 4);
        var ranks = PageRankIteration.Run(Club, 0.85, 200, 1e-7, 1, default).Ranks;
        Assert.Equal(0.1009, ranks[33], 4);
        Assert.Equal(0.0970, ranks[0], 4);
    }

    /// <summary>
    /// The greatest possible modularity is 0.4198, with four groups: U. Brandes et al., On Modularity Clustering, IEEE Trans. Knowl. Data
    /// Eng. 20, 2008.
    /// </summary>
    [Fact]
    public void The_club_falls_into_four_communities()
    {
        var (labels, modularity) = Leiden.Run(Club, 1, 1, default);
        Assert.Equal(0.4198, modularity, 4);
        Assert.Equal(4, labels.Distinct().Count());
        Assert.NotEqual(labels[0], labels[33]);
    }

    /// <summary>M. O. Jackson, Social and Economic Networks, 2008, section 1.2.1: Medici .522, Guadagni .255, Strozzi .103.</summary>
    [Fact]
    public void The_Medici_stand_between_the_families_of_Florence()
    {
        var betweenness = Brandes.Run(Florence.Undirected.Simple, [.. Enumerable.Range(0, 15)], 1, default);
        Assert.Equal(0.522, betweenness[Array.IndexOf(Families, "Medici")] / (14 * 13), 3);
        Assert.Equal(0.255, betweenness[Array.IndexOf(Families, "Guadagni")] / (14 * 13), 3);
        Assert.Equal(0.103, betweenness[Array.IndexOf(Families, "Strozzi")] / (14 * 13), 3);
        Assert.Equal(0, betweenness[Array.IndexOf(Families, "Pazzi")]);
    }
}
