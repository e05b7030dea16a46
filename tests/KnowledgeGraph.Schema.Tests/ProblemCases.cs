namespace KnowledgeGraph.Schema.Tests;

/// <summary>One small schema for each code, with every problem that it has. The header is appended, so that lines are those of the
/// text.</summary>
internal static class ProblemCases
{
    public const string Header = "\ngraph: NewsGraph\nnamespace: News\n";

    public static readonly TheoryData<string, string, string> All = new()
    {
        {
            "KG0004",
            """
            types:
              Actor: { abstract: true
            entities: {}
            """,
            "KG0004(2,20)"
        },
        {
            "KG0008",
            """
            types:
              Actor: {}
            ---
            types:
              Place: {}
            """,
            "KG0008(3,1)"
        },
        {
            "KG0009",
            """
            types:
              Actor: {}
              Place: {}
              Actor: { open: true }
            """,
            "KG0009(4,3)"
        },
        {
            "KG0010",
            """
            types:
              Actor: &actor {}
              Person: *actor
            """,
            "KG0010(2,10) KG0010(3,11)"
        },
        {
            "KG0011",
            """
            types:
              Actor:
                <<: { open: true }
            """,
            "KG0011(3,5)"
        },
        {
            "KG0012",
            """
            types:
              Actor: { description: !text Anyone who can act }
            """,
            "KG0012(2,25)"
        },
        {
            "KG0013",
            """
            types:
              Actor: { description: "can \u202E act" }
            """,
            "KG0013(2,25)"
        },
        {
            "KG0015",
            """
            types:
              [Actor, Place]: {}
            """,
            "KG0015(2,3)"
        },
        {
            "KG0017",
            """
            # nothing here yet
            """,
            "KG0017(1,1)"
        },
        {
            "KG0018",
            """
            types:
              Actor: { description: "one\u2028two" }
            """,
            "KG0018(2,25)"
        },
        {
            "KG0020",
            """
            types:
              Actor: { desciption: Anyone who can act }
            """,
            "KG0020(2,12)"
        },
        {
            "KG0021",
            """
            types: [Actor, Place]
            """,
            "KG0021(1,8)"
        },
        {
            "KG0022",
            """
            types:
              Place: {}
            entities:
              Aleppo: { partOf: Syria }
              Syria: { is: Place }
            """,
            "KG0022(4,3)"
        },
        {
            "KG0023",
            """
            types:
              Actor:
                description:
                open: true
            """,
            "KG0023(3,5)"
        },
        {
            "KG0024",
            """
            types:
              Actor: { open: yes }
            """,
            "KG0024(2,18)"
        },
        {
            "KG0025",
            """
            types:
              Place: { properties: { population: quantty? } }
            """,
            "KG0025(2,38)"
        },
        {
            "KG0026",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              controls:
                roles: { holder: Actor or Place, place: Place }
            """,
            "KG0026(6,22)"
        },
        {
            "KG0027",
            """
            types:
              ArmedGroup: {}
            entities:
              HTS:
                is: ArmedGroup
                aliases: [{ name: Nusra Front, until: January 2017 }]
            """,
            "KG0027(6,43)"
        },
        {
            "KG0028",
            """
            types:
              ArmedGroup: { open: true, cues: [militia, brigade, militia] }
            """,
            "KG0028(2,54)"
        },
        {
            "KG0030",
            """
            imports: [common/actors.kg.yaml]
            """,
            "KG0030(1,11)"
        },
        {
            "KG0034",
            """
            imports: [/home/me/actors.kg.yaml]
            """,
            "KG0034(1,11)"
        },
        {
            "KG0100",
            """
            types:
              Place: {}
            entities:
              East Aleppo: { is: Place }
            """,
            "KG0100(4,3)"
        },
        {
            "KG0101",
            """
            types:
              Actor: {}
            entities:
              Russia: { is: Actr }
            """,
            "KG0101(4,17)"
        },
        { "KG0102", "types:\n  Pl\u0430ce: {}     # the third letter is Cyrillic", "KG0102(2,3)" },
        { "KG0103", "types:\n  OCEAH: {}\n  \u041E\u0421\u0415\u0410\u041D: {}     # all Cyrillic", "KG0103(3,3)" },
        {
            "KG0104",
            """
            types:
              Place: { properties: { name: string? } }
            """,
            "KG0104(2,26)"
        },
        {
            "KG0105",
            """
            types:
              Attack: {}
            relations:
              attack:
                roles: { attacker: Attack, target: Attack }
            """,
            "KG0105(4,3)"
        },
        {
            "KG0106",
            """
            types:
              Place: {}
            entities:
              Places: { is: Place }
            """,
            "KG0106(4,3)"
        },
        {
            "KG0107",
            """
            types:
              Place: {}
            entities:
              AlBab: { is: Place, id: al-bab-town }
              Albab: { is: Place, name: Al-Bab district }
            """,
            "KG0107(5,3)"
        },
        {
            "KG0108",
            """
            types:
              Place: {}
            entities:
              Türkiye: { is: Place }
              Turkiye: { is: Place }
            """,
            "KG0108(5,3)"
        },
        {
            "KG0109",
            """
            types:
              Place: {}
            entities:
              Aleppo: { is: Place, id: Aleppo City }
            """,
            "KG0109(4,28)"
        },
        { "KG0110", "types:\n  Place: {}\nentities:\n  Tu\u0308rkiye: { is: Place }     # u and two dots, as two characters", "KG0110(4,3)" },
        {
            "KG0111",
            """
            types:
              place: {}
            """,
            "KG0111(2,3)"
        },
        {
            "KG0112",
            """
            graph: NewsGraph
            namespace: News-Syria
            """,
            "KG0112(2,12)"
        },
        {
            "KG0113",
            """
            types:
              Actor: {}
            relations:
              leader:
                roles: { leader: Actor, led: Actor }
            """,
            "KG0113(5,14)"
        },
        {
            "KG0120",
            """
            types:
              Actor: { is: Person }
              Person: { is: Actor }
            """,
            "KG0120(2,16)"
        },
        {
            "KG0121",
            """
            types:
              Actor: {}
              Place: {}
              Country: { is: [Actor, Place] }
            """,
            "KG0121(4,26)"
        },
        {
            "KG0122",
            """
            types:
              Location: { trait: true, properties: { population: int? } }
              Place: { is: Location }
            """,
            "KG0122(2,28)"
        },
        {
            "KG0123",
            """
            types:
              Place: { is: Attackable }
              Actor: {}
              Attackable: { trait: true, is: Actor }
            """,
            "KG0123(4,34)"
        },
        {
            "KG0124",
            """
            types:
              Location: { trait: true, open: true }
              Place: { is: Location }
            """,
            "KG0124(2,28)"
        },
        {
            "KG0125",
            """
            types:
              Actor: { abstract: true, open: true }
              Person: { is: Actor }
            """,
            "KG0125(2,28)"
        },
        {
            "KG0126",
            """
            types:
              Person: { cues: [President, commander] }
            """,
            "KG0126(2,13)"
        },
        {
            "KG0127",
            """
            types:
              Person: { open: true, cues: [leader] }
              ArmedGroup: { open: true, cues: [brigade, leader] }
            """,
            "KG0127(3,45)"
        },
        {
            "KG0128",
            """
            types:
              Location: { trait: true }
              Place: {}
            """,
            "KG0128(2,3)"
        },
        {
            "KG0129",
            """
            types:
              Place: { properties: { population: int? } }
              City: { is: Place, properties: { population: int? } }
            """,
            "KG0129(3,36)"
        },
        {
            "KG0130",
            """
            types:
              Actor: { abstract: true }
              Place: {}
            """,
            "KG0130(2,3)"
        },
        {
            "KG0131",
            """
            enums:
              Outcome: []
            """,
            "KG0131(2,3)"
        },
        {
            "KG0132",
            """
            enums:
              Outcome: [seriously wounded, seriously-wounded]
            """,
            "KG0132(2,32)"
        },
        {
            "KG0140",
            """
            types:
              Actor: { abstract: true }
              Country: { is: Actor }
            entities:
              Russia: { is: Actor }
            """,
            "KG0140(5,17)"
        },
        {
            "KG0141",
            """
            types:
              ArmedGroup: {}
            entities:
              AhrarAlSham: { is: ArmedGroup, aliases: [the Front] }
              NusraFront: { is: ArmedGroup, aliases: [the Front] }
            """,
            "KG0141(5,43)"
        },
        {
            "KG0142",
            """
            types:
              ArmedGroup: {}
            entities:
              HTS:
                is: ArmedGroup
                aliases: [{ name: Nusra Front, from: 2017-01, until: 2012-01 }]
            """,
            "KG0142(6,58)"
        },
        {
            "KG0143",
            """
            types:
              Country: {}
            entities:
              Russia: { is: Country, aliases: [Russia] }
            """,
            "KG0143(4,36)"
        },
        {
            "KG0144",
            """
            types:
              Country: {}
            entities:
              Russia: { is: Country, metonyms: [Moscow] }
            """,
            "KG0144(4,37)"
        },
        {
            "KG0145",
            """
            types:
              Place: {}
            entities:
              Aleppo: { is: Place }
              Hanano: { is: Place, partOf: Alepo }
            """,
            "KG0145(5,32)"
        },
        {
            "KG0146",
            """
            types:
              Place: {}
            entities:
              Aleppo: { is: Place, partOf: Hanano }
              Hanano: { is: Place, partOf: Aleppo }
            """,
            "KG0146(4,32)"
        },
        {
            "KG0147",
            """
            types:
              Place: { properties: { population: int? } }
            entities:
              Aleppo: { is: Place, properties: { populaton: 2100000 } }
            """,
            "KG0147(4,38)"
        },
        {
            "KG0148",
            """
            types:
              Place: { properties: { population: int? } }
            entities:
              Aleppo: { is: Place, properties: { population: about two million } }
            """,
            "KG0148(4,50)"
        },
        {
            "KG0149",
            """
            types:
              Place: { properties: { population: int } }
            entities:
              Aleppo: { is: Place }
            """,
            "KG0149(4,3)"
        },
        {
            "KG0150",
            """
            types:
              Group: { deprecated: write ArmedGroup }
              ArmedGroup: {}
            entities:
              HTS: { is: Group }
            """,
            "KG0150(5,14)"
        },
        {
            "KG0160",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor }
            """,
            "KG0160(5,3)"
        },
        {
            "KG0161",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                inverse: backs
              backs:
                roles: { backer: Actor, backed: Actor }
            """,
            "KG0161(7,14)"
        },
        {
            "KG0162",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              alliedWith:
                symmetric: true
                roles: { ally: Actor }
                inverse: allyOf
            """,
            "KG0162(8,14)"
        },
        {
            "KG0163",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              controls:
                roles: { holder: Actor, place: Place }
                transitive: true
            """,
            "KG0163(7,5)"
        },
        {
            "KG0164",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              controls:
                roles: { holder: Actor, place: Place }
                functional: plaze
            """,
            "KG0164(7,17)"
        },
        {
            "KG0165",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                exclusiveWith: fights
            """,
            "KG0165(7,20)"
        },
        {
            "KG0166",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                exclusiveWith: supports
            """,
            "KG0166(7,20)"
        },
        {
            "KG0167",
            """
            types:
              Actor: { properties: { supports: string? } }
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
            """,
            "KG0167(2,26)"
        },
        {
            "KG0168",
            """
            types:
              Actor: {}
              Country: { is: Actor }
            relations:
              supports:
                roles: { supporter: Actor | Country, supported: Actor }
            """,
            "KG0168(6,33)"
        },
        {
            "KG0169",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              attacks:
                roles: { attacker: Actor, target: Actor, place: Place? }
                functional: place
            """,
            "KG0169(7,17)"
        },
        {
            "KG0180",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                expressed: "{supporter} [backs|aids {supported}"
            """,
            "KG0180(7,29)"
        },
        {
            "KG0181",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                expressed: "{supporter} [backs||aids] {supported}"
            """,
            "KG0181(7,35)"
        },
        {
            "KG0182",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                expressed: "{suporter} backs {supported}"
            """,
            "KG0182(7,17)"
        },
        {
            "KG0183",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                expressed: "{supporter} <help> {supported}"
            """,
            "KG0183(7,29)"
        },
        {
            "KG0184",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                expressed: "backs"
            """,
            "KG0184(7,17)"
        },
        {
            "KG0185",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                expressed: "{supporter} sent help"
            """,
            "KG0185(7,17)"
        },
        {
            "KG0186",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                expressed:
                  - "{supporter} backs {supported}"
                  - "{supporter} backs {supported}"
            """,
            "KG0186(9,9)"
        },
        {
            "KG0187",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                expressed: "{supporter} backs {supported}"
              funds:
                roles: { funder: Actor, funded: Actor }
                expressed: "{funder} backs {funded}"
            """,
            "KG0187(10,16)"
        },
        {
            "KG0188",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                expressed: "{supporter} backs {supported} and {supported}"
            """,
            "KG0188(7,51)"
        },
        {
            "KG0189",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                expressed: "{supporter} (backs) {supported}"
            """,
            "KG0189(7,17)"
        },
        {
            "KG0190",
            """
            words:
              help: []
            """,
            "KG0190(2,3)"
        },
        {
            "KG0191",
            """
            words:
              help: ["[backs|aids]", arms]
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                expressed: "{supporter} <help> {supported}"
            """,
            "KG0191(2,10)"
        },
        {
            "KG0192",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                expressed: "{supporter} [a|b|c|d] [a|b|c|d] [a|b|c|d] [a|b|c|d] [a|b|c|d] {supported}"
            """,
            "KG0192(7,17)"
        },
        {
            "KG0193",
            """
            words:
              help: [backs, aids]
            """,
            "KG0193(2,3)"
        },
        {
            "KG0194",
            """
            types:
              Actor: {}
              Place: {}
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
                expressed: "{the supporter} backs {supported}"
            """,
            "KG0194(7,17)"
        },
    };
}
