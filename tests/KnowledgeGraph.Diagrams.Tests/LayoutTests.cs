using System.Diagnostics;
using KnowledgeGraph.Diagrams.Tests.Reading;
using KnowledgeGraph.Diagrams.Tests.World;

namespace KnowledgeGraph.Diagrams.Tests;

public sealed class LayoutTests
{
    public static TheoryData<string> Pictures => [.. All.Keys];

    private static readonly Dictionary<string, Func<Graph>> All = new(StringComparer.Ordinal)
    {
        ["sample"] = static () => SmallWorld.Sample().WithModality(ModalitySet.All),
        ["5 entities"] = static () => RandomWorld.Sparse(5, 7, 2, 5),
        ["20 entities"] = static () => RandomWorld.Sparse(20, 30, 7, 20),
        ["50 entities"] = static () => RandomWorld.Sparse(50, 80, 3, 20),
        ["120 entities"] = static () => RandomWorld.Sparse(120, 200, 5, 60),
        ["chain"] = static () => RandomWorld.Chain(20),
        ["star"] = static () => RandomWorld.Star(30),
        ["dense"] = static () => RandomWorld.Dense(10),
        ["parallel and loops"] = RandomWorld.Parallel,
        ["pair"] = static () => RandomWorld.Chain(2),
        ["hostile"] = static () => HostileLabelTests.Named(HostileLabels.WithLong),
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Nothing_overlaps_in_any_layout(string name)
    {
        var model = DiagramModel.Of(All[name](), new() { MaxEdges = 1_000 });
        foreach (var layout in (LayoutKind[])[LayoutKind.Layered, LayoutKind.Force])
            foreach (var direction in (DiagramDirection[])[DiagramDirection.LeftToRight, DiagramDirection.TopToBottom])
                CheckApart(DiagramLayout.Of(model, new() { Layout = layout, Direction = direction }), model);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void No_words_overlap_and_all_stand_within_the_picture(string name)
    {
        var picture = SvgPicture.Read(All[name]().ToSvg());
        CheckWords(picture);
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("20 entities")]
    [InlineData("dense")]
    [InlineData("star")]
    public void In_layers_no_line_passes_over_a_box(string name)
    {
        var model = DiagramModel.Of(All[name]());
        foreach (var direction in (DiagramDirection[])[DiagramDirection.LeftToRight, DiagramDirection.TopToBottom])
        {
            var layout = DiagramLayout.Of(model, new() { Layout = LayoutKind.Layered, Direction = direction });
            for (var e = 0; e < model.Edges.Length; e++)
            {
                foreach (var point in PointsOf(layout.Routes[e]))
                {
                    for (var n = 0; n < layout.Nodes.Length; n++)
                    {
                        var node = model.Nodes.ElementAt(n);
                        if (node == model.Edges[e].Source || node == model.Edges[e].Target) continue;
                        Assert.False(layout.Nodes[n].Overlaps(new(point.X, point.Y, 0, 0)), $"{model.Edges[e].Label} passes over {node.Label}");
                    }

                    for (var l = 0; l < layout.Routes.Length; l++)
                        if (l != e) Assert.False(layout.Routes[l].Label.Overlaps(new(point.X, point.Y, 0, 0), -1), "a line passes over a label");
                }
            }
        }
    }

    [Fact]
    public void Every_curve_starts_and_ends_at_its_boxes()
    {
        foreach (var graph in All.Values.Select(static make => make()))
        {
            var model = DiagramModel.Of(graph);
            var layout = DiagramLayout.Of(model);
            var numbers = model.Nodes.Select(static (n, i) => (n.Id, i)).ToDictionary(static p => p.Id, static p => p.i, StringComparer.Ordinal);
            for (var e = 0; e < model.Edges.Length; e++)
            {
                var curve = layout.Routes[e].Curve;
                Assert.Equal(1, curve.Length % 3);
                Assert.True(layout.Nodes[numbers[model.Edges[e].Source.Id]].Overlaps(new(curve[0].X, curve[0].Y, 0, 0), 1));
                Assert.True(layout.Nodes[numbers[model.Edges[e].Target.Id]].Overlaps(new(curve[^1].X, curve[^1].Y, 0, 0), 1));
            }
        }
    }

    [Fact]
    public void Four_hundred_entities_with_eight_hundred_edges_take_some_seconds_and_do_not_overlap()
    {
        var model = DiagramModel.Of(RandomWorld.Sparse(400, 830, 9, 30));
        Assert.Equal(400, model.Nodes.Count());
        Assert.InRange(model.Edges.Length, 790, 830);
        var watch = Stopwatch.StartNew();
        var layout = DiagramLayout.Of(model);
        watch.Stop();
        CheckApart(layout, model);
        // It takes about four seconds unoptimised on a busy machine; the limit is for build servers that are busier.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public void A_hundred_orders_of_the_same_claims_give_the_same_bytes()
    {
        var graph = RandomWorld.Sparse(20, 30, 7, 20);
        var claims = graph.Data.Claims;
        string[] expected = Draw(graph);
        for (var seed = 0; seed < 100; seed++)
        {
            var shuffled = claims.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, Draw(SmallWorld.Graph(graph.Data.Model, shuffled).WithModality(ModalitySet.All)));
        }

        static string[] Draw(Graph graph) =>
            [graph.ToSvg(), graph.ToSvg(new() { Layout = LayoutKind.Force }), graph.ToTimelineSvg(), graph.ToMatrixSvg(), graph.ToSourcesSvg(), graph.ToGexf(), graph.ToD2()];
    }

    internal static void CheckWords(SvgPicture picture)
    {
        for (var i = 0; i < picture.Texts.Count; i++)
        {
            var (text, box) = picture.Texts[i];
            Assert.True(box.X >= -0.1 && box.Y >= -0.1 && box.Right <= picture.View.Right + 0.1 && box.Bottom <= picture.View.Bottom + 0.1, $"'{text}' at {box} leaves {picture.View}");
            for (var j = i + 1; j < picture.Texts.Count; j++)
                Assert.False(box.Overlaps(picture.Texts[j].Box, -0.2), $"'{text}' overlaps '{picture.Texts[j].Text}': {box} {picture.Texts[j].Box}");
        }
    }

    private static void CheckApart(DiagramLayout layout, DiagramModel model)
    {
        var names = model.Nodes.Select(static n => n.Caption).Concat(model.Edges.Select(static e => e.Label)).ToList();
        var boxes = layout.Nodes.Concat(layout.Routes.Select(static r => r.Label)).ToList();
        for (var i = 0; i < boxes.Count; i++)
        {
            Assert.True(boxes[i].X >= -0.01 && boxes[i].Y >= -0.01 && boxes[i].Right <= layout.Width + 0.01 && boxes[i].Bottom <= layout.Height + 0.01);
            for (var j = i + 1; j < boxes.Count; j++) Assert.False(boxes[i].Overlaps(boxes[j], -0.01), $"{layout.Kind}: {names[i]} overlaps {names[j]}");
        }
    }

    private static IEnumerable<DiagramPoint> PointsOf(DiagramRoute route)
    {
        for (var i = 0; i + 3 < route.Curve.Length; i += 3)
        {
            var (a, b, c, d) = (route.Curve[i], route.Curve[i + 1], route.Curve[i + 2], route.Curve[i + 3]);
            for (var t = 0.0; t <= 1; t += 0.125)
            {
                var u = 1 - t;
                yield return new(
                    (u * u * u * a.X) + (3 * u * u * t * b.X) + (3 * u * t * t * c.X) + (t * t * t * d.X),
                    (u * u * u * a.Y) + (3 * u * u * t * b.Y) + (3 * u * t * t * c.Y) + (t * t * t * d.Y));
            }
        }
    }
}
