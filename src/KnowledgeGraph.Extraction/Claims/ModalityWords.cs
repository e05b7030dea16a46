using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Words that make what they govern untrue, planned or doubtful.</summary>
internal static class ModalityWords
{
    /// <summary>Verbs whose infinitive happened: "managed to", "continued to".</summary>
    public static readonly FrozenSet<string> Implicative = Set(
        "begin start continue manage help resume force go come proceed rush be remain say claim report use tend join combine oblige "
            + "compel have lead return move succeed advance regroup see know "
        + "show prove");

    /// <summary>Verbs whose object has not happened, or not yet: "prevented an attack on".</summary>
    public static readonly FrozenSet<string> Averting = Set(
        "prevent avert avoid threaten plan prepare consider propose oppose reject fear expect await deny delay postpone cancel mull "
            + "discuss promise pledge vow warn urge demand seek want need "
        + "request call predict foil thwart anticipate contemplate envisage simulate rehearse practise");

    /// <summary>Verbs that end their object: "halted air raids on".</summary>
    public static readonly FrozenSet<string> Ending = Set("halt stop end cease suspend lift break cut pause withdraw terminate drop "
        + "scrap renounce rescind revoke");

    /// <summary>Verbs whose subject has ended: "the truce expired".</summary>
    public static readonly FrozenSet<string> Expiring = Set("end expire lapse collapse cease unravel dissolve");

    /// <summary>Verbs that end what their gerund says: "stopped funding".</summary>
    public static readonly FrozenSet<string> EndingGerund = Set("stop cease end halt quit suspend");

    /// <summary>Verbs that keep somebody from what stands behind "from".</summary>
    public static readonly FrozenSet<string> Hindering = Set("prevent stop keep bar block deter dissuade refrain discourage prohibit "
        + "ban restrain hinder");

    /// <summary>What agreements and conditions do to what they are about.</summary>
    public static readonly FrozenSet<string> Providing = Set("include involve provide envisage foresee stipulate require cover entail contain set mandate specify");

    /// <summary>Agreements, offers and what they consist of.</summary>
    public static readonly FrozenSet<string> Terms = Set("deal agreement accord pact truce ceasefire plan proposal offer condition term clause demand roadmap draft text "
        + "provision initiative resolution memorandum");

    /// <summary>Verbs that promise the clause behind them.</summary>
    public static readonly FrozenSet<string> Vowing = Set("vow pledge promise threaten demand");

    /// <summary>Adjectives that make an infinitive or a that-clause untrue: "unable to", "false that".</summary>
    public static readonly FrozenSet<string> Untrue = Set("unable unwilling reluctant powerless impossible false untrue wrong fake "
        + "baseless unthinkable");

    /// <summary>Verbs whose denial says that something goes on: "never ceased to support".</summary>
    public static readonly FrozenSet<string> Persisting = Set("cease stop hesitate tire quit waver falter");

    /// <summary>Verbs of keeping away from a deed.</summary>
    public static readonly FrozenSet<string> Abstaining = Set("refrain abstain desist");

    /// <summary>Adjectives that vouch for a that-clause, so that it is open where they are denied: "far from certain".</summary>
    public static readonly FrozenSet<string> Sure = Set("certain clear proven sure obvious known established settled confirmed");

    /// <summary>What speaks for a that-clause, so that it is open where there is little of it.</summary>
    public static readonly FrozenSet<string> Proofs = Set("evidence proof indication sign doubt confirmation");

    /// <summary>Adjectives and nouns that leave a that-clause open: "unclear", "rumours that".</summary>
    public static readonly FrozenSet<string> Doubtful = Set(
        "possible likely unlikely unclear doubtful uncertain conceivable sceptical skeptical dubious unconvinced rumour rumor speculation suspicion allegation suggestion "
            + "belief theory impression");

    /// <summary>Nouns whose of-phrase or that-clause has not happened: "fears of an attack on".</summary>
    public static readonly FrozenSet<string> Prospective = Set(
        "threat fear risk plan prospect possibility preparation call demand warning talk hope proposal danger chance idea eventuality "
            + "case likelihood promise pledge vow bid dream");

    /// <summary>Words whose "to", "with" or "towards" with a gerund says what is meant to happen: "committed to carrying out".</summary>
    public static readonly FrozenSet<string> Committing = Set("committed commitment dedicated devoted opposed step move road path way key "
        + "close closer charged tasked intent bent aimed capable vital essential progress pledge prospect approach obstacle work working "
        + "entrusted focus focused interested option");

    /// <summary>Verbs that take the existence of their object for granted: "joined the fight against".</summary>
    public static readonly FrozenSet<string> Presupposing = Set("join back continue expand increase intensify escalate");

    /// <summary>Adjectives before a noun that has not happened.</summary>
    public static readonly FrozenSet<string> Upcoming = Set("planned possible potential imminent future expected looming threatened "
        + "proposed hypothetical would-be feared");

    /// <summary>Adjectives before a noun of which nobody knows whether it happened.</summary>
    public static readonly FrozenSet<string> Uncertain = Set("possible potential suspected apparent alleged likely unlikely improbable doubtful uncertain reported presumed purported supposed so-called");

    /// <summary>Verbs whose passive with an infinitive is hearsay: "are reported to have left".</summary>
    public static readonly FrozenSet<string> Hearsay = Set("report say claim rumour rumor understand allege");

    /// <summary>Verbs in the passive that leave a noun in doubt: "an alliance is rumoured".</summary>
    public static readonly FrozenSet<string> Rumoured = Set("rumour rumor suspect allege fear expect");

    /// <summary>What becomes of a deed that was not done.</summary>
    public static readonly FrozenSet<string> Foiling = Set("foil thwart prevent avert avoid postpone cancel delay deny");

    /// <summary>Words that open a clause which is only imagined.</summary>
    public static readonly FrozenSet<string> Imagining = Set("suppose imagine should were supposing had assuming");

    /// <summary>Verbs by which somebody accuses: the accusation is his own word.</summary>
    public static readonly FrozenSet<string> Accusing = Set("blame accuse condemn denounce criticise criticize slam decry fault");

    /// <summary>What parties do: who supports or opposes it supports or opposes them.</summary>
    public static readonly FrozenSet<string> Undertakings = Set(
        "push offensive campaign war fight effort advance cause operation struggle battle rebellion uprising attack strike airstrike raid "
        + "assault bombing bombardment shelling siege blockade incursion invasion withdrawal retreat force army troop fighter warplane jet "
        + "commander spokesman spokeswoman leader government ministry drone navy fleet artillery ally proxy policy decision threat support "
        + "denial claim statement accusation ambush barrage rocket missile gun tank brigade unit wing militia");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
