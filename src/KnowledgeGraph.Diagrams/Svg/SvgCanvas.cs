using System.Globalization;
using System.Xml;

namespace KnowledgeGraph.Diagrams;

/// <summary>Draws into an SVG document. Numbers are rounded to a tenth of a pixel.</summary>
internal sealed class SvgCanvas(XmlWriter xml)
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>A whole picture.</summary>
    /// <param name="size">Its width and height.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="description">What it shows, for people who cannot see it.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="draw">Draws what is in it.</param>
    public static string Picture((double Width, double Height) size, string title, string description, SvgTheme theme, Action<SvgCanvas> draw) => XmlText.Document(xml =>
    {
        var (width, height) = (Math.Ceiling(size.Width), Math.Ceiling(size.Height));
        xml.WriteStartElement("svg", Namespace);
        xml.WriteAttributeString("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width:0} {height:0}"));
        xml.WriteAttributeString("width", Number(width));
        xml.WriteAttributeString("height", Number(height));
        xml.WriteAttributeString("class", "kg");
        xml.WriteAttributeString("role", "img");
        xml.WriteAttributeString("aria-label", XmlText.Clean($"{title}. {description}"));
        xml.WriteElementString("title", XmlText.Clean(title));
        xml.WriteElementString("desc", XmlText.Clean(description));
        xml.WriteElementString("style", SvgPalette.Sheet(theme));
        var canvas = new SvgCanvas(xml);
        canvas.Box("kg-back", new DiagramBox(0, 0, width, height));
        draw(canvas);
        xml.WriteEndElement();
    });

    /// <summary>A group, with what it is called where one points at it.</summary>
    public void Group(string? title, Action draw, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement("g");
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, XmlText.Clean(value));
        if (title is not null) xml.WriteElementString("title", XmlText.Clean(title));
        draw();
        xml.WriteEndElement();
    }

    /// <summary>A rectangle.</summary>
    public void Box(string style, DiagramBox box, double radius = 0)
    {
        xml.WriteStartElement("rect");
        xml.WriteAttributeString("class", style);
        xml.WriteAttributeString("x", Number(box.X));
        xml.WriteAttributeString("y", Number(box.Y));
        xml.WriteAttributeString("width", Number(box.Width));
        xml.WriteAttributeString("height", Number(box.Height));
        if (radius > 0) xml.WriteAttributeString("rx", Number(radius));
        xml.WriteEndElement();
    }

    /// <summary>A path of straight lines.</summary>
    public void Lines(string style, ReadOnlySpan<DiagramPoint> points, bool isClosed = false)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < points.Length; i++) text.Append(i == 0 ? 'M' : 'L').Append(Point(points[i]));
        Path(style, isClosed ? text.Append('Z').ToString() : text.ToString());
    }

    /// <summary>A chain of cubic curves: a first point, then three for each curve.</summary>
    public void Curve(string style, IReadOnlyList<DiagramPoint> points, double width)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < points.Count; i++) text.Append(i == 0 ? "M" : i == 1 ? "C" : " ").Append(Point(points[i]));
        Path(style, text.ToString(), width);
    }

    /// <summary>A line of text that keeps to its measured width in every font.</summary>
    /// <param name="style">The classes.</param>
    /// <param name="text">The text.</param>
    /// <param name="x">The middle, or the start or end by the anchor.</param>
    /// <param name="baseline">Where its letters stand.</param>
    /// <param name="width">Its width as measured.</param>
    /// <param name="anchor"><c>middle</c>, <c>start</c> or <c>end</c>.</param>
    /// <param name="isUpright">Whether it is written upwards, turned about its anchor.</param>
    public void Text(string style, string text, double x, double baseline, double width, string anchor = "middle", bool isUpright = false)
    {
        xml.WriteStartElement("text");
        if (isUpright) xml.WriteAttributeString("transform", $"rotate(-90 {Number(x)} {Number(baseline)})");
        if (style.Length > 0) xml.WriteAttributeString("class", style);
        xml.WriteAttributeString("x", Number(x));
        xml.WriteAttributeString("y", Number(baseline));
        if (anchor != "start") xml.WriteAttributeString("text-anchor", anchor);
        if (text.Length > 1 && width > 1 && text.Any(char.IsLetterOrDigit))
        {
            xml.WriteAttributeString("textLength", Number(width));
            xml.WriteAttributeString("lengthAdjust", "spacingAndGlyphs");
        }

        xml.WriteString(XmlText.Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>A circle.</summary>
    public void Circle(string style, DiagramPoint center, double radius)
    {
        xml.WriteStartElement("circle");
        xml.WriteAttributeString("class", style);
        xml.WriteAttributeString("cx", Number(center.X));
        xml.WriteAttributeString("cy", Number(center.Y));
        xml.WriteAttributeString("r", Number(radius));
        xml.WriteEndElement();
    }

    private void Path(string style, string data, double width = 0)
    {
        xml.WriteStartElement("path");
        xml.WriteAttributeString("class", style);
        xml.WriteAttributeString("d", data);
        if (width > 0) xml.WriteAttributeString("stroke-width", Number(width));
        xml.WriteEndElement();
    }

    private static string Point(DiagramPoint point) => $"{Number(point.X)},{Number(point.Y)}";

    // Minus zero would be another text for the same place.
    private static string Number(double value) => (Math.Round(value * 10, MidpointRounding.AwayFromZero) / 10 + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
