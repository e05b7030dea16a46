using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>The words by which English reports what somebody says.</summary>
internal static class SpeechWords
{
    /// <summary>Verbs whose subject says their clause.</summary>
    public static readonly FrozenSet<string> Verbs = Lexicon.Reporting.Except(["have", "be", "point", "lay", "form", "impose", "cost",
        "engage", "wage",
        "clash", "combat", "include",
            "comment"]).Concat(Set("vow pledge promise threaten tweet post reject dismiss refute dispute boast complain concede "
            + "describe recall recount "
        + "predict caution reiterate emphasise emphasize charge allege contend remark disclose reckon state relate calculate "
        + "verify count tally")).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs whose object is the listener: "told the agency that".</summary>
    public static readonly FrozenSet<string> Telling = Set("tell inform warn assure remind brief notify");

    /// <summary>Verbs whose object is what was established: "reports 40 people killed", "has verified 900 deaths".</summary>
    public static readonly FrozenSet<string> Counting = Set("report count verify tally register record document confirm estimate");

    /// <summary>Nouns for what somebody reckons: "by its own estimate".</summary>
    public static readonly FrozenSet<string> Reckonings = Set("reckoning estimate count account tally admission calculation");

    /// <summary>Verbs whose infinitive is said of oneself: "claimed to control".</summary>
    public static readonly FrozenSet<string> SelfClaims = Set("claim boast profess deny vow pledge promise threaten say report");

    /// <summary>Verbs that report another's words: "quoted X as saying".</summary>
    public static readonly FrozenSet<string> Quoting = Set("quote cite");

    /// <summary>Nouns that are what somebody said: "a statement said".</summary>
    public static readonly FrozenSet<string> Documents = Set("statement report communique communiqué post tweet message toll figure "
        + "count update release");

    private static FrozenSet<string> Set(string words) => words.Split(' ',
        StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
