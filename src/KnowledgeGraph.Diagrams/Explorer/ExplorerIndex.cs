using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>The numbers by which an explorer's data name relations, articles and entities: what the picture's claims speak of, and nothing else.</summary>
internal sealed class ExplorerIndex
{
    private readonly Dictionary<string, int> _articles;
    private readonly Dictionary<string, int> _relations;
    private readonly Dictionary<string, int> _types;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Entity> _others = [];

    private readonly Graph? _before;

    /// <summary>Numbers what a picture of a graph speaks of, and of an earlier one where the picture holds what is gone.</summary>
    public ExplorerIndex(Graph graph, DiagramModel model, Graph? before)
    {
        (Graph, _before) = (graph, before);
        var claims = model.Edges.SelectMany(static edge => edge.Claims).ToList();
        var cited = claims.Select(static claim => claim.Evidence.ArticleId).ToHashSet(StringComparer.Ordinal);
        Articles = [.. graph.Data.Articles.Where(article => cited.Contains(article.Id))];
        _articles = Numbered(Articles.Select(static article => article.Id));
        var used = model.Edges.Select(static edge => edge.RelationId).ToHashSet(StringComparer.Ordinal);
        Relations = [.. graph.Data.Model.Relations.Where(relation => used.Contains(relation.Id))];
        _relations = Numbered(Relations.Select(static relation => relation.Id));
        _types = Numbered(model.Groups.Select(static group => group.Name));
        foreach (var (node, i) in model.Nodes.Select(static (node, i) => (node, i)))
            if (node.EntityId is { } id) _numbers.Add(id, i);
        NodeCount = model.Nodes.Count();
        foreach (var claim in claims)
            foreach (var id in claim.Participants.Skip(2).Concat(claim.AttributedTo)) Add(id);
        foreach (var id in _numbers.Keys.ToArray()) Add(EntityOf(id)?.PartOf?.Id);
    }

    public Graph Graph { get; }

    /// <summary>The articles that are cited, by id.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>The relations that are drawn, in the schema's order.</summary>
    public ImmutableArray<RelationType> Relations { get; }

    /// <summary>Entities that claims name beside their ends: speakers, places, wholes. They are numbered after the nodes.</summary>
    public IReadOnlyList<Entity> Others => _others;

    private int NodeCount { get; }

    /// <summary>The number of an article.</summary>
    public int ArticleOf(string id) => _articles[id];

    /// <summary>The number of a relation.</summary>
    public int RelationOf(string id) => _relations[id];

    /// <summary>The number of an entity's type; -1 where no node is of it.</summary>
    public int TypeOf(Entity entity) => _types.GetValueOrDefault(entity.Type.Name, -1);

    /// <summary>The number of an entity, also by an id that was merged into another; -1 where it is not part of the data.</summary>
    public int NumberOf(string? id) => id is null ? -1 : _numbers.GetValueOrDefault(Graph.FindEntity(id)?.Id ?? id, -1);

    /// <summary>The entity of an id, of the earlier graph where this one has it no more.</summary>
    public Entity? EntityOf(string id) => Graph.FindEntity(id) ?? _before?.FindEntity(id);

    /// <summary>Whether only the earlier graph has an entity.</summary>
    public bool IsGone(Entity entity) => Graph.FindEntity(entity.Id) is null;

    private void Add(string? id)
    {
        if (id is null || Graph.FindEntity(id) is not { } entity || !_numbers.TryAdd(entity.Id, NodeCount + _others.Count)) return;
        _others.Add(entity);
    }

    private static Dictionary<string, int> Numbered(IEnumerable<string> ids) =>
        ids.Select(static (id, i) => (id, i)).ToDictionary(static pair => pair.id, static pair => pair.i, StringComparer.Ordinal);
}
