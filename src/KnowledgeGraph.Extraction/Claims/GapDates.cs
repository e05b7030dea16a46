using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Gives each of several in one role its own date: "captured Homs on Saturday and Hama on Sunday".</summary>
internal static class GapDates
{
    /// <summary>The date of whoever plays a role, where those who play it together have dates of their own.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="dates">Its dates.</param>
    /// <param name="role">All who play the role.</param>
    /// <param name="player">One of them.</param>
    public static DateMention? Of(SentenceWords words, IReadOnlyList<DateMention> dates, IReadOnlyList<Filler> role, Filler player)
    {
        if (role.Count < 2 || dates.Count < 2) return null;
        var places = role.Select(static f => f.Mention).DistinctBy(static m => m.First).OrderBy(static m => m.First).ToArray();
        var own = new DateMention?[places.Length];
        for (var i = 0; i < places.Length; i++) own[i] = i + 1 < places.Length ? Between(dates, places[i].Last, places[i + 1].First) : Behind(words, dates, places[i].Last);
        if (own[^1] is null || own.Count(static d => d is not null) < 2) return null;
        // "Homs and Rastan on Saturday and Hama on Sunday": the first date behind it.
        for (var i = Array.FindIndex(places, p => p.First == player.Mention.First); i >= 0 && i < own.Length; i++)
        {
            if (own[i] is { } found) return found;
        }

        return null;
    }

    private static DateMention? Between(IReadOnlyList<DateMention> dates, int first, int last)
    {
        foreach (var date in dates)
        {
            if (date.First > first && date.Last < last) return date;
        }

        return null;
    }

    private static DateMention? Behind(SentenceWords words, IReadOnlyList<DateMention> dates, int last)
    {
        foreach (var date in dates)
        {
            if (date.First == last + 1 || (date.First == last + 2 && words.Is(last + 1, WordClass.Preposition))) return date;
        }

        return null;
    }
}
