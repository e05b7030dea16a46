using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>Mends what parsers are known to get wrong in news, in the columns of a tree before anything walks on it: who speaks behind a report, and who is
/// among those who were told of.</summary>
internal static class TreeRepairs
{
    // Behind the reporting verb stand a day or a place at most.
    private const int LongestTail = 5;

    /// <summary>Mends a tree.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="heads">The head of each word.</param>
    /// <param name="relations">The relation of each word to its head.</param>
    /// <param name="upos">The part of speech of each word.</param>
    public static void Apply(TokenSpan tokens, int[] heads, Relation[] relations, Upos[] upos)
    {
        for (var i = 2; i < heads.Length - 1; i++)
        {
            MendAgents(i, tokens, heads, relations);
            MendParticiples(i, tokens, heads, relations, upos);
            MendRow(i, tokens, heads, relations, upos);
            MendRelatives(i, tokens, heads, relations);
            MendCapitals(i, tokens, heads, relations, upos);
            MendAsides(i, tokens, heads, relations, upos);
            MendRange(i, tokens, heads, relations, upos);
            MendLed(i, tokens, heads, relations, upos);
            if (tokens[i].Is("among") && (tokens[i + 1].Is("them") || tokens[i + 1].Is("whom")) && tokens[i - 1].Is(",")) MendExamples(i, tokens, heads, relations, upos);
        }

        GapRepairs.Apply(tokens, heads, relations, upos);
        for (var verb = heads.Length - 1; verb > 3; verb--)
        {
            if (upos[verb] == Upos.Verb && Lexicon.Reporting.Contains(tokens[verb].Lemma))
            {
                MendSpeakers(verb, tokens, heads, relations, upos);
                return;
            }

            if (heads.Length - verb > LongestTail + 1) return;
        }
    }

    // "backed by X, by Y and by Z": each does it.
    private static void MendAgents(int word, TokenSpan tokens, int[] heads, Relation[] relations)
    {
        if (relations[word] != Relation.Nmod || heads[word] is not (>= 0 and var agent) || agent > word || relations[agent] != Relation.OblAgent) return;
        for (var i = agent + 1; i < word; i++)
        {
            if (heads[i] == word && relations[i] == Relation.Case && tokens[i].Is("by") && (tokens[i - 1].Is(",") || tokens[i - 1].Is("and"))) relations[word] = Relation.Conj;
        }
    }

    // "X, armed and paid by Y, entered": participles, and no more of whom X is one.
    private static void MendParticiples(int word, TokenSpan tokens, int[] heads, Relation[] relations, Upos[] upos)
    {
        if (relations[word] != Relation.Conj || heads[word] is not (>= 0 and var noun) || noun >= word - 1 || !tokens[word - 1].Is(",")
            || upos[noun] is not (Upos.Noun or Upos.Propn) || upos[word] is not (Upos.Verb or Upos.Adj)
            || !tokens[word].ToString().EndsWith("ed", StringComparison.Ordinal) || word + 2 >= heads.Length) return;
        if (tokens[word + 1].Is("by")) relations[word] = Relation.Acl;
        else if (tokens[word + 1].Is("and") && heads[word + 2] == noun && relations[word + 2] == Relation.Conj && upos[word + 2] == Upos.Verb)
            (relations[word], heads[word + 2]) = (Relation.Acl, word);
    }

    // "X, which is led by Y and which answers to Z": both clauses tell of X.
    private static void MendRelatives(int word, TokenSpan tokens, int[] heads, Relation[] relations)
    {
        if (!(tokens[word].Is("which") || tokens[word].Is("who") || tokens[word].Is("that")) || !tokens[word - 1].Is("and")) return;
        var second = heads[word];
        if (second < word || relations[second] != Relation.AclRelcl || heads[second] is not (>= 0 and var noun) || noun >= word) return;
        for (var i = noun - 1; i > 0; i--)
        {
            if (!tokens[i].Is(tokens[word].ToString())) continue;
            var first = heads[i];
            // The first clause must hold the noun that the parser took.
            if (first > i && first < word && relations[first] == Relation.AclRelcl && IsBelow(noun, first, heads) && !IsBelow(first, second, heads))
                (heads[second], relations[second]) = (first, Relation.Conj);
            return;
        }
    }

    // "troops loyal to X in Juba, the capital of Y": what is called a capital or a town is the place right before it.
    private static void MendCapitals(int noun, TokenSpan tokens, int[] heads, Relation[] relations, Upos[] upos)
    {
        if (relations[noun] != Relation.Appos || upos[noun] != Upos.Noun || !Settlements.Contains(tokens[noun].Lemma)) return;
        var comma = noun - 1;
        while (comma > 0 && heads[comma] == noun && !tokens[comma].Is(",")) comma--;
        var place = comma - 1;
        if (place < 1 || !tokens[comma].Is(",") || upos[place] != Upos.Propn) return;
        while (relations[place] == Relation.Flat && heads[place] >= 0 && heads[place] < place) place = heads[place];
        if (place == heads[noun] || relations[place] is not (Relation.Obl or Relation.Nmod) || IsBelow(noun, place, heads) || IsBelow(place, noun, heads)) return;
        heads[noun] = place;
    }

    private static readonly HashSet<string> Settlements = new(StringComparer.Ordinal) { "capital", "town", "city", "village", "suburb", "district" };

    // "clashes between X, led by Y, and Z": X is led, and not the clashes.
    private static void MendLed(int verb, TokenSpan tokens, int[] heads, Relation[] relations, Upos[] upos)
    {
        if (relations[verb] != Relation.Acl || !tokens[verb - 1].Is(",") || !tokens[verb + 1].Is("by") || heads[verb] is not (>= 0 and var noun) || noun >= verb - 2
            || !Events.Contains(tokens[noun].Lemma) || upos[verb - 2] is not (Upos.Noun or Upos.Propn)) return;
        var led = verb - 2;
        while (heads[led] > noun && heads[led] < verb && relations[led] is Relation.Flat or Relation.Compound or Relation.Nmod && heads[led] != noun) led = heads[led];
        if (led == noun || IsBelow(led, verb, heads) || upos[led] is not (Upos.Noun or Upos.Propn)) return;
        heads[verb] = led;
    }

    private static readonly HashSet<string> Events = new(StringComparer.Ordinal) { "clash", "fighting", "battle", "war", "fight", "conflict", "talk", "talks",
        "attack", "raid", "truce", "ceasefire", "deal", "agreement", "meeting", "tension", "skirmish", "hostility", "combat" };

    // "killed between 10 and 20 people", "killed 10 to 20 people": their number, and no place.
    private static void MendRange(int word, TokenSpan tokens, int[] heads, Relation[] relations, Upos[] upos)
    {
        if (word + 3 >= heads.Length) return;
        var isBetween = tokens[word].Is("between") && upos[word + 1] == Upos.Num && tokens[word + 2].Is("and") && upos[word + 3] == Upos.Num && relations[word] == Relation.Case;
        var isTo = upos[word] == Upos.Num && tokens[word + 1].Is("to") && upos[word + 2] == Upos.Num && relations[word] == Relation.Nummod;
        if (!isBetween && !isTo) return;
        var (noun, verb) = (heads[word], word - 1);
        if (noun <= word || heads[noun] != verb || upos[verb] != Upos.Verb || relations[noun] != Relation.Obl) return;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] == verb && relations[i] is Relation.Obj or Relation.NsubjPass || heads[i] == noun && relations[i] == Relation.Case && i != word) return;
        }

        relations[noun] = Relation.Obj;
        if (isBetween) relations[word] = Relation.Advmod;
    }

    // "X, the capital of Y, and Z": where no list is open the comma ends the aside, and Z stands beside X.
    private static void MendAsides(int word, TokenSpan tokens, int[] heads, Relation[] relations, Upos[] upos)
    {
        if (relations[word] != Relation.Conj || heads[word] is not (>= 0 and var fellow) || fellow >= word || upos[word] is not (Upos.Noun or Upos.Propn)) return;
        var and = word - 1;
        while (and > fellow && !(heads[and] == word && relations[and] == Relation.Cc)) and--;
        if (and <= fellow || !tokens[and].Is("and") || !tokens[and - 1].Is(",")) return;
        for (var i = fellow + 1; i < word; i++)
        {
            if (heads[i] == fellow && relations[i] == Relation.Conj) return;
        }

        var aside = fellow;
        while (relations[aside] is Relation.Nmod or Relation.Obl or Relation.Obj or Relation.OblAgent && heads[aside] >= 0) aside = heads[aside];
        if (relations[aside] is not (Relation.Appos or Relation.Acl) || heads[aside] is not (>= 0 and var head) || head >= aside || upos[head] is not (Upos.Noun or Upos.Propn)
            || relations[head] is not (Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Obl or Relation.Nmod)) return;
        for (var i = head + 1; i < aside; i++)
        {
            if (!tokens[i].Is(",")) continue;
            heads[word] = head;
            return;
        }
    }

    // "has bombed X for years and struck Y": behind another part of the sentence "struck Y" is no second object and no second time, but a verb and its own.
    private static void MendRow(int noun, TokenSpan tokens, int[] heads, Relation[] relations, Upos[] upos)
    {
        if (relations[noun] != Relation.Conj || heads[noun] is not (>= 0 and var first) || first > noun - 3) return;
        var isTime = Relation.Obl.Covers(relations[first]) && (Lexicon.TimeNouns.Contains(tokens[first].Lemma) || DateWords.IsMonthOrDay(SentenceWords.Fold(tokens[first].Text)));
        if (relations[first] != Relation.Obj && !isTime) return;
        var (verb, next) = (heads[first], -1);
        for (var i = noun - 1; i > first && next < 0; i--)
        {
            if (upos[i] == Upos.Verb && heads[i] == noun && relations[i] == Relation.Amod && upos[i - 1] == Upos.Cconj) next = i;
            else if (heads[i] != noun) return;
        }

        if (next < 0 || verb < 0 || (!isTime && !Enumerable.Range(first + 1, next - first - 2).Any(i => heads[i] == verb && Relation.Obl.Covers(relations[i])))) return;
        (heads[next], relations[next], heads[noun], relations[noun], heads[next - 1]) = (verb, Relation.Conj, next, Relation.Obj, next);
    }

    // "X bombed Y, A and B said": A and B speak, and are no objects of "bombed".
    private static void MendSpeakers(int verb, TokenSpan tokens, int[] heads, Relation[] relations, Upos[] upos)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] == verb && Relation.Nsubj.Covers(relations[i])) return;
            if (i > verb && (upos[i] is Upos.Verb or Upos.Aux || (heads[i] == verb && relations[i] is Relation.Obj or Relation.Ccomp))) return;
        }

        var comma = verb - 1;
        while (comma > 0 && !tokens[comma].Is(",") && upos[comma] is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det or Upos.Cconj or Upos.Num or Upos.Adp or Upos.Part
            or Upos.Punct) comma--;
        // A word alone is understood; only a row of them is taken for the end of the list before it.
        if (comma < 2 || !tokens[comma].Is(",") || verb - comma < 4) return;
        var speaker = -1;
        for (var i = comma + 1; i < verb; i++)
        {
            if (heads[i] > comma && heads[i] < verb) continue;
            if (upos[i] == Upos.Punct) continue;
            if (speaker >= 0 || relations[i] != Relation.Conj || heads[i] > comma || upos[i] is not (Upos.Noun or Upos.Propn)) return;
            speaker = i;
        }

        // Where the verb hangs on whom it would take for its subject the tree stays as it is.
        if (speaker >= 0 && !IsBelow(verb, speaker, heads)) (heads[speaker], relations[speaker]) = (verb, Relation.Nsubj);
    }

    // "225 people, among them 27 children, were killed": the people were, and the children are some of them.
    private static void MendExamples(int among, TokenSpan tokens, int[] heads, Relation[] relations, Upos[] upos)
    {
        var whole = among - 2;
        if (upos[whole] is not (Upos.Noun or Upos.Propn)) return;
        while (heads[whole] >= 0 && heads[whole] < among && relations[whole] is Relation.Flat or Relation.Compound) whole = heads[whole];
        var part = among + 2;
        while (part < heads.Length && upos[part] is Upos.Det or Upos.Num or Upos.Adj or Upos.Adv) part++;
        if (part >= heads.Length || upos[part] is not (Upos.Noun or Upos.Propn)) return;
        while (heads[part] > part && relations[part] is Relation.Compound or Relation.Flat or Relation.Amod) part = heads[part];
        var (head, relation) = (heads[part], relations[part]);
        if (head == whole || head < 0 || IsBelow(whole, part, heads)) return;
        // The list ends the sentence, or a comma closes it.
        if (Relation.Nsubj.Covers(relation) && head > part)
        {
            if (heads[whole] != head) return;
            relations[whole] = relation;
        }

        (heads[part], relations[part]) = (whole, Relation.Nmod);
    }

    /// <summary>Whether a word is another or hangs on it, directly or over others.</summary>
    public static bool IsBelow(int word, int ancestor, int[] heads)
    {
        for (var at = word; at >= 0; at = heads[at])
        {
            if (at == ancestor) return true;
        }

        return false;
    }
}
