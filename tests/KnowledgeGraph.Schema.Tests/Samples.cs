namespace KnowledgeGraph.Schema.Tests;

/// <summary>Schemas that several tests share.</summary>
internal static class Samples
{
    /// <summary>The schema that the design of the API shows, with the relation that it only mentions and a type with properties.</summary>
    public const string Api = """
        # yaml-language-server: $schema=kg.schema.json
        graph: SyriaGraph
        namespace: SyriaConflict

        types:
          Actor:        { is: Attackable, abstract: true, description: Anyone who can act. }
          Country:      { is: [Actor, Location], plural: Countries }        # one parent type, any number of traits
          Government:   { is: Actor }
          ArmedGroup:   { is: Actor, open: true, cues: ["rebel unit", militia, brigade, front] }   # open: new ones may be discovered in text
          Person:       { is: Actor, open: true, cues: [President, spokesman, commander] }
          Place:        { is: [Location, Attackable], open: true, cues: ["city of", "village of", province] }
          Location:     { trait: true }                                     # a trait becomes an interface
          Attackable:   { trait: true }
          Agreement:    { properties: { signed: date?, parties: Actor*, size: { type: quantity, description: How large. } } }

        entities:
          AssadGovernment:
            is: Government
            name: Assad government
            aliases: [Syrian government, Assad regime, the regime, government forces]
            metonyms: [Damascus]
          Damascus: { is: Place }
          Moscow:   { is: Place }
          Ankara:   { is: Place }
          Russia:   { is: Country, adjective: Russian, metonyms: [Moscow] }
          HTS:      { is: ArmedGroup, name: Hayat Tahrir al-Sham, aliases: [{ name: Nusra Front, until: 2017-01 }] }
          Hezbollah: { is: ArmedGroup, aliases: [Hizbullah, Hizballah] }
          Türkiye:  { is: Country, aliases: [Turkey], adjective: Turkish, metonyms: [Ankara] }
          Truce2016: { is: Agreement, properties: { signed: 2016-09-09, parties: [Russia, HTS], size: ~12 pages }, partOf: Accord, description: "A: 'truce' # of 2016\n\"quoted\"" }
          Accord: { is: Agreement, id: the-accord, deprecated: say so, properties: { size: 1..2 } }

        relations:
          supports:
            description: Gives military, political or material help.
            roles: { supporter: Actor, supported: Actor }                   # first is the subject, second the object, further ones optional
            inverse: supportedBy
            expressed:                                                      # teach by example; voice, tense, relative clauses follow by themselves
              - "{supporter} [backs|supports|aids] {supported}"
              - "{supporter}-backed {supported}"
              - "{supporter}'s support for {supported}"
              - "{supported}, an ally of {supporter}"
          alliedWith: { symmetric: true, roles: { ally: Actor }, exclusiveWith: [fights] }
          fights: { symmetric: true, roles: { fighter: Actor }, expressed: "{fighter} fights {fighter}" }
          attacks:
            roles: { attacker: Actor?, target: Attackable, place: Place? }   # ?: may be unknown
            properties: { killed: quantity?, weapons: string* }             # ?: optional, *: many
          controls: { roles: { holder: Actor, place: Place }, temporal: true, functional: place }   # one holder of a place at a time: conflicts are reported
        """;

    /// <summary>The keys that <see cref="Api"/> leaves out, to stand behind it.</summary>
    public const string Rest = """
          besieges:
            id: laying-siege
            deprecated: say attacks
            roles:
              besieger: { is: Actor, description: Whoever surrounds., optional: true }
              place: { is: [Place, Attackable] }
              since: Agreement | Actor?
            properties:
              outcome: { type: Outcome*, description: "What: became of it" }
              agreement: Agreement?
              signed: date
            expressed:
              - "{besieger} <siege> {place} ([since|after] {since})"
              - "{place} is [under siege|besieged] by {besieger}"
          includes: { roles: { whole: Place, part: Place }, transitive: true }
          truce: { symmetric: true, roles: { party: Actor, other: Actor? }, expressed: "{party} and {other} agreed" }
        enums:
          Outcome:
            description: What became of somebody.
            values: [killed, { seriously wounded: "Alive, but hurt." }, "null"]
        words:
          siege: [besieges, lays siege to, "surrounds, and starves,"]
        """;
}
