using System.Collections.Frozen;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Past forms of the verbs of examples, so that a parser sees in them the verbs that their base forms hide. Only the parser
/// reads them.</summary>
internal static class PastForm
{
    private static readonly FrozenDictionary<string, string> Irregular = Table(
        "be:was take:took hold:held run:ran lead:led fall:fell come:came lose:lost give:gave send:sent say:said fight:fought have:had keep:kept lie:lay "
        + "stand:stood lay:laid flee:fled leave:left break:broke sell:sold buy:bought win:won pay:paid make:made meet:met drive:drove see:saw "
        + "sweep:swept withdraw:withdrew hit:hit cut:cut put:put overrun:overran strike:struck beat:beat seek:sought tell:told bring:brought "
        + "retake:retook shoot:shot wound:wounded find:found do:did go:went get:got begin:began become:became stick:stuck spend:spent "
        + "pit:pitted stop:stopped grab:grabbed ram:rammed nab:nabbed trap:trapped strip:stripped equip:equipped ship:shipped slip:slipped "
        + "mop:mopped stab:stabbed pin:pinned slay:slew tear:tore throw:threw sink:sank swear:swore steal:stole spread:spread split:split "
        + "set:set shut:shut let:let rise:rose fly:flew draw:drew cling:clung fling:flung lend:lent bear:bore deal:dealt feed:fed grind:ground "
        + "hang:hung know:knew burst:burst catch:caught teach:taught wear:wore strew:strewed ride:rode hide:hid bind:bound blow:blew "
        + "shake:shook forgive:forgave forbid:forbade choose:chose freeze:froze speak:spoke write:wrote eat:ate grow:grew prop:propped "
        + "oversee:oversaw underwrite:underwrote foresee:foresaw undergo:underwent undertake:undertook overthrow:overthrew overcome:overcame undo:undid "
        + "withhold:withheld uphold:upheld withstand:withstood quit:quit refer:referred plan:planned step:stepped drop:dropped bar:barred");

    private static readonly FrozenDictionary<string, string> Participles = Table(
        "take:taken run:run fall:fallen come:come give:given break:broken drive:driven see:seen withdraw:withdrawn overrun:overrun beat:beaten "
        + "retake:retaken oversee:overseen underwrite:underwritten undertake:undertaken overthrow:overthrown overcome:overcome do:done go:gone begin:begun become:become "
        + "slay:slain tear:torn throw:thrown swear:sworn steal:stolen rise:risen fly:flown draw:drawn bear:borne know:known shake:shaken "
        + "choose:chosen freeze:frozen speak:spoken write:written grow:grown blow:blown hide:hidden sink:sunk");

    /// <summary>The base form of a verb that an example may give in any form; "gas" and "bus" are no forms of others.</summary>
    public static string Base(string word) => English.Lemma(word, Upos.Verb) is var lemma && (lemma.Length > 2 || lemma is "go" or "do" or "be") ? lemma : word;

    /// <summary>The past tense of a verb.</summary>
    public static string Of(string verb) => Irregular.GetValueOrDefault(verb) ?? Regular(verb);

    /// <summary>The past participle of a verb.</summary>
    public static string Participle(string verb) => Participles.GetValueOrDefault(verb) ?? Of(verb);

    // "slam" becomes "slammed": one short vowel before one consonant, in a word of one syllable or one that is stressed at its end.
    private static bool IsDoubled(string verb)
    {
        if (verb.Length < 3 || "aeiouwxy".Contains(verb[^1], StringComparison.Ordinal) || !"aeiou".Contains(verb[^2], StringComparison.Ordinal)
            || "aeiou".Contains(verb[^3], StringComparison.Ordinal)) return false;
        return verb.Count(static c => "aeiouy".Contains(c, StringComparison.Ordinal)) == 1 || Doubled.Contains(verb);
    }

    private static readonly FrozenSet<string> Doubled =
        "control patrol expel repel compel propel dispel rebel annul permit admit commit submit kidnap acquit incur confer prefer abet rebut emit omit transfer defer occur deter level travel label model "
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static string Regular(string verb)
    {
        if (verb.Length > 5 && (verb.EndsWith("ed", StringComparison.Ordinal) || verb.EndsWith("ing", StringComparison.Ordinal))) return verb;
        if (verb.EndsWith('e')) return verb + "d";
        if (IsDoubled(verb)) return verb + verb[^1] + "ed";
        return verb.Length > 2 && verb[^1] == 'y' && !"aeiou".Contains(verb[^2], StringComparison.Ordinal) ? verb[..^1] + "ied" : verb
            + "ed";
    }

    private static FrozenDictionary<string, string> Table(string pairs) => pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(static pair => pair.Split(':')).ToFrozenDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);
}
