using System.Globalization;

namespace KnowledgeGraph;

/// <summary>Lists as text for people: the first ten, and how many more there are.</summary>
internal static class ListText
{
    private const int Shown = 10;

    /// <summary><c>{Iran, Russia, … 5 more}</c></summary>
    public static string Of<T>(IEnumerable<T> items, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{{{string.Join(", ", items.Take(Shown))}{(count > Shown ? $", … {count - Shown} more" : "")}}}");

    /// <summary><c>1 edge</c>, <c>5 edges</c></summary>
    public static string Count(long count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
