using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema;

/// <summary>Collects the problems of one compilation, each once and not more than anybody would read.</summary>
internal sealed class ProblemList
{
    private readonly HashSet<SchemaProblem> _problems = [];

    /// <summary>Whether there is none yet.</summary>
    public bool IsEmpty => _problems.Count == 0;

    /// <summary>Whether nobody would read more problems, so that work on them can stop.</summary>
    public bool IsFull { get; private set; }

    /// <summary>
    /// Whether only problems of reading count. Behind a syntax error declarations are missing, and every use of them would be reported as
    /// a mistake.
    /// </summary>
    public bool IsMuted { get; set; }

    public void Add(SchemaCode code, YamlNode at, string message) => Add(code, at.Source, at.Start, at.End, message);

    public void Add(SchemaCode code, SourceText source, int start, int end, string message)
    {
        if (!IsMuted)
            Add(code, source.Path, source.Span(start, end), message);
    }

    /// <summary>Adds a problem of a whole file, which may be one that could not be read.</summary>
    public void AddFile(SchemaCode code, string path, string message) => Add(code, path, new SchemaSpan(0, 0, 1, 1, 1, 1), message);

    public EquatableArray<SchemaProblem> ToSorted()
    {
        var sorted = _problems.ToArray();
        Array.Sort(sorted, Compare);
        return sorted.ToEquatableArray();
    }

    private static int Compare(SchemaProblem x, SchemaProblem y)
    {
        var order = string.CompareOrdinal(x.Path, y.Path);
        if (order == 0)
            order = x.Span.Start.CompareTo(y.Span.Start);
        if (order == 0)
            order = x.Span.Line.CompareTo(y.Span.Line);
        if (order == 0)
            order = string.CompareOrdinal(x.Code, y.Code);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }

    private void Add(SchemaCode code, string path, SchemaSpan span, string message)
    {
        if (IsFull)
            return;
        if (_problems.Count >= YamlLimits.Problems)
        {
            IsFull = true;
            code = SchemaCodes.TooManyProblems;
            message = $"there are more than {YamlLimits.Problems} problems, so the list ends here; correct these and compile again";
        }

        _problems.Add(new(code.Code, code.Severity, Printable.OneLine(message), path, span));
    }
}
