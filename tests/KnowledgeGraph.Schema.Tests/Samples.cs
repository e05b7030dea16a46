namespace KnowledgeGraph.Schema.Tests;

/// <summary>Schemas that several tests share.</summary>
internal static class Samples
{
    /// <summary>The schema that the design of the API shows, with the relation that it only mentions.</summary>
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
}
