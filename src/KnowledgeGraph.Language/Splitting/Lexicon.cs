using System.Collections.Frozen;

namespace KnowledgeGraph.Language.Splitting;

/// <summary>The closed lists of words that splitting needs. All look-ups ignore case unless said otherwise.</summary>
internal static class Lexicon
{
    /// <summary>Words that keep a full stop and never end a sentence with it: titles, given behind a name's front.</summary>
    public static readonly WordSet Titles = new(
        "mr mrs ms messrs dr prof gen lt col maj capt cpt cmdr sgt cpl pvt brig adm sen rep reps gov pres hon rev fr st sr sra mt ft amb sec supt insp "
        + "det sheikh atty mme mlle mgr dep asst ass't vs v cf e.g i.e viz al-h approx");

    /// <summary>Words that keep a full stop and may end a sentence with it.</summary>
    public static readonly WordSet Abbreviations = new(
        "inc corp co ltd bros jr sr esq etc ave blvd rd dept univ assn est jan feb apr aug sept oct nov dec tues thurs thur tue wed thu fri a.m p.m "
        + "u.s u.k u.n e.u d.c ph.d m.d b.a m.a b.c a.d u.s.a u.s.s.r a.k.a p.s r.i.p no.s ca al ext incl esp attn vol vols ed eds intl natl calif ariz conn del fla "
        + "kan mich minn miss okla penn tenn tex va wis wash ont que");

    /// <summary>Words that keep a full stop only before a number: "No. 5", "Fig. 2", "Sun. 12".</summary>
    public static readonly WordSet BeforeNumber = new("no nos fig figs art p pp ch par para sun sat mon mar jun jul op c pt vol sect");

    /// <summary>Bound prefixes: the hyphen behind one does not part the word.</summary>
    public static readonly WordSet Prefixes = new(
        "anti arch auto bi bio co counter cross cyber de e eco ex extra hyper infra inter intra macro mega meta micro mid mini mis mono multi neo non pan "
        + "para poly post pre pro proto pseudo psycho quasi re semi socio sub super supra trans tri ultra un uni vice x");

    /// <summary>Units that are parted from the number before them.</summary>
    public static readonly WordSet Units = new(
        "am pm a.m p.m a.m. p.m. bn tn m mn k km kms kg kgs g mg cm mm nm ft in mph kph kmh km/h lb lbs oz hz khz mhz ghz gb mb kb tb kw mw gw kwh yr yrs hr hrs min mins sec secs "
        + "ha sq bbl b c f usd eur gbp");

    /// <summary>Words that stand at the front of a sentence far more often than behind an abbreviation inside one.</summary>
    public static readonly WordSet SentenceStarters = new(
        "the a an he she it they we you this that these those but and in on at if when while after before as however for there here his her its their our "
        + "my what why how who where meanwhile also so some many most all no not since despite although though according with from by to or yet now then "
        + "one two three several both each another among during until please");

    /// <summary>Endings of domain and file names: the full stop before one does not part the word.</summary>
    public static readonly WordSet NameEndings = new(
        "com org net gov edu mil int info biz co uk us eu io tv me ai de fr nl ru sy tr il ir lb au ca doc docx xls xlsx pdf txt html htm php jpg png gif csv zip url ppt exe js");

    /// <summary>Words whose apostrophe stands at the front.</summary>
    public static readonly WordSet LeadingApostrophe = new("em til tis twas cause n s m re ve ll d round bout");

    /// <summary>Contractions without an apostrophe: where the second part begins.</summary>
    public static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Contractions = new Dictionary<string, int>
    {
        ["cannot"] = 3,
        ["gonna"] = 3,
        ["wanna"] = 3,
        ["gotta"] = 3,
        ["dont"] = 2,
        ["didnt"] = 3,
        ["doesnt"] = 4,
        ["wont"] = 2,
        ["couldnt"] = 5,
        ["wouldnt"] = 5,
        ["shouldnt"] = 6,
        ["isnt"] = 2,
        ["wasnt"] = 3,
        ["arent"] = 3,
        ["werent"] = 4,
        ["hasnt"] = 3,
        ["havent"] = 4,
        ["lemme"] = 3,
        ["gimme"] = 3,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
