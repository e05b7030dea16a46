using System.Buffers;
using System.Text.Json;

namespace KnowledgeGraph;

/// <summary>Writes arrays with one item a line inside an indented document, so that a changed item is a changed line.</summary>
internal sealed class JsonLines(Utf8JsonWriter document) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _line = new();
    private Utf8JsonWriter? _writer;

    /// <summary>Writes a property that holds an array.</summary>
    public void Write<T>(ReadOnlySpan<byte> name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        _writer ??= new Utf8JsonWriter(_line);
        document.WriteStartArray(name);
        foreach (var item in items)
        {
            // Raw values are not indented by the writer, so each brings its own line end and indentation.
            _line.Write("\n"u8);
            _line.GetSpan(document.CurrentDepth * 2)[..(document.CurrentDepth * 2)].Fill((byte)' ');
            _line.Advance(document.CurrentDepth * 2);
            write(_writer, item);
            _writer.Flush();
            document.WriteRawValue(_line.WrittenSpan, skipInputValidation: true);
            _line.ResetWrittenCount();
            _writer.Reset();
        }

        document.WriteEndArray();
    }

    /// <inheritdoc />
    public void Dispose() => _writer?.Dispose();
}
