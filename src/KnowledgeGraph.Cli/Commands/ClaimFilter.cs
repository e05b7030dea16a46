using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Which claims of a graph are asked for. Several values of one condition are alternatives; conditions add up.</summary>
internal sealed class ClaimFilter
{
    private readonly HashSet<string> _relations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _speakers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private bool _isOfSource;
    private ModalitySet _modalities = ModalitySet.All;

    /// <summary>Reads the conditions; what names nothing in the graph is reported, and then there is no filter.</summary>
    public static ClaimFilter? Create(Graph graph, string[]? relations, string[]? entities, string[]? sources, ModalitySet modalities, Session session)
    {
        var before = session.ErrorCount;
        var filter = new ClaimFilter { _modalities = modalities, _isOfSource = sources is { Length: > 0 } };
        foreach (var word in relations ?? [])
        {
            if (EntityLookup.FindRelation(graph.Data.Model, word, session) is { } relation) filter._relations.Add(relation.Id);
        }

        foreach (var word in entities ?? [])
        {
            if (EntityLookup.Find(graph, word, session) is { } entity) filter._entities.Add(entity.Id);
        }

        foreach (var word in sources ?? []) filter.AddSource(graph, word, session);
        return session.ErrorCount == before ? filter : null;
    }

    public bool Selects(Claim claim) =>
        _modalities.Contains(claim.Modality)
        && (_relations.Count == 0 || _relations.Contains(claim.Relation))
        && (_entities.Count == 0 || claim.Participants.Any(id => id is not null && _entities.Contains(id)))
        && (!_isOfSource || _articles.Contains(claim.Evidence.ArticleId) || claim.AttributedTo.Any(_speakers.Contains));

    // A source is a publisher, an article, or an entity that an article quotes.
    private void AddSource(Graph graph, string word, Session session)
    {
        var articles = graph.Data.Articles
            .Where(a => string.Equals(a.Id, word, StringComparison.Ordinal) || string.Equals(a.Source, word, StringComparison.OrdinalIgnoreCase)).ToList();
        _articles.UnionWith(articles.Select(static a => a.Id));
        var speaker = graph.Find(word);
        if (speaker is not null) _speakers.Add(speaker.Id);
        if (speaker is not null || articles.Count > 0) return;
        var names = graph.Data.Articles.SelectMany(static a => (string[])[a.Id, a.Source]).Concat(graph.AllEntities.Select(static e => e.Id));
        var hint = NearWords.Find(word, names, 1) is [var nearest] ? $"; did you mean '{nearest}'?" : "";
        session.Report(Finding.Error("KG9004", $"no article, publisher or entity is called '{word}'{hint}"));
    }
}
