using KnowledgeGraph.Diagrams.Tests.Reading;
using KnowledgeGraph.Diagrams.Tests.World;

namespace KnowledgeGraph.Diagrams.Tests;

public sealed class SvgTests
{
    [Fact]
    public void Nodes_and_edges_come_back_whatever_they_are_called()
    {
        var model = DiagramModel.Of(HostileLabelTests.Named(HostileLabels.WithLong));
        var picture = SvgPicture.Read(model.ToSvg());
        Assert.Equal(model.Nodes.Select(static n => n.Id), picture.Nodes.Select(static n => n.Id));
        Assert.Equal(model.Edges.Select(static e => (e.Source.Id, e.Target.Id, e.RelationId)), picture.Edges);
        Assert.All(picture.Nodes, static node => Assert.NotEqual("", node.Text));
        Assert.Contains("Türkiye", picture.Nodes.Select(static n => n.Text));
        Assert.DoesNotContain(picture.Root.Descendants(), static e => e.Name.LocalName is "script" or "image" or "foreignObject" or "a" or "use");
    }

    [Fact]
    public void A_picture_needs_nothing_from_elsewhere_and_says_what_it_shows()
    {
        var svg = SmallWorld.Sample().ToSvg();
        var picture = SvgPicture.Read(svg);
        Assert.Equal("img", (string?)picture.Root.Attribute("role"));
        Assert.StartsWith("World. 5 relations", (string?)picture.Root.Attribute("aria-label"), StringComparison.Ordinal);
        Assert.DoesNotContain("http", svg.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("url(", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_theme_follows_the_reader_unless_it_is_named()
    {
        var graph = SmallWorld.Sample();
        Assert.Contains("prefers-color-scheme: dark", graph.ToSvg(), StringComparison.Ordinal);
        var (light, dark) = (graph.ToSvg(new() { Theme = SvgTheme.Light }), graph.ToSvg(new() { Theme = SvgTheme.Dark }));
        Assert.DoesNotContain("prefers-color-scheme", light + dark, StringComparison.Ordinal);
        Assert.Contains(".kg-back { fill: #ffffff; }", light, StringComparison.Ordinal);
        Assert.DoesNotContain("#ffffff", dark, StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_tell_what_colour_tells()
    {
        var words = SvgPicture.Read(SmallWorld.Sample().ToSvg(new() { Modalities = ModalitySet.All })).Texts.ConvertAll(static t => t.Text);
        foreach (var meaning in (string[])["stated as fact", "attributed or hedged", "planned", "denied", "holds both ways", "not named by the articles", "Armed group", "attacks (denied)", "supports ×2", "allied with"])
            Assert.Contains(meaning, words);
        Assert.DoesNotContain("denied", SvgPicture.Read(SmallWorld.Sample().ToSvg()).Texts.ConvertAll(static t => t.Text));
    }

    [Fact]
    public void What_is_left_out_and_what_is_empty_is_said()
    {
        Assert.Contains(SvgPicture.Read(SmallWorld.Complete(30).ToSvg()).Texts, static t => t.Text.StartsWith("showing 400 of 870 relations", StringComparison.Ordinal));
        Assert.Contains(SvgPicture.Read(SmallWorld.Graph(SmallWorld.Syria).ToSvg()).Texts, static t => t.Text == "no relations to show");
        Assert.Equal(0, DiagramLayout.Of(DiagramModel.Of(SmallWorld.Graph(SmallWorld.Syria))).Width);
    }

    [Fact]
    public void Without_a_frame_only_the_graph_is_drawn()
    {
        var words = SvgPicture.Read(SmallWorld.Sample().ToSvg(new() { HasFrame = false })).Texts.ConvertAll(static t => t.Text);
        Assert.DoesNotContain("World", words);
        Assert.DoesNotContain("Armed group", words);
    }

    [Fact]
    public void Labels_are_words_and_shapes_differ_by_type()
    {
        var picture = SvgPicture.Read(SmallWorld.Sample().ToSvg());
        Assert.Contains("allied with", picture.Texts.Select(static t => t.Text));
        var styles = picture.Root.Descendants().Select(static e => (string?)e.Attribute("class") ?? "").Where(static c => c.Contains("kg-t", StringComparison.Ordinal)).Distinct();
        Assert.True(styles.Count() >= 3);
    }
}
