namespace KnowledgeGraph.Schema.Tests;

/// <content>Problems of names, types, properties and enums.</content>
internal static partial class ProblemCases
{
    private static IEnumerable<(string Code, string Yaml, string Expected)> Types =>
    [
        (
            "KG0100",
            """
            types:
              Place: {}
            entities:
              East Aleppo: { is: Place }
            """,
            "KG0100(4,3)"
        ),
        (
            "KG0101",
            """
            types:
              Actor: {}
            entities:
              Russia: { is: Actr }
            """,
            "KG0101(4,17)"
        ),
        ("KG0102", "types:\n  Pl\u0430ce: {}     # the third letter is Cyrillic", "KG0102(2,3)"),
        ("KG0103", "types:\n  OCEAH: {}\n  \u041E\u0421\u0415\u0410\u041D: {}     # all Cyrillic", "KG0103(3,3)"),
        (
            "KG0104",
            """
            types:
              Place: { properties: { name: string? } }
            """,
            "KG0104(2,26)"
        ),
        (
            "KG0105",
            """
            types:
              Attack: {}
            relations:
              attack:
                roles: { attacker: Attack, target: Attack }
            """,
            "KG0105(4,3)"
        ),
        (
            "KG0106",
            """
            types:
              Place: {}
            entities:
              Places: { is: Place }
            """,
            "KG0106(4,3)"
        ),
        (
            "KG0107",
            """
            types:
              Place: {}
            entities:
              AlBab: { is: Place, id: al-bab-town }
              Albab: { is: Place, name: Al-Bab district }
            """,
            "KG0107(5,3)"
        ),
        (
            "KG0108",
            """
            types:
              Place: {}
            entities:
              Türkiye: { is: Place }
              Turkiye: { is: Place }
            """,
            "KG0108(5,3)"
        ),
        (
            "KG0109",
            """
            types:
              Place: {}
            entities:
              Aleppo: { is: Place, id: Aleppo City }
            """,
            "KG0109(4,28)"
        ),
        ("KG0110", "types:\n  Place: {}\nentities:\n  Tu\u0308rkiye: { is: Place }     # u and two dots, as two characters", "KG0110(4,3)"),
        (
            "KG0111",
            """
            types:
              place: {}
            """,
            "KG0111(2,3)"
        ),
        (
            "KG0112",
            """
            graph: NewsGraph
            namespace: News-Syria
            """,
            "KG0112(2,12)"
        ),
        (
            "KG0113",
            """
            types:
              Actor: {}
            relations:
              leader:
                roles: { leader: Actor, led: Actor }
            """,
            "KG0113(5,14)"
        ),
        (
            "KG0120",
            """
            types:
              Actor: { is: Person }
              Person: { is: Actor }
            """,
            "KG0120(2,16)"
        ),
        (
            "KG0121",
            """
            types:
              Actor: {}
              Place: {}
              Country: { is: [Actor, Place] }
            """,
            "KG0121(4,26)"
        ),
        (
            "KG0122",
            """
            types:
              Location: { trait: true, properties: { population: int? } }
              Place: { is: Location }
            """,
            "KG0122(2,28)"
        ),
        (
            "KG0123",
            """
            types:
              Place: { is: Attackable }
              Actor: {}
              Attackable: { trait: true, is: Actor }
            """,
            "KG0123(4,34)"
        ),
        (
            "KG0124",
            """
            types:
              Location: { trait: true, open: true }
              Place: { is: Location }
            """,
            "KG0124(2,28)"
        ),
        (
            "KG0125",
            """
            types:
              Actor: { abstract: true, open: true }
              Person: { is: Actor }
            """,
            "KG0125(2,28)"
        ),
        (
            "KG0126",
            """
            types:
              Person: { cues: [President, commander] }
            """,
            "KG0126(2,13)"
        ),
        (
            "KG0127",
            """
            types:
              Person: { open: true, cues: [leader] }
              ArmedGroup: { open: true, cues: [brigade, leader] }
            """,
            "KG0127(3,45)"
        ),
        (
            "KG0128",
            """
            types:
              Location: { trait: true }
              Place: {}
            """,
            "KG0128(2,3)"
        ),
        (
            "KG0129",
            """
            types:
              Place: { properties: { population: int? } }
              City: { is: Place, properties: { population: int? } }
            """,
            "KG0129(3,36)"
        ),
        (
            "KG0130",
            """
            types:
              Actor: { abstract: true }
              Place: {}
            """,
            "KG0130(2,3)"
        ),
        (
            "KG0131",
            """
            enums:
              Outcome: []
            """,
            "KG0131(2,3)"
        ),
        (
            "KG0132",
            """
            enums:
              Outcome: [seriously wounded, seriously-wounded]
            """,
            "KG0132(2,32)"
        ),
    ];
}
