using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Words that tell which of its senses a verb of conflict has, and whether a name stands for what it describes.</summary>
internal static class SenseWords
{
    /// <summary>What is struck without a blow.</summary>
    public static readonly FrozenSet<string> Bargains = Set("deal bargain agreement accord truce balance pact compromise chord note tone ceasefire alliance understanding pose");

    /// <summary>Particles that give a verb another sense: "ruled out" is not "ruled".</summary>
    public static readonly FrozenDictionary<string, string> Particles = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["rule"] = "out off",
        ["take"] = "off on up out in down apart aside away aback",
        ["hold"] = "up back off out over down",
        ["run"] = "out down off over away into up through",
        ["back"] = "down off out away",
        ["strike"] = "down off out up",
        ["hit"] = "back out upon",
        ["win"] = "over out",
        ["break"] = "down off up out",
        ["lose"] = "out",
        ["leave"] = "out behind off over",
        ["stand"] = "down up out aside",
        ["head"] = "off",
        ["drop"] = "out off by",
        ["fall"] = "apart through short out behind",
        ["play"] = "down up",
        ["pull"] = "off through together",
        ["lead"] = "up",
        ["join"] = "up",
        ["drive"] = "up",
        ["push"] = "ahead",
        ["blow"] = "over off",
        ["shoot"] = "up",
        ["control"] = "for",
        ["fight"] = "off over",
        ["beat"] = "back",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Verbs by which weapons hit, and words too: "attacked the plan".</summary>
    public static readonly FrozenSet<string> AttackVerbs = Set("attack blast hit hammer strike slam assail target pummel assault batter pound "
        + "rocket raid storm");

    /// <summary>What words hit and weapons do not.</summary>
    public static readonly FrozenSet<string> Abstract = Set("record policy plan proposal decision statement claim idea bill law deal reform "
        + "credibility reputation integrity character motive handling performance strategy stance view opinion argument speech remark comment "
        + "report article book film coverage budget tax spending economy price confidence share market deadline mood nerve "
        + "choice appointment nomination candidacy bid ruling verdict approach failure response critic theory ideology belief agreement");

    /// <summary>What ends a life or stops a car without anybody attacking.</summary>
    public static readonly FrozenSet<string> Hazards = Set("car truck lorry bus train vehicle taxi motorcycle storm hurricane cyclone typhoon "
        + "tornado flood flooding earthquake quake tremor tsunami drought famine lightning landslide avalanche heatwave wildfire recession "
        + "inflation crisis slump downturn shortage disease virus pandemic epidemic outbreak cholera scandal strike closure cut tariff sanction "
        + "delay accident crash collision");

    /// <summary>Illnesses and accidents of which people die in peace.</summary>
    public static readonly FrozenSet<string> Illnesses = Set("cancer illness disease infection pneumonia leukaemia leukemia diabetes covid "
        + "coronavirus cholera malaria plague aids ebola flu influenza stroke overdose complication haemorrhage hemorrhage cause causes age "
        + "fall tumour tumor attack failure fever suicide drowning accident crash");

    /// <summary>What is used against somebody in a war.</summary>
    public static readonly FrozenSet<string> Weapons = Set("weapon arm bomb barrel gas agent missile rocket shell artillery munition ammunition drone aircraft plane "
        + "warplane jet helicopter gunship tank force violence chemical chlorine sarin mustard napalm gun gunfire fire grenade mortar phosphorus explosive "
        + "airstrike strike torture mine bullet round device toxin firepower airpower power vehicle car knife sword starvation hunger siege");

    /// <summary>What somebody joins others in, without becoming one of them: "joined France in urging a truce".</summary>
    public static readonly FrozenSet<string> Gatherings = Set("talk discussion meeting dinner lunch call chorus summit ceremony conference "
        + "statement appeal condemnation prayer celebration");

    /// <summary>Undertakings that somebody leads without leading whom they concern: "led the Aleppo offensive".</summary>
    public static readonly FrozenSet<string> Operations = Set("crackdown offensive operation campaign assault attack raid advance push charge "
        + "effort delegation team mission investigation inquiry probe talk negotiation protest march uprising fight chorus call response war "
        + "battle way survey study project initiative drive");

    /// <summary>Counted shares of something.</summary>
    public static readonly FrozenSet<string> Shares = Set("percent % cent third fifth sixth tenth fraction sliver");

    /// <summary>Ways between two places.</summary>
    public static readonly FrozenSet<string> Ways = Set("road route highway motorway railway line track corridor way");

    /// <summary>Before a name: what is no longer.</summary>
    public static readonly FrozenSet<string> Former = Set("former ex previous erstwhile onetime one-time deposed ousted late retired "
        + "fugitive-former sometime toppled disgraced sacked fired slain murdered assassinated then");

    /// <summary>Topics of those who study or cover somebody: "a Syria analyst" is not Syria's.</summary>
    public static readonly FrozenSet<string> Students = Set("analyst expert researcher specialist scholar correspondent historian watcher "
        + "observer professor author reporter editor journalist");

    /// <summary>Posts that are for a country without being its own: "the envoy for Libya".</summary>
    public static readonly FrozenSet<string> Envoys = Set("envoy representative rapporteur ambassador coordinator minister secretary mediator "
        + "negotiator director adviser advisor");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
