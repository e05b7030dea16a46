using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A small table: padded columns without borders in plain text, boxed where there are colours. Numbers stand on the right.</summary>
internal sealed class TextTable(params string[] columns)
{
    private const string Gap = "  ";
    private readonly List<StyledText[]> _rows = [];
    private readonly HashSet<int> _right = [];

    public int Count => _rows.Count;

    public TextTable AlignRight(params int[] indices)
    {
        _right.UnionWith(indices);
        return this;
    }

    public void Row(params StyledText[] cells) => _rows.Add(cells);

    public void WritePlain(TextWriter writer)
    {
        var widths = columns.Select((name, i) => _rows.Select(row => row[i].Length).Append(name.Length).Max()).ToArray();
        WriteRow(writer, [.. columns], widths);
        WriteRow(writer, [.. widths.Select(static width => new string('-', width))], widths);
        foreach (var row in _rows) WriteRow(writer, [.. row.Select(static cell => cell.ToString())], widths);
    }

    public Table ToSpectre()
    {
        var table = new Table().Border(TableBorder.Rounded);
        for (var i = 0; i < columns.Length; i++)
        {
            var column = new TableColumn(new Text(columns[i], new Style(decoration: Decoration.Bold)));
            table.AddColumn(_right.Contains(i) ? column.RightAligned().NoWrap() : column);
        }

        foreach (var row in _rows) table.AddRow(row.Select(static cell => cell.ToParagraph()));
        return table;
    }

    private void WriteRow(TextWriter writer, string[] cells, int[] widths)
    {
        var padded = cells.Select((cell, i) => _right.Contains(i) ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
        writer.Write(string.Join(Gap, padded).TrimEnd(' '));
        writer.Write('\n');
    }
}
