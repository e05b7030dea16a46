namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>The data as most programs hold it: an object a node with a list of its edges, an object an edge.</summary>
internal sealed class ObjectPeer
{
    private readonly ObjectNode[] _nodes;

    public ObjectPeer(RmatData data)
    {
        _nodes = [.. data.Names.Select(static name => new ObjectNode(name))];
        for (var i = 0; i < data.Edges; i++)
        {
            var (from, to) = (_nodes[data.Subjects[i]], _nodes[data.Objects[i]]);
            var edge = new ObjectEdge(data.Kinds[i], from, to, RmatData.Day(data.From[i]), RmatData.Day(data.To[i]), data.Confidences[i] / 10_000.0, data.Evidence[i]);
            from.Leaving.Add(edge);
            to.Arriving.Add(edge);
        }
    }

    /// <summary>The pattern of <see cref="HandLoops.Pattern"/> by nested loops.</summary>
    public long Pattern(int states)
    {
        var count = 0L;
        for (var state = 0; state < states; state++)
        {
            foreach (var support in _nodes[state].Leaving)
            {
                if (support.Kind != 0) continue;
                foreach (var attack in support.Object.Leaving)
                {
                    if (attack.Kind == 1 && attack.From <= support.To && support.From <= attack.To) count++;
                }
            }
        }

        return count;
    }

    private sealed record ObjectNode(string Name)
    {
        public List<ObjectEdge> Leaving { get; } = [];

        public List<ObjectEdge> Arriving { get; } = [];
    }

    private sealed record ObjectEdge(byte Kind, ObjectNode Subject, ObjectNode Object, DateOnly From, DateOnly To, double Confidence, int Evidence);
}
