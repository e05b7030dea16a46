using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>The names of months and weekdays.</summary>
internal static class DateWords
{
    public static readonly FrozenDictionary<string, int> Months = Table(
        "january february march april may june july august september october november december", 1)
        .Concat(Table("jan feb mar apr may_ jun jul aug sep oct nov dec", 1))
        .Concat(Table("jan. feb. mar. apr. may. jun. jul. aug. sep. oct. nov. dec.", 1))
        .Append(KeyValuePair.Create("sept", 9)).Append(KeyValuePair.Create("sept.", 9)).ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly FrozenDictionary<string, int> Weekdays = Table("sunday monday tuesday wednesday thursday friday saturday", 0);

    public static bool IsMonthOrDay(string lower) => Months.ContainsKey(lower) || Weekdays.ContainsKey(lower);

    private static FrozenDictionary<string, int> Table(string words, int first) =>
        words.Split(' ').Select((word, i) => KeyValuePair.Create(word, i + first)).ToFrozenDictionary(StringComparer.Ordinal);
}
