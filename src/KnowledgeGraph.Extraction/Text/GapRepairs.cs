using System.Globalization;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>
/// Mends what parsers make of objects in a row that each have a date: in "bombed Homs on Thursday and Hama on Friday" they join Hama to the
/// day before it, and it is lost.
/// </summary>
internal static class GapRepairs
{
    /// <summary>Mends a tree.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="heads">The head of each word.</param>
    /// <param name="relations">The relation of each word to its head.</param>
    /// <param name="upos">The part of speech of each word.</param>
    public static void Apply(TokenSpan tokens, int[] heads, Relation[] relations, Upos[] upos)
    {
        for (var i = 3; i < heads.Length - 1; i++)
        {
            if (upos[i] is not (Upos.Propn or Upos.Noun) || heads[i] is not (>= 0 and var day) || day >= i || IsDay(tokens, i)) continue;
            if (!IsDay(tokens, day))
            {
                // "seized Homs in 2012, Hama in 2013": what has a date of its own is no other word for the first.
                if (relations[i] == Relation.Appos && upos[day] == upos[i] && HasDay(tokens, day, i) && DateBehind(i, tokens, heads) >= 0) relations[i] = Relation.Conj;
                continue;
            }

            if (relations[i] is not (Relation.Conj or Relation.NmodUnmarked or Relation.Appos or Relation.Nmod)) continue;
            if (!IsJoined(i, tokens, heads, relations, upos)) continue;
            var date = DateBehind(i, tokens, heads);
            if (date < 0 || VerbOf(day, heads, upos) is not (>= 0 and var verb)) continue;
            var fellow = Fellow(verb, i, day, tokens, heads, relations, upos);
            if (fellow < 0 || TreeRepairs.IsBelow(verb, i, heads) || TreeRepairs.IsBelow(fellow, i, heads)) continue;
            (heads[i], relations[i]) = (fellow, Relation.Conj);
            if (!TreeRepairs.IsBelow(i, date, heads)) (heads[date], relations[date]) = (i, Relation.Nmod);
        }
    }

    // The same part of the sentence as a word: what has the same preposition, else the object, else the subject.
    private static int Fellow(int verb, int word, int day, TokenSpan tokens, int[] heads, Relation[] relations, Upos[] upos)
    {
        var marker = MarkerOf(word, heads, relations);
        var (found, rank) = (-1, 0);
        for (var i = 0; i < day; i++)
        {
            if (i == verb || heads[i] < 0 || IsDay(tokens, i) || upos[i] is not (Upos.Propn or Upos.Noun)) continue;
            var own = MarkerOf(i, heads, relations);
            int fit;
            if (marker >= 0) fit = own >= 0 && tokens[own].Is(tokens[marker].ToString()) && (heads[i] == verb || heads[heads[i]] == verb) ? 1 : 0;
            else if (heads[i] == verb && own < 0) fit = relations[i] == Relation.Obj ? 4 : relations[i] == Relation.NsubjPass ? 3 : Relation.Nsubj.Covers(relations[i]) ? 1 : 0;
            // "took control of Homs in 2012 and Hama in 2014".
            else fit = relations[i] == Relation.Nmod && own >= 0 && heads[heads[i]] == verb && relations[heads[i]] == Relation.Obj && upos[i] == upos[word] && upos[heads[i]] != upos[word] ? 5 : 0;
            if (fit > 0 && fit >= rank) (found, rank) = (i, fit);
        }

        return found;
    }

    // A comma or "and" stands before it and what belongs to it; "and Israeli jets Hama on Friday" says first who did it.
    private static bool IsJoined(int word, TokenSpan tokens, int[] heads, Relation[] relations, Upos[] upos)
    {
        for (var i = word - 1; i > 0; i--)
        {
            if (tokens[i].Is(",") || upos[i] == Upos.Cconj) return true;
            if (heads[i] != word || (upos[i] == Upos.Noun && upos[word] == Upos.Propn && relations[i] is Relation.Compound or Relation.Flat)) return false;
        }

        return false;
    }

    // The date right behind a word and what belongs to its name: "Hama on Friday", "Tel Rifaat in 2016".
    private static int DateBehind(int word, TokenSpan tokens, int[] heads)
    {
        var at = word + 1;
        while (at < heads.Length && heads[at] == word && !tokens[at].Is(",") && !IsMarker(tokens, at) && !IsDay(tokens, at)) at++;
        if (at >= heads.Length - 1 || !IsMarker(tokens, at) || !IsDay(tokens, at + 1)) return -1;
        var date = at + 1;
        // Of "5 November" one word hangs on the other.
        while (heads[date] is >= 0 and var above && Math.Abs(above - date) == 1 && above > at && IsDay(tokens, above)) date = above;
        return date;
    }

    private static bool HasDay(TokenSpan tokens, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (IsDay(tokens, i)) return true;
        }

        return false;
    }

    private static bool IsMarker(TokenSpan tokens, int word) => tokens[word].Is("on") || tokens[word].Is("in") || tokens[word].Is("since") || tokens[word].Is("by");

    private static int MarkerOf(int word, int[] heads, Relation[] relations)
    {
        for (var i = 0; i < word; i++)
        {
            if (heads[i] == word && relations[i] == Relation.Case) return i;
        }

        return -1;
    }

    private static int VerbOf(int word, int[] heads, Upos[] upos)
    {
        var at = heads[word];
        for (var depth = 0; at >= 0 && upos[at] is not (Upos.Verb or Upos.Aux) && depth < 5; depth++) at = heads[at];
        return at >= 0 && upos[at] is Upos.Verb ? at : -1;
    }

    private static bool IsDay(TokenSpan tokens, int word)
    {
        var text = SentenceWords.Fold(tokens[word].Text);
        return DateWords.IsMonthOrDay(text) || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (number is >= 1900 and <= 2099
            || (number is >= 1 and <= 31 && ((word + 1 < tokens.Count && IsMonth(tokens, word + 1)) || (word > 0 && IsMonth(tokens, word - 1))))));
    }

    private static bool IsMonth(TokenSpan tokens, int word) => DateWords.Months.ContainsKey(SentenceWords.Fold(tokens[word].Text));
}
