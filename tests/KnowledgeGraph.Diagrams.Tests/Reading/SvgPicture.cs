using System.Globalization;
using System.Xml.Linq;

namespace KnowledgeGraph.Diagrams.Tests.Reading;

/// <summary>What stands where in an SVG picture.</summary>
internal sealed class SvgPicture
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private SvgPicture(XElement root)
    {
        Root = root;
        var box = ((string)root.Attribute("viewBox")!).Split(' ').Select(static n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        View = new DiagramBox(box[0], box[1], box[2], box[3]);
        Texts = [.. root.Descendants(Svg + "text").Select(static t => (t.Value, BoxOf(t)))];
        Nodes = [.. root.Descendants(Svg + "g").Where(static g => g.Attribute("data-node") is not null)
            .Select(static g => ((string)g.Attribute("data-node")!, string.Concat(g.Elements(Svg + "text").Select(static t => t.Value))))];
        Edges = [.. root.Descendants(Svg + "g").Where(static g => g.Attribute("data-relation") is not null)
            .Select(static g => ((string)g.Attribute("data-source")!, (string)g.Attribute("data-target")!, (string)g.Attribute("data-relation")!))];
    }

    public XElement Root { get; }

    public DiagramBox View { get; }

    public List<(string Text, DiagramBox Box)> Texts { get; }

    public List<(string Id, string Text)> Nodes { get; }

    public List<(string Source, string Target, string Relation)> Edges { get; }

    public static SvgPicture Read(string svg) => new(XDocument.Parse(svg).Root!);

    private static DiagramBox BoxOf(XElement text)
    {
        var (x, y) = (Number(text, "x"), Number(text, "y"));
        var size = ((string?)text.Attribute("class") ?? "") switch { var c when c.Contains("kg-title", StringComparison.Ordinal) => 20, var c when c.Contains("kg-small", StringComparison.Ordinal) => 11, _ => 13 };
        var width = text.Attribute("textLength") is null ? size * 0.5 : Number(text, "textLength");
        var left = (string?)text.Attribute("text-anchor") switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
        // From the top of the capitals to the baseline; turned ones go upwards from their anchor.
        return text.Attribute("transform") is null ? new DiagramBox(left, y - (size * 0.72), width, size * 0.72) : new DiagramBox(x - (size * 0.72), y - width, size * 0.72, width);
    }

    private static double Number(XElement element, string name) => double.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);
}
