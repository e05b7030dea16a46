using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>The words of <see cref="ClauseDisbelief"/>.</summary>
internal static class DisbeliefWords
{
    /// <summary>By the word before a gerund, the words before that which say that it was not done; none for a gerund right behind its verb.</summary>
    public static readonly FrozenDictionary<string, FrozenSet<string>> Undone = Frames(
        ("", "oppose forgo forego eschew up"),
        ("of", "innocent incapable acquit clear exonerate absolve vindicate better out absence lack"),
        ("from", "dissuade dissuaded dissuading prevent deter bar ban block keep hinder discourage prohibit desist abstain refrain away back"),
        ("against", "decide opt vote choose"),
        ("to", "object averse opposed allergic"),
        ("on", "up"));

    /// <summary>The same of what is only imagined, warned of or near.</summary>
    public static readonly FrozenDictionary<string, FrozenSet<string>> Imagined = Frames(
        ("of", "verge brink cusp dream speak talk possibility prospect capable"),
        ("against", "warn advise caution counsel argue"),
        ("about", "dream talk fantasise fantasize"));

    /// <summary>Nouns and adjectives for what is not so: "a myth that", "absurd to say".</summary>
    public static readonly FrozenSet<string> Untruths = Set("lie myth fiction hoax fabrication falsehood fantasy invention nonsense propaganda mistake canard untruth "
        + "disinformation denial absurd ludicrous ridiculous preposterous incorrect erroneous mistaken nonsensical inaccurate fabricated bogus fake sham unfounded "
        + "baseless groundless differ");

    /// <summary>Works and games in which things only seem to happen.</summary>
    public static readonly FrozenSet<string> Fictions = Set("novel film movie game simulation exercise drill scenario play satire thriller dream nightmare series");

    /// <summary>Adjectives of deeds that are none.</summary>
    public static readonly FrozenSet<string> Unreal = Set("simulated mock fictional fictitious imaginary hypothetical invented fabricated fake staged rehearsed");

    /// <summary>Adjectives of what shows or says something that is not so: "doctored images".</summary>
    public static readonly FrozenSet<string> Forged = Set("fake faked forged doctored manipulated fabricated staged altered falsified counterfeit bogus deepfake spoof");

    /// <summary>Verbs whose denial leaves a clause open.</summary>
    public static readonly FrozenSet<string> Confirming = Set("confirm verify corroborate substantiate establish ascertain");

    /// <summary>Verbs by which a picture shows something.</summary>
    public static readonly FrozenSet<string> Showing = Set("show depict portray picture claim suggest purport");

    /// <summary>What goes around: "the story goes", "rumour has it".</summary>
    public static readonly FrozenSet<string> Tales = Set("story tale legend rumour rumor hoax myth lie joke theory narrative saying gossip");

    /// <summary>What was done to a report that does not hold any more.</summary>
    public static readonly FrozenSet<string> TakenBack = Set("withdrawn retracted deleted debunked disproved discredited recanted refuted disowned");

    /// <summary>Verbs whose clause is not so.</summary>
    public static readonly FrozenSet<string> Pretending = Set("pretend feign lie fabricate");

    /// <summary>Verbs whose clause is only imagined.</summary>
    public static readonly FrozenSet<string> Imagining = Set("imagine dream fantasise fantasize hallucinate daydream");

    /// <summary>Adverbs of an error.</summary>
    public static readonly FrozenSet<string> Wrongly = Set("wrongly falsely mistakenly erroneously incorrectly wrongfully");

    /// <summary>Verbs of saying behind "wrong to".</summary>
    public static readonly FrozenSet<string> Saying = Set("say claim suggest believe think assume allege argue pretend assert imply");

    /// <summary>Verbs that take a report back or show it to be wrong.</summary>
    public static readonly FrozenSet<string> Retracting = Set("retract withdraw recant disavow debunk disprove rebut refute discredit mock ridicule deride contest dispute "
        + "deny reject dismiss disown");

    /// <summary>What may be shown to be wrong like a report.</summary>
    public static readonly FrozenSet<string> Records = Set("finding conclusion assurance video footage image picture photograph post verdict");

    /// <summary>Verbs by which something is called something.</summary>
    public static readonly FrozenSet<string> Calling = Set("call describe brand label denounce dismiss decry term dub portray condemn reject");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, FrozenSet<string>> Frames(params (string Marker, string Words)[] frames) =>
        frames.ToFrozenDictionary(static f => f.Marker, static f => Set(f.Words), StringComparer.Ordinal);
}
