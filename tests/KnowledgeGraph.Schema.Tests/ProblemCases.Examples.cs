namespace KnowledgeGraph.Schema.Tests;

/// <content>Problems of examples and words.</content>
internal static partial class ProblemCases
{
    private static IEnumerable<(string Code, string Yaml, string Expected)> Examples =>
    [
        (
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
        ),
        (
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
        ),
        (
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
        ),
        (
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
        ),
        (
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
        ),
        (
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
        ),
        (
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
        ),
        (
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
        ),
        (
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
        ),
        (
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
        ),
        (
            "KG0190",
            """
            words:
              help: []
            """,
            "KG0190(2,3)"
        ),
        (
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
        ),
        (
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
        ),
        (
            "KG0193",
            """
            words:
              help: [backs, aids]
            """,
            "KG0193(2,3)"
        ),
        (
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
        ),
    ];
}
