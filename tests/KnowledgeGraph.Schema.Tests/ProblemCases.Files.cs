namespace KnowledgeGraph.Schema.Tests;

/// <content>Problems of files, YAML and imports.</content>
internal static partial class ProblemCases
{
    private static IEnumerable<(string Code, string Yaml, string Expected)> Files =>
    [
        (
            "KG0004",
            """
            types:
              Actor: { abstract: true
            entities: {}
            """,
            "KG0004(2,20)"
        ),
        (
            "KG0008",
            """
            types:
              Actor: {}
            ---
            types:
              Place: {}
            """,
            "KG0008(3,1)"
        ),
        (
            "KG0009",
            """
            types:
              Actor: {}
              Place: {}
              Actor: { open: true }
            """,
            "KG0009(4,3)"
        ),
        (
            "KG0010",
            """
            types:
              Actor: &actor {}
              Person: *actor
            """,
            "KG0010(2,10) KG0010(3,11)"
        ),
        (
            "KG0011",
            """
            types:
              Actor:
                <<: { open: true }
            """,
            "KG0011(3,5)"
        ),
        (
            "KG0012",
            """
            types:
              Actor: { description: !text Anyone who can act }
            """,
            "KG0012(2,25)"
        ),
        (
            "KG0013",
            """
            types:
              Actor: { description: "can \u202E act" }
            """,
            "KG0013(2,25)"
        ),
        (
            "KG0015",
            """
            types:
              [Actor, Place]: {}
            """,
            "KG0015(2,3)"
        ),
        (
            "KG0017",
            """
            # nothing here yet
            """,
            "KG0017(1,1)"
        ),
        (
            "KG0018",
            """
            types:
              Actor: { description: "one\u2028two" }
            """,
            "KG0018(2,25)"
        ),
        (
            "KG0020",
            """
            types:
              Actor: { desciption: Anyone who can act }
            """,
            "KG0020(2,12)"
        ),
        (
            "KG0021",
            """
            types: [Actor, Place]
            """,
            "KG0021(1,8)"
        ),
        (
            "KG0022",
            """
            types:
              Place: {}
            entities:
              Aleppo: { partOf: Syria }
              Syria: { is: Place }
            """,
            "KG0022(4,3)"
        ),
        (
            "KG0023",
            """
            types:
              Actor:
                description:
                open: true
            entities:
              Russia: { is: Actor, aliases: ["", RF, " "] }
            """,
            "KG0023(3,5) KG0023(6,34) KG0023(6,42)"
        ),
        (
            "KG0024",
            """
            types:
              Actor: { open: yes }
            """,
            "KG0024(2,18)"
        ),
        (
            "KG0025",
            """
            types:
              Place: { properties: { population: quantty? } }
            """,
            "KG0025(2,38)"
        ),
        (
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
        ),
        (
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
        ),
        (
            "KG0028",
            """
            types:
              ArmedGroup: { open: true, cues: [militia, brigade, militia] }
            """,
            "KG0028(2,54)"
        ),
        (
            "KG0030",
            """
            imports: [common/actors.kg.yaml]
            """,
            "KG0030(1,11)"
        ),
        (
            "KG0034",
            """
            imports: [/home/me/actors.kg.yaml]
            """,
            "KG0034(1,11)"
        ),
    ];
}
