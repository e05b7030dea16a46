using KnowledgeGraph.Diagrams.Tests.World;
using Xunit.Abstractions;

namespace KnowledgeGraph.Diagrams.Tests;

/// <summary>How often lines of a layout by distance run behind the box of somebody whom they do not concern, which tells a falsehood to who looks quickly.</summary>
public sealed class LineTests(ITestOutputHelper output)
{
    private const int Steps = 40;

    [Theory]
    [InlineData("50 entities", 0)]
    [InlineData("120 entities", 0)]
    [InlineData("400 entities", 7)]
    [InlineData("star", 0)]
    [InlineData("dense", 0)]
    [InlineData("sample", 0)]
    public void Lines_go_around_the_boxes_of_others(string name, int most)
    {
        var model = DiagramModel.Of(Graphs(name));
        var layout = DiagramLayout.Of(model, new() { Layout = LayoutKind.Force });
        var crossings = Crossings(model, layout);
        output.WriteLine(FormattableString.Invariant($"{name}: {model.Nodes.Count()} entities, {model.Edges.Length} relations, {crossings} lines behind boxes of others"));
        Assert.InRange(crossings, 0, most);
    }

    private static Graph Graphs(string name) => name switch
    {
        "50 entities" => RandomWorld.Sparse(50, 80, 3, 20),
        "120 entities" => RandomWorld.Sparse(120, 200, 5, 60),
        "400 entities" => RandomWorld.Sparse(400, 800, 9, 30),
        "star" => RandomWorld.Star(30),
        "dense" => RandomWorld.Dense(10),
        _ => SmallWorld.Sample().WithModality(ModalitySet.All),
    };

    private static int Crossings(DiagramModel model, DiagramLayout layout)
    {
        var nodes = model.Nodes.ToArray();
        var count = 0;
        for (var e = 0; e < model.Edges.Length; e++)
        {
            var points = PointsOf(layout.Routes[e].Curve).ToArray();
            for (var n = 0; n < nodes.Length; n++)
            {
                if (nodes[n] == model.Edges[e].Source || nodes[n] == model.Edges[e].Target) continue;
                if (points.Any(point => layout.Nodes[n].Overlaps(new(point.X, point.Y, 0, 0)))) count++;
            }
        }

        return count;
    }

    private static IEnumerable<DiagramPoint> PointsOf(IReadOnlyList<DiagramPoint> curve)
    {
        for (var i = 0; i + 3 < curve.Count; i += 3)
        {
            var (a, b, c, d) = (curve[i], curve[i + 1], curve[i + 2], curve[i + 3]);
            for (var step = 0; step <= Steps; step++)
            {
                var (t, u) = (step / (double)Steps, 1 - (step / (double)Steps));
                yield return new(
                    (u * u * u * a.X) + (3 * u * u * t * b.X) + (3 * u * t * t * c.X) + (t * t * t * d.X),
                    (u * u * u * a.Y) + (3 * u * u * t * b.Y) + (3 * u * t * t * c.Y) + (t * t * t * d.Y));
            }
        }
    }
}
