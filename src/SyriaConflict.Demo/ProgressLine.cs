using KnowledgeGraph.Extraction;

namespace SyriaConflict.Demo;

/// <summary>One line of progress, rewritten in place on a terminal and written once at the end elsewhere.</summary>
internal sealed class ProgressLine(TextWriter output) : IProgress<ExtractionProgress>
{
    private readonly Lock _gate = new();
    private string _line = "";

    /// <inheritdoc />
    public void Report(ExtractionProgress value)
    {
        lock (_gate)
        {
            _line = $"Read {value.Done} of {value.Total} articles";
            if (!Console.IsErrorRedirected) output.Write($"\r{_line}");
        }
    }

    /// <summary>Ends the line.</summary>
    public void End()
    {
        lock (_gate) output.WriteLine(Console.IsErrorRedirected ? _line : "");
    }
}
