namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>One relation of the data as somebody would write it by hand who needs nothing else: arrays in compressed sparse rows, both ways.</summary>
internal sealed class HandGraph
{
    public HandGraph(RmatData data, int kind)
    {
        (Offsets, Sources) = (new int[data.Nodes + 1], new int[data.Nodes + 1]);
        for (var i = 0; i < data.Edges; i++)
        {
            if (data.Kinds[i] != kind) continue;
            Offsets[data.Subjects[i] + 1]++;
            Sources[data.Objects[i] + 1]++;
        }

        for (var node = 0; node < data.Nodes; node++)
        {
            Offsets[node + 1] += Offsets[node];
            Sources[node + 1] += Sources[node];
        }

        var count = Offsets[^1];
        (Targets, Evidence, InSubjects, InEdges) = (new int[count], new int[count], new int[count], new int[count]);
        (From, To, Confidences) = (new ushort[count], new ushort[count], new ushort[count]);
        var (next, nextIn) = (Offsets[..^1], Sources[..^1]);
        for (var i = 0; i < data.Edges; i++)
        {
            if (data.Kinds[i] != kind) continue;
            var at = next[data.Subjects[i]]++;
            (Targets[at], From[at], To[at], Confidences[at], Evidence[at]) = (data.Objects[i], data.From[i], data.To[i], data.Confidences[i], data.Evidence[i]);
            var back = nextIn[data.Objects[i]]++;
            (InSubjects[back], InEdges[back]) = (data.Subjects[i], at);
        }
    }

    public int[] Offsets { get; }

    public int[] Targets { get; }

    public ushort[] From { get; }

    public ushort[] To { get; }

    public ushort[] Confidences { get; }

    public int[] Evidence { get; }

    public int[] Sources { get; }

    public int[] InSubjects { get; }

    public int[] InEdges { get; }
}
