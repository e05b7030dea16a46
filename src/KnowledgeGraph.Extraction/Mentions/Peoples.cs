using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The peoples and communities of the world that are no nation of a state: general English, for the news of any war. Whoever is called so is many
/// people, and no place, person or body.</summary>
internal static class Peoples
{
    // In the singular, which is the adjective too; the plural is formed as English does.
    private static readonly string[] Table = ("abkhaz acholi afrikaner albanian alawite ashkenazi assyrian avar azande azawadi balochi baluch bambara "
        + "bantu banyamulenge bashkir basque bedouin bemba berber bosniak catalan chaldean chechen circassian copt cossack dagestani dinka dogon druze "
        + "fulani fulbe gagauz ganda gujjar hausa hazara hema hmong houssa hutu igbo ijaw ingush ismaili isoko kabyle kachin kalenjin kamba kanuri "
        + "kashmiri kikuyu kurd ladino lendu lezgin luba luhya luo maasai madurese malinke mandinka manipuri maori mapuche maronite masalit mende "
        + "meitei montagnard mossi murle ndebele nenets nuba nuer oromo ossetian palaung papuan pashtun peul punjabi quechua rohingya romani "
        + "samburu senufo sephardi serer shilluk shona sidama sikh sindhi sinhalese songhai sorbian soninke tamil tatar temne tigrayan tiv "
        + "toposa tsonga tswana tuareg tubu toubou turkana turkmen tutsi twa tzotzil uighur uyghur wolof xhosa yanomami yazidi yezidi yoruba zaghawa zulu")
        .Split(' ');

    private static readonly FrozenSet<string> Names = Table.Concat(Table.Select(static p => p + "s")).ToFrozenSet(StringComparer.Ordinal);

    // Communities of faith, and peoples whose plural is no "s".
    private static readonly FrozenSet<string> Communities = ("kurds arabs alawites sunnis shiites shias shi'ites muslims christians jews hindus buddhists "
        + "druze yazidis yezidis copts maronites ismailis turkmens turkmen assyrians circassians bosniaks rohingya").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in small letters names a people or community by its members: "Kurds", "Druze".</summary>
    public static bool AreMembers(string lower) => Communities.Contains(lower) || IsPlural(lower);

    /// <summary>Whether a name in small letters means the members of a people.</summary>
    public static bool IsPlural(string lower) => lower[^1] == 's' && Names.Contains(lower) && Names.Contains(lower[..^1]);

    /// <summary>Whether a name in small letters is a people's or of its members.</summary>
    public static bool IsName(string lower) => Names.Contains(lower);
}
