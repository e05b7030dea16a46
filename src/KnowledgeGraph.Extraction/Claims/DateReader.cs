using System.Globalization;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Reads the dates of a sentence, relative ones against the day of publication.</summary>
internal sealed class DateReader(SentenceWords words, DateOnly? published)
{
    // How far ahead a plan without a year can lie: "will leave in January", told in November.
    private const int MonthsAhead = 6;

    // How far ahead a day without a year can lie where nothing says whether it is past.
    private const int DaysAhead = 7;
    private readonly DateTense _tense = new(words);

    /// <summary>All dates, in order.</summary>
    public List<DateMention> Read()
    {
        var dates = new List<DateMention>();
        for (var i = 0; i < words.Count; i++)
        {
            var last = i;
            if (!TryReadRange(i, ref last, out var period)) continue;
            if (period.IsKnown) dates.Add(new DateMention(i, last, period));
            i = last;
        }

        return dates;
    }

    private bool TryReadRange(int i, ref int last, out Period period)
    {
        period = default;
        var lower = words.Lower[i];
        if (lower is "since" or "until" or "till" or "from" or "between" or "before")
        {
            var at = i + 1;
            while (words.Is(at, WordClass.Determiner)) at++;
            if (lower is "from" or "between" && TryReadDays(at, ref last, out period)) return true;
            if (at >= words.Count || !TryReadPoint(at, ref last, out var first)) return false;
            if (lower is "from" or "between" && last + 2 < words.Count && words.Lower[last + 1] is "to" or "until" or "and")
            {
                var end = last + 2;
                if (TryReadPoint(end, ref end, out var second) && Compare(first, second) <= 0)
                {
                    last = end;
                    period = Period.Between(first, second);
                    return true;
                }
            }

            if (lower == "since" && i > 1 && words.Is(i - 1, "time") && words.Is(i - 2, "first"))
            {
                // "for the first time since 2016" says when it happened last.
                period = Period.Unknown;
                return true;
            }

            period = lower switch { "since" or "from" => Period.Since(first), "until" or "till" => Period.Until(first), "before" => Before(first), _ => first };
            return true;
        }

        return TryReadSpan(i, ref last, out period) || TryReadPoint(i, ref last, out period);
    }

    // "before 2016" is over when it begins.
    private static Period Before(Period date) => date.Start is { DayNumber: > 0 } start ? Period.Until(Period.On(start.AddDays(-1))) : date;

    // "between 6 and 10 March".
    private bool TryReadDays(int i, ref int last, out Period period)
    {
        period = default;
        if (i + 3 >= words.Count || DayOf(words.Lower[i]) is not { } day || words.Lower[i + 1] is not ("and" or "to")) return false;
        var end = i + 2;
        if (!TryReadAbsolute(end, ref end, out var second) || second.Start is not { } on || second.End != on || day >= on.Day) return false;
        last = end;
        period = Period.Between(Period.On(new DateOnly(on.Year, on.Month, day)), second);
        return true;
    }

    private static int Compare(Period first, Period second) => first.Start is { } a && second.End is { } b ? a.CompareTo(b) : 1;

    /// <summary>"over the past 70 days", "in the last six months".</summary>
    private bool TryReadSpan(int i, ref int last, out Period period)
    {
        period = default;
        if (published is not { } day || words.Lower[i] is not ("over" or "in" or "during" or "for" or "within") || !words.Is(i + 1, "the")
            || i + 3 >= words.Count) return false;
        if (words.Lower[i + 2] is not ("past" or "last")) return false;
        var (count, unit) = NumberOf(i + 3) is { } number && i + 4 < words.Count ? (number, i + 4) : (1, i + 3);
        if (Back(day, count, words.NounLemma(unit)) is not { } start) return false;
        period = Period.Between(start, day);
        last = unit;
        return true;
    }

    private bool TryReadPoint(int i, ref int last, out Period period)
    {
        last = i;
        if (TryReadSeason(i, ref last, out period)) return true;
        last = i;
        if (IsVague(i, out var start) && TryReadPoint(start, ref last, out period)) return true;
        return TryReadAbsolute(i, ref last, out period) || TryReadRelative(i, ref last, out period);
    }

    // "early 2015", "the summer of 2014", "the end of October": as precise as what they are parts of.
    private bool IsVague(int i, out int start)
    {
        start = i + 1;
        if (start >= words.Count) return false;
        var lower = words.Lower[i];
        if (lower is "early" or "late" or "mid") start = words.IsHyphen(start) ? start + 1 : start;
        else if (lower is not ("end" or "beginning" or "start" or "middle") || !words.Is(start, "of")) return false;
        else start++;
        return start < words.Count;
    }

    // "the summer of 2014", "this autumn", "since the spring"; "the fall of the city" and "the spring offensive" are none.
    private bool TryReadSeason(int i, ref int last, out Period period)
    {
        period = default;
        if (i >= words.Count) return false;
        var season = i;
        if (words.Lower[i] is "last" or "this" or "early" or "late") season = i + 1;
        if (season >= words.Count || Seasons.FirstMonth(words.Lower[season]) is not { } month) return false;
        var year = words.Is(season + 1, "of") ? season + 2 : season + 1;
        if (year < words.Count && YearOf(words.Lower[year]) is { } said)
        {
            if (said < 2) return false;
            period = Seasons.Of(said, month);
            last = year;
            return true;
        }

        if (published is not { } day || day.Year < 3 || words.Is(season + 1, "of") || words.Is(season + 1, WordClass.Noun) || words.Is(season + 1, WordClass.Possessive))
            return false;
        var isPointed = i < season && words.Lower[i] is "last" or "this";
        if (!isPointed && (words.Lower[season] is "fall" || !words.Is(i - 1, "the") || !words.Is(i - 2, WordClass.Preposition))) return false;
        period = _tense.IsAhead(season) ? Seasons.Of(day.Year, month) : Seasons.Before(day, month, words.Is(i, "last"));
        last = season;
        return true;
    }

    private bool TryReadAbsolute(int i, ref int last, out Period period)
    {
        period = default;
        if (i >= words.Count || IsAncient(i)) return false;
        var lower = WithoutMid(words.Lower[i]);
        if (YearOf(lower) is { } year)
        {
            period = Period.InYear(year);
            return true;
        }

        if (DayOf(lower) is { } day && i + 1 < words.Count && MonthAt(words.Is(i + 1, "of") ? i + 2 : i + 1) is { } month)
            return Date(words.Is(i + 1, "of") ? i + 2 : i + 1, month, day, ref last, out period);
        if (MonthAt(i) is not { } named || (words.Lower[i] is "may" or "march" && !words.IsCapitalised(i))) return false;
        if (i + 1 < words.Count && DayOf(words.Lower[i + 1]) is { } behind) return Date(i + 1, named, behind, ref last, out period);
        var at = words.Is(i + 1, WordClass.Comma) ? i + 2 : i + 1;
        if (at < words.Count && YearOf(words.Lower[at]) is { } ofYear)
        {
            last = at;
            period = Period.InMonth(ofYear, named);
            return true;
        }

        if (published is not { } today) return false;
        var ofMonth = NearYear(i, today, named, 0);
        if (ofMonth < 1) return false;
        period = Period.InMonth(ofMonth, named);
        return true;
    }

    private bool Date(int end, int month, int day, ref int last, out Period period)
    {
        period = default;
        last = end;
        var at = words.Is(end + 1, WordClass.Comma) ? end + 2 : end + 1;
        int year;
        if (at < words.Count && YearOf(words.Lower[at]) is { } said)
        {
            year = said;
            last = at;
        }
        else if (published is { } today)
        {
            year = Math.Max(1, NearYear(end, today, month, day));
        }
        else
        {
            return false;
        }

        if (day > DateTime.DaysInMonth(year, month)) return false;
        period = Period.On(new DateOnly(year, month, day));
        return true;
    }

    // The year of a day or month without one: of a plan the next that is near, else the last.
    private int NearYear(int word, DateOnly today, int month, int day)
    {
        var months = month - today.Month;
        if (_tense.IsAhead(word)) return months < 0 && months + 12 <= MonthsAhead ? today.Year + 1 : today.Year;
        if (day == 0) return months > 0 ? today.Year - 1 : today.Year;
        var days = day - today.Day + (months == 1 ? DateTime.DaysInMonth(today.Year, today.Month) : 0);
        return months > 1 || (months is 0 or 1 && days > DaysAhead) ? today.Year - 1 : today.Year;
    }

    private bool TryReadRelative(int i, ref int last, out Period period)
    {
        period = default;
        if (published is not { } day || i >= words.Count) return false;
        var lower = words.Lower[i];
        if (lower is "today" or "tonight" or "yesterday" or "tomorrow")
        {
            if (Shift(day, lower == "yesterday" ? -1 : lower == "tomorrow" ? 1 : 0) is not { } shifted) return false;
            period = Period.On(shifted);
            return true;
        }

        if (DateWords.Weekdays.TryGetValue(lower, out var weekday) && words.IsCapitalised(i))
        {
            var back = ((int)day.DayOfWeek - weekday + 7) % 7;
            var isLast = i > 0 && words.Is(i - 1, "last");
            if (isLast && back == 0) back = 7;
            if (i > 0 && words.Is(i - 1, "next")) back = back == 0 ? -7 : back - 7;
            else if (!isLast && back > 0 && _tense.IsAhead(i)) back -= 7;
            if (Shift(day, -back) is not { } on) return false;
            period = Period.On(on);
            return true;
        }

        if (lower == "weekend" && (words.Is(i - 1, "the") || words.Is(i - 1, "last"))
            && Shift(day, -((((int)day.DayOfWeek + 6) % 7) + 1)) is { } sunday)
        {
            period = Period.Between(sunday.AddDays(-1), sunday);
            return true;
        }

        if (lower is "last" or "this" && i + 1 < words.Count
            && NamedSpan(day, lower == "last" ? 1 : 0, words.NounLemma(i + 1)) is { } named)
        {
            last = i + 1;
            period = named;
            return true;
        }

        return TryReadAgo(day, i, ref last, out period);
    }

    private bool TryReadAgo(DateOnly day, int i, ref int last, out Period period)
    {
        period = default;
        var count = words.Is(i, "a") ? 1 : NumberOf(i) ?? 0;
        if (count == 0 || i + 2 >= words.Count || words.Lower[i + 2] is not ("ago" or "earlier")) return false;
        if (Back(day, count, words.NounLemma(i + 1)) is not { } start) return false;
        last = i + 2;
        period = words.NounLemma(i + 1) switch
        {
            "year" => Period.InYear(start.Year),
            "month" => Period.InMonth(start.Year, start.Month),
            _ => Period.On(start),
        };
        return true;
    }

    private static Period? NamedSpan(DateOnly day, int back, string unit)
    {
        switch (unit)
        {
            case "year" when day.Year > back:
                return Period.InYear(day.Year - back);
            case "month" when day.Year > 1:
                var month = day.AddMonths(-back);
                return Period.InMonth(month.Year, month.Month);
            case "week" when day.DayNumber > 14:
                var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7) - (7 * back));
                return Period.Between(monday, back == 0 ? day : monday.AddDays(6));
            default:
                return null;
        }
    }

    private static DateOnly? Back(DateOnly day, int count, string unit)
    {
        var days = unit switch { "day" => 1, "week" => 7, "month" => 31, "year" => 366, _ => 0 };
        if (days == 0 || (long)days * count >= day.DayNumber) return null;
        return unit switch { "month" => day.AddMonths(-count), "year" => day.AddYears(-count), _ => day.AddDays(-days * count) };
    }

    private static DateOnly? Shift(DateOnly day, int by) =>
        day.DayNumber + by >= 0 && day.DayNumber + by <= DateOnly.MaxValue.DayNumber ? day.AddDays(by) : null;

    private int? NumberOf(int i)
    {
        if (i >= words.Count) return null;
        if (Lexicon.Cardinals.TryGetValue(words.Lower[i], out var cardinal)) return cardinal;
        return int.TryParse(words.Lower[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 5000
            ? number : null;
    }

    private int? MonthAt(int i) => i < words.Count && DateWords.Months.TryGetValue(WithoutMid(words.Lower[i]), out var month) ? month : null;

    // "mid-November" is one word.
    private static string WithoutMid(string lower) => lower.StartsWith("mid-", StringComparison.Ordinal) ? lower[4..] : lower;

    // "in 2016 BC", "in March 44 BC": none of the dates of news.
    private bool IsAncient(int i)
    {
        for (var at = i; at < words.Count && at < i + 4; at++)
        {
            if (words.Lower[at] is "bc" or "bce") return at > 0 && words.Is(at - 1, WordClass.Number);
        }

        return i > 1 && words.Lower[i - 1] is "bc" or "bce" && words.Is(i - 2, WordClass.Number);
    }

    private static int? YearOf(string text) => text.Length == 4
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2099 ? year : null;

    private static int? DayOf(string text)
    {
        var digits = text.EndsWith("th", StringComparison.Ordinal) || text.EndsWith("st", StringComparison.Ordinal)
            || text.EndsWith("nd", StringComparison.Ordinal) || text.EndsWith("rd", StringComparison.Ordinal)
            ? text[..^2] : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }
}
