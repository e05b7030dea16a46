namespace KnowledgeGraph.Schema.Tests;

/// <content>Problems of relations and roles.</content>
internal static partial class ProblemCases
{
    private static IEnumerable<(string Code, string Yaml, string Expected)> Relations =>
    [
        (
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
        ),
        (
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
        ),
        (
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
        ),
        (
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
        ),
        (
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
        ),
        (
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
        ),
        (
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
        ),
        (
            "KG0167",
            """
            types:
              Actor: { properties: { supports: string? } }
            relations:
              supports:
                roles: { supporter: Actor, supported: Actor }
            """,
            "KG0167(2,26)"
        ),
        (
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
        ),
        (
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
        ),
        (
            "KG0170",
            """
            types:
              Actor: {}
            relations:
              attacks:    { roles: { attacker: Actor, target: Actor } }
              casualties:
                roles: { responsible: Actor, victims: Actor }
                causedBy: attacks
            """,
            "KG0170(7,15)"
        ),
    ];
}
