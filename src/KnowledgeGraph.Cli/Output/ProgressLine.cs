using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// One line on the terminal that says how far reading has come and how fast, and is wiped at the end. It uses a carriage return and spaces only, so it
/// also serves where there are no colours. Thread-safe.
/// </summary>
internal sealed class ProgressLine : IProgress<ExtractionProgress>, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly Lock _gate = new();
    private readonly TextWriter _writer;
    private readonly int _width;
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private TimeSpan _next;
    private int _shown;

    private ProgressLine(TextWriter writer, int width)
    {
        _writer = writer;
        _width = width;
    }

    /// <summary>A line where somebody watches: on a terminal that is no build server's, unless they asked for quiet.</summary>
    public static ProgressLine? Start(Session session) => session.Environment is { IsErrorTerminal: true, IsCi: false } && !session.IsQuiet
        ? new ProgressLine(session.Error.Writer, session.Error.Width)
        : null;

    public void Report(ExtractionProgress value)
    {
        lock (_gate)
        {
            if (_time.Elapsed < _next && value.Done < value.Total) return;
            _next = _time.Elapsed + Pause;
            Show(TextOf(value));
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_shown == 0) return;
            Show("");
            _writer.Write('\r');
        }
    }

    /// <summary>The progress in words: <c>reading 40 of 3,000 articles, 120 a second, 25 s left: wire-7</c>.</summary>
    public static string TextOf(ExtractionProgress value)
    {
        var total = value.Total is { } count ? Summary.Count(count, "article") : "a stream";
        var left = value.Remaining is { } time && time >= TimeSpan.FromSeconds(1) ? ", " + InWords(time) + " left" : "";
        return string.Create(CultureInfo.InvariantCulture, $"reading {value.Done:N0} of {total}, {value.Rate:N0} a second{left}: {SafeText.OneLine(value.ArticleId)}");
    }

    private static string InWords(TimeSpan time) => time < TimeSpan.FromMinutes(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s");

    private void Show(string text)
    {
        if (text.Length >= _width) text = text[..(_width - 1)];
        _writer.Write('\r');
        _writer.Write(text.PadRight(_shown));
        _shown = text.Length;
    }
}
