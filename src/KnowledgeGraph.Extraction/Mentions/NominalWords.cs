using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Common nouns of news prose by what they stand for, in the singular.</summary>
internal static class NominalWords
{
    private static readonly FrozenDictionary<string, NominalKind> Kinds = Build(
        (NominalKind.People, "person people man woman child boy girl teenager youth youngster baby infant toddler newborn family "
            + "household relative villager inhabitant "
            + "townspeople islander worshipper mourner patient doctor nurse medic paramedic surgeon rescuer volunteer journalist "
            + "reporter photographer cameraman "
            + "activist protester demonstrator dissident campaigner student pupil schoolchild schoolboy schoolgirl teacher "
            + "professor engineer worker employee driver farmer "
            + "shepherd fisherman trader shopkeeper merchant lawyer prisoner detainee inmate captive hostage refugee migrant "
            + "evacuee exile returnee deserter "
            + "defector conscript recruit draftee cadet tribesman elder cleric imam priest mother father son daughter brother "
            + "sister wife husband widow orphan passenger "
            + "survivor tourist pilgrim citizen national expatriate settler bystander shopper commuter civilian non-combatant "
            + "peacekeeper observer inspector policeman "
            + "policewoman guard bodyguard pilot sailor crew lieutenant sergeant corporal private contractor smuggler looter "
            + "motorist cyclist porter herder herdsman nomad monk nun pastor bishop imam sheikh mechanic cook seafarer seaman dockworker "
            + "trucker guest customer neighbour neighbor comrade bride groom toddler grandmother grandfather cousin nephew niece uncle aunt "
            + "grandson granddaughter grandchild colleague companion truckdriver labourer laborer builder miner tailor baker barber "
            + "mob crowd tribe clan mullah gendarme baker stoker subordinate escort technocrat predecessor dissident"),
        (NominalKind.Combatants, "fighter militant gunman rebel insurgent jihadist jihadi extremist islamist terrorist mercenary "
            + "militiaman paramilitary guerrilla separatist "
            + "partisan attacker assailant commando loyalist combatant warrior bandit thug bomber raider irregular sniper hijacker kidnapper "
            + "abductor captor pirate vigilante occupier invader infiltrator extremist"),
        (NominalKind.Force, "army military troop soldier serviceman infantry warplane jet aircraft helicopter gunship bomber navy "
            + "warship artillery garrison battalion regiment "
            + "division corps reinforcement force unit patrol convoy platoon detachment squad contingent column"),
        (NominalKind.Group, "group faction militia movement organisation organization outfit brigade front cell network wing "
            + "offshoot affiliate party body gang warband sect"),
        (NominalKind.Alliance, "alliance coalition bloc league axis partnership"),
        (NominalKind.Organisation, "monitor watchdog observatory ministry agency charity council committee commission foundation "
            + "institute union directorate "
            + "court parliament office authority university company firm police presidency"),
        (NominalKind.Media, "newspaper daily weekly magazine broadcaster channel outlet"),
        (NominalKind.Government, "government regime administration leadership junta"),
        (NominalKind.Place, "town village city district neighbourhood neighborhood suburb quarter province region governorate "
            + "county area enclave pocket territory zone settlement hamlet "
            + "countryside stronghold bastion capital island valley plain desert border frontier outskirts suburbs"),
        (NominalKind.Facility, "hospital clinic school mosque church bakery market bridge dam airport airbase base barracks prison "
            + "jail depot checkpoint crossing road highway "
            + "motorway refinery plant station mill factory warehouse port camp headquarters compound building bunker outpost "
            + "tower site crossroads crossroad junction roundabout residence palace embassy "
            + "consulate hotel university museum cemetery pipeline house mansion villa ship vessel boat ferry tanker freighter "
            + "frigate trawler bus ambulance truck lorry minibus taxi train arsenal silo substation terminal oilfield kindergarten orphanage "
            + "theatre theater courthouse dormitory cafe shop restaurant apartment shrine synagogue temple laboratory runway hangar "
            + "fortress stockpile tunnel shelter stadium monastery convent library workshop airstrip "
            + "trench castle citadel dump armoury armory airfield silo dock quay shipyard granary greenhouse farm farmland ranch vineyard college academy quarry "
            + "reservoir aqueduct canal railway seminary madrasa chapel cathedral basilica minaret marketplace bazaar mall "
            + "supermarket pharmacy dispensary morgue studio radar garage lab barge dinghy speedboat corvette submarine tugboat "
            + "airliner gunboat farmhouse cave airship"),
        (NominalKind.Agreement, "agreement accord deal truce ceasefire pact treaty memorandum understanding protocol resolution "
            + "roadmap armistice declaration bargain compact text document "
            + "cease-fire"),
        (NominalKind.Conflict, "war conflict battle uprising insurgency revolution"));

    /// <summary>Of combatants: words that name them by what they are believed to be, so that a change of word is no change of whom it
    /// means.</summary>
    private static readonly FrozenSet<string> Zealots = Set("jihadist jihadi extremist islamist terrorist");

    /// <summary>What a singular or plural noun stands for, or <see langword="null"/>.</summary>
    public static NominalKind? KindOf(string lemma) => Kinds.TryGetValue(lemma, out var kind) ? kind : null;

    // Facilities that go from place to place.
    private static readonly FrozenSet<string> Vehicles = Set("ship vessel boat ferry tanker freighter frigate trawler bus ambulance truck "
        + "lorry minibus taxi train barge dinghy speedboat corvette submarine tugboat airliner gunboat airship radar stockpile");

    /// <summary>Whether a singular noun names a building or works, which stay where they are.</summary>
    public static bool IsBuilding(string lemma) => KindOf(lemma) is NominalKind.Facility && !Vehicles.Contains(lemma);

    public static bool IsZealot(string lemma) => Zealots.Contains(lemma);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, NominalKind> Build(params (NominalKind Kind, string Words)[] kinds)
    {
        var all = new Dictionary<string, NominalKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in kinds)
        {
            foreach (var word in words.Split(' ')) all.TryAdd(word, kind);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
