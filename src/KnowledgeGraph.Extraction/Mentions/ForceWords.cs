using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Common nouns for those who fight for a state or region, in the singular.</summary>
internal static class ForceWords
{
    private static readonly FrozenSet<string> Air = Set("warplane jet plane aircraft helicopter bomber drone gunship airstrike");

    private static readonly FrozenSet<string> Naval = Set("warship navy frigate submarine destroyer gunboat");

    private static readonly FrozenSet<string> Land = Set("force troop soldier army military unit paratrooper commando infantry "
        + "artillery tank "
        + "battalion brigade convoy gunner sniper conscript serviceman marine column armour battery regular reservist");

    private static readonly FrozenSet<string> Regional = Set("force unit troop militia militiaman militiamen");

    private static readonly FrozenSet<string> Men = Set("men fighters gunmen militants rebels insurgents militiamen jihadists forces "
        + "troops soldiers guerrillas combatants paramilitaries warriors extremists terrorists mercenaries militia positions barracks");

    /// <summary>Whether the plural noun stands for those of an armed group: "Houthi militiamen".</summary>
    public static bool IsMen(string plural) => Men.Contains(plural);

    /// <summary>Whether the noun stands for forces of a state, of whatever arm.</summary>
    public static bool IsForce(string lemma) => Land.Contains(lemma) || Air.Contains(lemma) || Naval.Contains(lemma);

    /// <summary>Whether the noun stands for forces that a region may have.</summary>
    public static bool IsRegional(string lemma) => Regional.Contains(lemma);

    /// <summary>Whether the forces fly.</summary>
    public static bool IsAir(string lemma) => Air.Contains(lemma);

    /// <summary>Whether the forces sail.</summary>
    public static bool IsNaval(string lemma) => Naval.Contains(lemma);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
