using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>What the verb or noun around a pronoun asks of whom it means: one signs agreements, captures places, and who says is
/// somebody.</summary>
internal static class VerbSelection
{
    private static readonly FrozenSet<string> Agreed = Set("sign violate breach broker negotiate honour honor ratify endorse observe "
        + "respect conclude renounce repudiate denounce initial flout infringe mediate abrogate implement accept");

    private static readonly FrozenSet<string> Taken = Set("capture enter seize flee leave reach control occupy storm besiege recapture "
        + "retake abandon quit evacuate overrun encircle shell liberate govern surround conquer visit inhabit");

    private static readonly FrozenSet<string> Hurt = Set("kill arrest shoot detain wound injure tell accuse blame jail imprison hang "
        + "execute ask kidnap abduct free release marry bury interview hire elect appoint");

    private static readonly FrozenSet<string> Acts = Set("say tell add claim deny accuse blame warn announce vow insist argue speak "
        + "believe think want fight attack kill launch capture seize sign refuse demand agree reject deploy send flee arrest march "
        + "withdraw advance storm shell bomb fire hold try plan hope decide know see meet lead ask call join serve die live work "
        + "support supply arm pay break sell lose send wrest operate carry strike hit watch look accept admit evacuate condemn "
        + "back sponsor "
        + "pursue respond retaliate cooperate pledge promise seek intend expect urge strip recruit train detain describe welcome");

    private static readonly FrozenSet<string> Staff = Set("spokesman spokeswoman spokesperson leader troop force soldier "
        + "man chief head minister president ally opponent official army warplane jet pilot member director "
        + "supporter rival enemy parliament government embassy police condemnation decision refusal offer statement policy demand "
        + "campaign offensive crackdown staff vanguard backer patron sponsor arsenal convoy drone artillery headquarters bloc "
        + "militia fleet partner neighbour foe positions losses casualty prisoner foothold flag reach withdrawal");

    // A country has troops and generals; who has commanders, fighters and factions is a band or a force.
    private static readonly FrozenSet<string> Band = Set("commander fighter militant militiaman gunman emir warlord faction wing cadre stronghold hideout "
        + "insurgency founder");

    private static readonly FrozenSet<string> Kin = Set("wife husband son daughter father mother brother sister family uncle cousin "
        + "nephew friend colleague predecessor successor resignation");

    private static readonly FrozenSet<string> Sites = Set("outskirt street suburb centre center resident inhabitant population river "
        + "airport mayor neighbourhood neighborhood mosque border coast harbour");

    /// <summary>Whether a sort of thing is what is asked for.</summary>
    public enum Fitness
    {
        /// <summary>Nothing is asked.</summary>
        Any,
        Yes,
        No,
    }

    /// <summary>What the word that a pronoun hangs on asks for.</summary>
    public static Wants Of(SentenceWords words, SentenceTree tree, int word, GrammaticalRole role, int clause)
    {
        if (role == GrammaticalRole.Owner && tree.Heads[word] is >= 0 and var owned) return new Wants(OwnersOf(words.NounLemma(owned)));
        if (clause < 0 || tree.Heads[Clauses.FirstConjunct(tree, word)] != clause || tree.Upos[clause] != Upos.Verb) return default;
        var verb = words.VerbLemma(clause);
        return new Wants(role switch
        {
            GrammaticalRole.Subject => Acts.Contains(verb) ? Actors : null,
            GrammaticalRole.Object or GrammaticalRole.Patient => Agreed.Contains(verb) ? [ReferentSort.Agreement]
                : Taken.Contains(verb) ? [ReferentSort.Place, ReferentSort.Country]
                : Hurt.Contains(verb) ? Actors : null,
            GrammaticalRole.Oblique when Clauses.CaseOf(words, tree, word) is "to" && verb is "agree" => [ReferentSort.Agreement],
            GrammaticalRole.Oblique when Clauses.CaseOf(words, tree, word) is "against" or "for" && verb is "vote"
                => [ReferentSort.Agreement],
            _ => null,
        });
    }

    private static readonly ReferentSort[] Bands = [ReferentSort.Group, ReferentSort.Person, ReferentSort.People];

    private static readonly ReferentSort[] Actors = [ReferentSort.Person, ReferentSort.People, ReferentSort.Group, ReferentSort.Country];

    private static ReferentSort[]? OwnersOf(string noun) => Staff.Contains(noun) ? Actors
        : Band.Contains(noun) ? Bands
        : Kin.Contains(noun) ? [ReferentSort.Person, ReferentSort.People]
        : Sites.Contains(noun) ? [ReferentSort.Place, ReferentSort.Country] : null;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sorts that are asked for.</summary>
    /// <param name="Sorts">The sorts; <see langword="null"/> for any.</param>
    public readonly record struct Wants(ReferentSort[]? Sorts)
    {
        /// <summary>Whether a band or a force is asked for, which no country is.</summary>
        public bool IsBand => ReferenceEquals(Sorts, Bands);

        /// <summary>Whether a sort fits.</summary>
        public Fitness Fit(ReferentSort sort) => Sorts is null || sort == ReferentSort.Unknown ? Fitness.Any
            : Array.IndexOf(Sorts, sort) >= 0 ? Fitness.Yes : Fitness.No;
    }
}
