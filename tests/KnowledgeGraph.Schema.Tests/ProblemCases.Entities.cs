namespace KnowledgeGraph.Schema.Tests;

/// <content>Problems of entities.</content>
internal static partial class ProblemCases
{
    private static IEnumerable<(string Code, string Yaml, string Expected)> Entities =>
    [
        (
            "KG0140",
            """
            types:
              Actor: { abstract: true }
              Country: { is: Actor }
            entities:
              Russia: { is: Actor }
            """,
            "KG0140(5,17)"
        ),
        (
            "KG0141",
            """
            types:
              ArmedGroup: {}
            entities:
              AhrarAlSham: { is: ArmedGroup, aliases: [the Front] }
              NusraFront: { is: ArmedGroup, aliases: [the Front] }
            """,
            "KG0141(5,43)"
        ),
        (
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
        ),
        (
            "KG0143",
            """
            types:
              Country: {}
            entities:
              Russia: { is: Country, aliases: [Russia] }
            """,
            "KG0143(4,36)"
        ),
        (
            "KG0144",
            """
            types:
              Country: {}
            entities:
              Russia: { is: Country, metonyms: [Moscow] }
            """,
            "KG0144(4,37)"
        ),
        (
            "KG0145",
            """
            types:
              Place: {}
            entities:
              Aleppo: { is: Place }
              Hanano: { is: Place, partOf: Alepo }
            """,
            "KG0145(5,32)"
        ),
        (
            "KG0146",
            """
            types:
              Place: {}
            entities:
              Aleppo: { is: Place, partOf: Hanano }
              Hanano: { is: Place, partOf: Aleppo }
            """,
            "KG0146(4,32)"
        ),
        (
            "KG0147",
            """
            types:
              Place: { properties: { population: int? } }
            entities:
              Aleppo: { is: Place, properties: { populaton: 2100000 } }
            """,
            "KG0147(4,38)"
        ),
        (
            "KG0148",
            """
            types:
              Place: { properties: { population: int? } }
            entities:
              Aleppo: { is: Place, properties: { population: about two million } }
            """,
            "KG0148(4,50)"
        ),
        (
            "KG0149",
            """
            types:
              Place: { properties: { population: int } }
            entities:
              Aleppo: { is: Place }
            """,
            "KG0149(4,3)"
        ),
        (
            "KG0150",
            """
            types:
              Group: { deprecated: write ArmedGroup }
              ArmedGroup: {}
            entities:
              HTS: { is: Group }
            """,
            "KG0150(5,14)"
        ),
        (
            "KG0151",
            """
            types:
              Organisation: {}
              Person: {}
            entities:
              IT: { is: Organisation, aliases: [it, WHO, the Front, Of] }
              May: { is: Person, aliases: [Will, Who] }
            """,
            "KG0151(5,37) KG0151(5,57) KG0151(6,38)"
        ),
    ];
}
