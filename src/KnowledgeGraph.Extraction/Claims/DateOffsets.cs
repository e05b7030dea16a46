using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>
/// Dates one event by another: "took it on Friday, a day after rebels left" says when they left, and "left a day before the army took it
/// on Friday" says it too.
/// </summary>
internal sealed class DateOffsets
{
    private readonly SentenceWords _words;
    private readonly SentenceTree _tree;
    private readonly DateClauses _clauses;
    private readonly IReadOnlyList<DateMention> _dates;
    private readonly List<DateOffset> _offsets = [];

    public DateOffsets(SentenceWords words, SentenceTree tree, IReadOnlyList<DateMention> dates)
    {
        (_words, _tree, _clauses, _dates) = (words, tree, new DateClauses(words, tree), dates);
        for (var i = 1; i < words.Count - 1; i++)
        {
            if (words.NounLemma(i) is not ("day" or "week" or "month" or "year") || CountBefore(i) is not { } count) continue;
            if (words.Lower[i + 1] is "after" or "before" && !words.Is(i + 2, "that")) Add(i, count);
            else if (words.Lower[i + 1] is "later" or "afterwards" or "after" || words.Lower[i - 1] is "next" or "following") AddLater(i, count);
        }
    }

    /// <summary>Whether an offset, and nothing else, tells when a word happens.</summary>
    /// <param name="word">The word that carries the relation.</param>
    /// <param name="period">When it happens; unknown where nobody dates the other event.</param>
    public bool TryDate(int word, out Period period)
    {
        period = Period.Unknown;
        var clause = _clauses.Of(word);
        foreach (var offset in _offsets)
        {
            if (offset.Anchor < 0)
            {
                if (clause != offset.Clause) continue;
                if (_dates.Any(d => _clauses.Of(d) == clause)) continue;
                period = offset.Shift(_dates.Last(d => d.Last < offset.At).Period, isBack: false);
                return true;
            }

            if (word == offset.Anchor || clause == offset.Anchor || (_tree.IsBelow(word, offset.Anchor) && IsRow(clause, offset.Anchor)))
            {
                if (Below(offset.Anchor) is not null) continue;
                if (Told(offset) is { } told) period = offset.Shift(told.Period, isBack: true);
                return true;
            }

            if (clause != offset.Clause || _tree.IsBelow(word, offset.Anchor) || Own(offset) is not null) continue;
            if (Below(offset.Anchor) is { } known) period = offset.Shift(known.Period, isBack: false);
            return true;
        }

        return false;
    }

    private bool IsRow(int clause, int anchor) => clause >= 0 && _tree.Relations[clause] == Relation.Conj && _tree.Heads[clause] == anchor;

    private void Add(int unit, int count)
    {
        var marker = unit + 1;
        var anchor = _tree.Heads[marker];
        if (anchor <= marker || _tree.Relations[marker] is not (Relation.Mark or Relation.Case)) return;
        var above = _tree.Heads[anchor] == unit ? _tree.Heads[unit] : _tree.Heads[anchor];
        if (above < 0 || _clauses.Of(above) is not (>= 0 and var clause) || clause == anchor) return;
        // "seized it on Friday, the agency said, a day after": it was seized a day after.
        if (_tree.Relations[clause] == Relation.Parataxis && SpeechWords.Verbs.Contains(_words.VerbLemma(clause)) && _clauses.Of(_tree.Heads[clause]) is >= 0 and var told) clause = told;
        _offsets.Add(new DateOffset(VerbOf(anchor, clause), clause, _words.Is(marker, "after") ? count : -count, _words.NounLemma(unit), unit));
    }

    // "a day after A and B signed it": a verb without a subject that nothing joins to the one before has been torn from its own.
    private int VerbOf(int anchor, int clause)
    {
        if (_tree.Upos[anchor] is not (Upos.Noun or Upos.Propn)) return anchor;
        foreach (var child in _tree.Children(clause))
        {
            if (child > anchor && _tree.Relations[child] == Relation.Conj && _tree.Upos[child] == Upos.Verb && _tree.Child(child, Relation.Cc) < 0
                && _tree.Child(child, Relation.Nsubj) < 0 && !_words.Is(child - 1, WordClass.Comma)) return child;
        }

        return anchor;
    }

    // "on 4 September, and six weeks after that", "ten days later", "the next day".
    private void AddLater(int unit, int count)
    {
        if (_dates.Any(d => d.Last < unit) && _clauses.Of(unit) is >= 0 and var clause) _offsets.Add(new DateOffset(-1, clause, count, _words.NounLemma(unit), unit));
    }

    private int? CountBefore(int unit)
    {
        if (_words.Lower[unit - 1] is "a" or "one" or "the" or "next" or "following") return 1;
        if (Lexicon.Cardinals.TryGetValue(_words.Lower[unit - 1], out var count)) return count;
        return int.TryParse(_words.Lower[unit - 1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && number is > 0 and < 1000 ? number : null;
    }

    private DateMention? Below(int anchor) => First(d => _clauses.HeadOf(d) is var head && (head == anchor || _tree.IsBelow(head, anchor)));

    private DateMention? Own(DateOffset offset) => First(d => _clauses.Of(d) == offset.Clause && !_tree.IsBelow(_clauses.HeadOf(d), offset.Anchor));

    // "said on Sunday that it had left, a day after": told on the day, where nothing else is said.
    private DateMention? Told(DateOffset offset)
    {
        if (Own(offset) is { } own) return own;
        if (_tree.Relations[offset.Clause] == Relation.Ccomp && _clauses.Of(_tree.Heads[offset.Clause]) is >= 0 and var speech) return First(d => _clauses.Of(d) == speech);
        foreach (var child in _tree.Children(offset.Clause))
        {
            if (_tree.Relations[child] is Relation.Ccomp or Relation.Parataxis && First(d => _clauses.Of(d) == child) is { } told) return told;
        }

        return null;
    }

    private DateMention? First(Func<DateMention, bool> isFit)
    {
        foreach (var date in _dates)
        {
            if (isFit(date)) return date;
        }

        return null;
    }
}
