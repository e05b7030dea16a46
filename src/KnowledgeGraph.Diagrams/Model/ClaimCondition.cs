namespace KnowledgeGraph.Diagrams;

/// <summary>The conditions of options that hold for a claim, not for an edge: when it holds, and who says so.</summary>
internal sealed class ClaimCondition
{
    private readonly GraphData _data;
    private readonly Period _during;
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _speakers = new(StringComparer.Ordinal);
    private readonly bool _hasSources;

    private ClaimCondition(Graph graph, DiagramOptions options)
    {
        _data = graph.Data;
        _during = options.During;
        _hasSources = !options.Sources.IsDefaultOrEmpty;
        if (!_hasSources) return;
        foreach (var name in options.Sources) AddSource(graph, name);
    }

    /// <summary>The conditions of some options.</summary>
    /// <exception cref="DiagramException">A source is neither an article, nor a publisher, nor an entity.</exception>
    public static ClaimCondition Of(Graph graph, DiagramOptions options) => new(graph, options);

    /// <summary>Whether the claim meets them.</summary>
    public bool Holds(Claim claim) =>
        (!_during.IsKnown || _during.Overlaps(_data.EffectivePeriod(claim)))
        && (!_hasSources || _articles.Contains(claim.Evidence.ArticleId) || claim.AttributedTo.Any(_speakers.Contains));

    private void AddSource(Graph graph, string name)
    {
        var articles = _data.Articles
            .Where(a => string.Equals(a.Id, name, StringComparison.Ordinal) || (name.Length > 0 && string.Equals(a.Source, name, StringComparison.OrdinalIgnoreCase)))
            .Select(static a => a.Id).ToList();
        _articles.UnionWith(articles);
        if (graph.FindEntity(name) is { } speaker) _speakers.Add(speaker.Id);
        else if (articles.Count == 0)
            throw DiagramException.Of("KG4104", $"No article, publisher or entity of the graph is called '{name}'. Publishers are: {Publishers()}.");
    }

    private string Publishers() => string.Join(", ", _data.Articles.Select(static a => a.Source).Where(static s => s.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
