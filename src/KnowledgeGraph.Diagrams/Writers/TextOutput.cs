using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Diagrams;

/// <summary>Collects lines that end in <c>\n</c> and whose numbers are written for machines.</summary>
internal sealed class TextOutput
{
    private readonly StringBuilder _text = new();

    public void Line(FormattableString line) => _text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    public override string ToString() => _text.ToString();
}
