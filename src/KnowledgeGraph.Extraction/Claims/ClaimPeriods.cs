using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Finds the date that tells when what a match says holds: the one that hangs on its words, else the nearest of its clause.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="published">When the article was published; <see langword="null"/> where nobody knows.</param>
/// <param name="dates">The dates of the sentence.</param>
internal sealed class ClaimPeriods(SentenceReading sentence, DateOnly? published, List<DateMention> dates)
{
    private readonly SentenceWords _words = sentence.Words;
    private readonly ClauseFrames _frames = new(sentence);
    private readonly DateScope? _scope = sentence.Words.Tree is { } tree && dates.Count > 0
        ? new DateScope(sentence, tree, dates) : null;

    private readonly DateOffsets? _offsets = sentence.Words.Tree is { } parsed && dates.Count > 0
        ? new DateOffsets(sentence.Words, parsed, dates) : null;

    /// <summary>When what a match says of those who play its roles holds; unknown where no date hangs on it.</summary>
    public Period Of(RuleMatch match, ImmutableList<(Filler? Filler, EntityReading? Reading)> combination)
    {
        for (var i = Math.Min(combination.Count, match.Participants.Length) - 1; i >= 0; i--)
        {
            if (combination[i].Filler is { } player && GapDates.Of(_words, dates, match.Participants[i], player) is { } own) return Bounded(match, own);
        }

        return Of(match);
    }

    /// <summary>When what a match says holds; unknown where no date hangs on it.</summary>
    private Period Of(RuleMatch match)
    {
        if (!match.IsDescription && _offsets?.TryDate(match.TriggerWord, out var shifted) == true) return shifted;
        if (_scope?.Find(match.TriggerWord, match.IsDescription) is { } hung) return Bounded(match, hung);
        if (match.IsDescription) return Frame(match);
        if (IsNeverBefore(match) && published is { } today) return Period.Until(Period.On(today));
        if (_scope?.IsTimeless(match.TriggerWord) == true) return Period.Unknown;
        DateMention? nearest = null;
        var distance = int.MaxValue;
        foreach (var date in dates)
        {
            var gap = date.First > match.TriggerWord ? date.First - match.TriggerWord : match.TriggerWord - date.Last;
            if (date.First > 1 && IsOtherClause(match.TriggerWord, date)) continue;
            if (gap >= distance || _scope?.IsElsewhere(date, match.TriggerWord) == true) continue;
            distance = gap;
            nearest = date;
        }

        return nearest is { } found && distance < 30 ? Bounded(match, found) : Period.Unknown;
    }

    // "Since 2012 the city has been split into rebel-held and government-held halves": the first words hold for all the others.
    private Period Frame(RuleMatch match) => _words.Tree is { } tree && tree.Upos[match.TriggerWord] == Upos.Verb && dates is [{ First: <= 1, Period: { Start: not null, End: null } since }, ..]
        ? since : Period.Unknown;

    // "had held since 2012" no longer does; "began in 2011 and has killed" has killed since.
    private Period Bounded(RuleMatch match, DateMention date)
    {
        var period = date.Period;
        if (_scope?.IsSinceBeginning(date, match.TriggerWord) == true && period.End is not null) return Period.Since(period);
        if (match.Group is not { } group || period.End is not null || period.Start is not { } start
            || !_words.Is(group.First, "had") || IsTold(group.Head)) return period;
        return published is { } told && told >= start ? Period.Between(period, Period.On(told)) : Period.On(start);
    }

    // "had never lost it before" says nothing of what comes after.
    private bool IsNeverBefore(RuleMatch match)
    {
        if (match.Group is not { } group) return false;
        if (_frames.IsNeverBefore(group)) return true;
        if (!group.IsNegated || _words.Tree is not { } tree) return false;
        foreach (var child in tree.Children(group.Head))
        {
            if (child > group.Head && tree.Relations[child] == Relation.Advmod && _words.Is(child, "before")) return true;
        }

        return false;
    }

    // "said that it had held the town since 2012" is "has held", told of.
    private bool IsTold(int verb) => _words.Tree is { } tree && tree.Relations[verb] == Relation.Ccomp && tree.Heads[verb] is >= 0 and var speech
        && SpeechWords.Verbs.Contains(_words.VerbLemma(speech));

    private bool IsOtherClause(int trigger, DateMention date)
    {
        var (from, to) = date.First > trigger ? (trigger + 1, date.First) : (date.Last + 1, trigger);
        if (date.Last < trigger && _words.Is(date.Last + 1, WordClass.Comma) && EndsClause(date)) return true;
        for (var i = from; i < to; i++)
        {
            if (_words.Classes[i] is WordClass.Relative or WordClass.Subordinator) return true;
            if (sentence.Structure.GroupAt(i) is >= 0 and var group
                && sentence.Structure.Groups[group] is { IsBare: false, IsInfinitive: false } other && other.Head != trigger
                && (trigger < other.First || trigger > other.Last)) return true;
        }

        return false;
    }

    /// <summary>Whether a clause with a verb of its own ends in the date: "…, which they had held since 2012, is now …".</summary>
    private bool EndsClause(DateMention date)
    {
        for (var i = date.First - 1; i >= 0 && _words.Classes[i] is not WordClass.Comma; i--)
        {
            if (sentence.Structure.GroupAt(i) is >= 0 and var group && !sentence.Structure.Groups[group].IsBare) return true;
        }

        return false;
    }
}
