namespace KnowledgeGraph.Schema;

/// <summary>A place in a schema file.</summary>
/// <param name="Start">The offset of the first character, in UTF-16 units from 0 (a byte order mark is not counted).</param>
/// <param name="Length">The length in UTF-16 units.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
/// <param name="EndLine">The line of the end, from 1.</param>
/// <param name="EndColumn">The column behind the end, from 1.</param>
public readonly record struct SchemaSpan(int Start, int Length, int Line, int Column, int EndLine, int EndColumn);
