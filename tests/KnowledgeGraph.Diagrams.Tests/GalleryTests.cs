using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Diagrams.Tests.Reading;
using KnowledgeGraph.Diagrams.Tests.World;

namespace KnowledgeGraph.Diagrams.Tests;

/// <summary>
/// A gallery to look at, made by one command: <c>KG_GALLERY=out/gallery dotnet test tests/KnowledgeGraph.Diagrams.Tests --filter GalleryTests</c>. PNGs beside the
/// SVGs where Chromium is on the path. KG_GALLERY_GRAPH may name a saved graph to be drawn as well.
/// </summary>
public sealed partial class GalleryTests
{
    [Fact]
    public void The_gallery_is_drawn()
    {
        var pictures = Pictures().Concat(OfFile()).ToList();
        Assert.All(pictures, static picture => Assert.NotEmpty(SvgPicture.Read(picture.Svg).Texts));
        if (Environment.GetEnvironmentVariable("KG_GALLERY") is not { Length: > 0 } folder) return;
        Directory.CreateDirectory(folder);
        foreach (var (name, svg) in pictures)
        {
            var path = Path.GetFullPath(Path.Combine(folder, name + ".svg"));
            File.WriteAllText(path, svg);
            if (Tool.IsOnPath("chromium")) Photograph(path, svg);
        }
    }

    private static IEnumerable<(string Name, string Svg)> Pictures()
    {
        var sample = SmallWorld.Sample().WithModality(ModalitySet.All);
        yield return ("sample", sample.ToSvg());
        yield return ("sample-dark", sample.ToSvg(new() { Theme = SvgTheme.Dark }));
        yield return ("sample-timeline", sample.ToTimelineSvg());
        yield return ("sample-matrix", sample.ToMatrixSvg());
        yield return ("sample-sources", sample.ToSourcesSvg());
        yield return ("sample-schema", DiagramModel.Of(SmallWorld.Syria).ToSvg());
        yield return ("random-5", RandomWorld.Sparse(5, 7, 2, 5).ToSvg());
        yield return ("random-20", RandomWorld.Sparse(20, 30, 7, 20).ToSvg());
        yield return ("random-50", RandomWorld.Sparse(50, 80, 3, 20).ToSvg());
        yield return ("random-120", RandomWorld.Sparse(120, 200, 5, 60).ToSvg());
        yield return ("chain", RandomWorld.Chain(20).ToSvg());
        yield return ("star", RandomWorld.Star(30).ToSvg());
        yield return ("dense", RandomWorld.Dense(8).ToSvg());
        yield return ("parallel", RandomWorld.Parallel().ToSvg());
        yield return ("hostile", HostileLabelTests.Named(HostileLabels.All).ToSvg());
        if (Environment.GetEnvironmentVariable("KG_GALLERY") is { Length: > 0 }) yield return ("random-400", RandomWorld.Sparse(400, 800, 9, 30).ToSvg(new() { MaxEdges = 1_000 }));
    }

    private static IEnumerable<(string Name, string Svg)> OfFile()
    {
        if (Environment.GetEnvironmentVariable("KG_GALLERY_GRAPH") is not { Length: > 0 } path) yield break;
        var graph = GraphFile.Load(path).WithModality(ModalitySet.All);
        yield return ("graph", graph.ToSvg());
        yield return ("graph-timeline", graph.ToTimelineSvg());
        yield return ("graph-matrix", graph.ToMatrixSvg(new() { MaxEdges = 60 }));
        yield return ("graph-sources", graph.ToSourcesSvg(new() { MaxEdges = 45 }));
        var weights = DiagramModel.Of(graph).Edges.SelectMany(static e => new[] { e.Source, e.Target }).Where(static n => n.EntityId is not null).CountBy(static n => n.EntityId!);
        foreach (var (id, _) in weights.OrderByDescending(static w => w.Value).ThenBy(static w => w.Key, StringComparer.Ordinal).Take(4))
        {
            yield return ($"graph-{id}", graph.ToSvg(new() { Focus = id }));
            yield return ($"graph-{id}-2", graph.ToSvg(new() { Focus = id, Depth = 2, MaxEdges = 40, Modalities = ModalitySet.Affirmed }));
        }
    }

    private static void Photograph(string path, string svg)
    {
        var size = ViewBox().Match(svg);
        var arguments = string.Create(CultureInfo.InvariantCulture, $"--window-size={size.Groups[1].Value},{size.Groups[2].Value}");
        Tool.Run("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", arguments, $"--screenshot={Path.ChangeExtension(path, ".png")}", $"file://{path}"], "");
    }

    [GeneratedRegex("viewBox=\"0 0 ([0-9]+) ([0-9]+)\"", RegexOptions.None, 1_000)]
    private static partial Regex ViewBox();
}
