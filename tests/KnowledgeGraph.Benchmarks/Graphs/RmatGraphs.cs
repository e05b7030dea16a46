using KnowledgeGraph;
using RmatWorld;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>The data as a compiled graph, by the public way for many claims.</summary>
internal static class RmatGraphs
{
    private const int QuoteLength = 8;
    private static readonly string[] RelationIds = ["supports", "attacks", "meets", "supplies", "visits", "accuses"];

    /// <summary>What a builder takes: one set of columns a relation.</summary>
    public static ClaimColumns[] Columns(RmatData data)
    {
        var places = new EvidencePlace[data.EvidenceCount];
        var room = data.ArticleLength - QuoteLength;
        for (var i = 0; i < places.Length; i++) places[i] = new("article", i, i * QuoteLength % room, (i * QuoteLength % room) + QuoteLength);
        var rows = Enumerable.Range(0, data.Edges).ToLookup(i => data.Kinds[i]);
        return [.. RelationIds.Select((id, kind) =>
        {
            int[] own = [.. rows[(byte)kind]];
            return new ClaimColumns(id)
            {
                Entities = [.. data.Names],
                Subjects = Array.ConvertAll(own, i => data.Subjects[i]),
                Objects = Array.ConvertAll(own, i => data.Objects[i]),
                Periods = Array.ConvertAll(own, i => Period.Between(RmatData.Day(data.From[i]), RmatData.Day(data.To[i]))),
                Confidences = Array.ConvertAll(own, i => data.Confidences[i] / 10_000.0),
                Evidence = places,
                EvidenceRows = Array.ConvertAll(own, i => data.Evidence[i]),
            };
        })];
    }

    public static RmatGraph Build(RmatData data, IEnumerable<ClaimColumns> columns)
    {
        var builder = GraphBuilder.For<RmatGraph>();
        builder.Add(new Article("article", new string('x', data.ArticleLength)));
        for (var node = 0; node < data.Nodes; node++) builder.Add(new EntityRecord(data.Names[node], data.TypeOf(node), data.Names[node]));
        foreach (var batch in columns) builder.Add(batch);
        return builder.Build();
    }

    /// <summary>Makes what a graph makes only when it is asked for: the edges of the view, and the index of those that arrive.</summary>
    public static int Complete(RmatGraph graph) =>
        graph.EdgeCount + Relations<Supports>.To(graph, 0).Count + Relations<Attacks>.To(graph, 0).Count + Relations<Meets>.To(graph, 0).Count
        + Relations<Supplies>.To(graph, 0).Count + Relations<Visits>.To(graph, 0).Count + Relations<Accuses>.To(graph, 0).Count;
}
