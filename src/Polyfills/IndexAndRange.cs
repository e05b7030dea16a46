#if !NET
namespace System;

/// <summary>Lets netstandard2.0 code write <c>text[^1]</c> and <c>text[a..b]</c>.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public bool IsFromEnd { get; } = fromEnd;
    public int Value { get; } = value;
    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;
    public static implicit operator Index(int value) => new(value);
}

/// <summary>The pair behind <c>a..b</c>.</summary>
internal readonly struct Range(Index start, Index end)
{
    public Index Start { get; } = start;
    public Index End { get; } = end;
    public static Range StartAt(Index start) => new(start, new(0, true));
    public static Range EndAt(Index end) => new(new(0), end);
}
#endif
