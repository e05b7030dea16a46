using System.Runtime.CompilerServices;

namespace KnowledgeGraph;

/// <summary>Some edges of a table: those with the codes from one position of a list to another, or, without a list, the positions themselves.</summary>
internal readonly struct EdgeRange(int[]? codes, int start, int end)
{
    public int[]? Codes { get; } = codes;

    public int Start { get; } = start;

    public int End { get; } = end;

    public int Count => End - Start;

    public int this[int index] => Codes is { } codes ? codes[Start + index] : Start + index;

    /// <summary>The edges at many entities, one entity after the other.</summary>
    public static EdgeRange Of(EdgeTable table, ReadOnlySpan<int> entities, bool isBackward)
    {
        var count = 0;
        foreach (var entity in entities) count += At(table, entity, isBackward).Count;
        var codes = new int[count];
        var next = 0;
        foreach (var entity in entities)
        {
            var edges = At(table, entity, isBackward);
            if (edges.Codes is { } known)
            {
                known.AsSpan(edges.Start, edges.Count).CopyTo(codes.AsSpan(next));
                next += edges.Count;
                continue;
            }

            for (var row = edges.Start; row < edges.End; row++) codes[next++] = row;
        }

        return new(codes, 0, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static EdgeRange At(EdgeTable table, int entity, bool isBackward) => isBackward ? table.In(entity) : table.Out(entity);
}
