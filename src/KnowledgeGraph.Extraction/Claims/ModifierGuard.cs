using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>
/// Tells whether who only modifies a noun stands for what the noun means: "rebel positions" are the rebels', but "the minister's cousin", "a
/// Rome lawyer" and "the Lebanese group" are somebody else.
/// </summary>
internal static class ModifierGuard
{
    /// <summary>People and things that act, or are hit, for their state or party.</summary>
    private static readonly FrozenSet<string> Own = Set(
        "force troop soldier serviceman servicemen army military navy fleet marine sailor airman pilot commando paratrooper sniper gunner crew "
        + "guard policeman police officer general colonel commander member personnel casualty recruit conscript reservist infantry artillery armour armor cavalry "
        + "warplane plane aircraft jet bomber helicopter gunship drone warship ship vessel boat submarine tank vehicle convoy column patrol "
        + "missile rocket shell bomb mortar gun battery fire shelling weapon ammunition munition depot arsenal cache stockpile supply "
        + "position line lines front frontline trench defence defense target stronghold bastion redoubt outpost post checkpoint base camp barracks garrison "
        + "headquarters compound bunker tunnel airfield airbase installation facility asset infrastructure site hideout territory soil land area zone "
        + "ground pocket enclave heartland village town city neighbourhood neighborhood district suburb quarter airspace water coast border frontier "
        + "power arm wing unit battalion brigade regiment division corps squad cell side camp leadership regime government administration authority "
        + "state intelligence operative agent men man contingent peacekeeper adviser advisor support backing aid air ranks part half");

    /// <summary>Irregular fighters, who do not act for the state whose citizens they are.</summary>
    private static readonly FrozenSet<string> Irregular = Set("fighter militant insurgent guerrilla gunman gunmen rebel jihadist jihadi terrorist extremist "
        + "islamist radical separatist militiaman militiamen leader chief operative supporter loyalist follower cadre activist bomber attacker "
        + "extremist prisoner detainee suspect hostage militia group faction");

    /// <summary>What a party does or has, by which it is judged or helped, though it can be neither hit nor led there.</summary>
    private static readonly FrozenSet<string> Deeds = Set("treatment action act aggression crime atrocity abuse violation occupation rule handling "
        + "refusal failure behaviour behavior conduct crackdown presence intervention involvement expansion demand terrorism terror brutality cause effort "
        + "fight struggle bid unity sovereignty independence people economy candidacy");

    /// <summary>Whether the name before a noun stands for what the noun means.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="match">The match.</param>
    /// <param name="filler">Who may play the role.</param>
    /// <param name="isOneOf">Whether an owner's deeds stand for him: where somebody judges or helps him.</param>
    public static bool StandsForHead(SentenceReading sentence, RuleMatch match, Filler filler, bool isOneOf)
    {
        if (!filler.IsModifier || sentence.Structure.PhraseAt(filler.Mention.Last) is not (>= 0 and var phrase)) return true;
        var words = sentence.Words;
        var head = sentence.Structure.HeadOf(phrase);
        if (head <= filler.Mention.Last || head == match.TriggerWord || words.Span(head, head).Overlaps(match.Trigger)) return true;
        var lemma = words.NounLemma(head);
        // "shelled the town three days ago": the parser of phrases reads on into the date.
        if (Lexicon.TimeNouns.Contains(lemma) || DateWords.IsMonthOrDay(words.Lower[head])) return true;
        if (Own.Contains(lemma) || Own.Contains(words.Lower[head])) return true;
        var kind = NominalWords.KindOf(lemma);
        if (Irregular.Contains(lemma) || kind is NominalKind.Combatants or NominalKind.Group or NominalKind.Alliance)
            return filler.Mention.Kind != MentionKind.Demonym && !SenseGuard.IsCountry(words, filler.Mention);
        // "the Lebanese group Hezbollah", "the US secretary John Kerry": who is named is meant.
        if (sentence.At(head) is { } named) return named.Kind != MentionKind.Name;
        if (kind is NominalKind.Place or NominalKind.Force) return true;
        return (Deeds.Contains(lemma) || ModalityWords.Undertakings.Contains(lemma)) && isOneOf;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
