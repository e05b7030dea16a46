using System.Globalization;
using System.Text;
using System.Xml;

namespace KnowledgeGraph.Diagrams;

/// <summary>XML that holds any name: what XML 1.0 cannot hold (control characters, halves of pairs) becomes U+FFFD, line ends and tabs become references.</summary>
internal static class XmlText
{
    /// <summary>The document that a callback writes, indented, with lines that end in <c>\n</c>.</summary>
    /// <param name="write">Writes the root element.</param>
    /// <param name="isIndented">Whether elements stand on lines of their own.</param>
    public static string Document(Action<XmlWriter> write, bool isIndented = true)
    {
        var text = new Utf8Text();
        var settings = new XmlWriterSettings { Indent = isIndented, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize };
        using (var writer = XmlWriter.Create(text, settings)) write(writer);
        return text.Append('\n').ToString();
    }

    /// <summary>The text without what XML cannot hold.</summary>
    public static string Clean(string text)
    {
        StringBuilder? result = null;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (!isPair && !XmlConvert.IsXmlChar(text[i]))
            {
                result ??= new StringBuilder(text);
                result[i] = '\uFFFD';
            }
            else if (isPair) i++;
        }

        return result?.ToString() ?? text;
    }

    // XmlWriter declares the encoding of the writer below it, and the text will be saved as UTF-8.
    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;

        public Utf8Text Append(char c)
        {
            Write(c);
            return this;
        }
    }
}
