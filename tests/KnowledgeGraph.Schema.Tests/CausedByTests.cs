namespace KnowledgeGraph.Schema.Tests;

/// <summary>Which relations can be said to come of which.</summary>
public sealed class CausedByTests
{
    [Theory]
    [InlineData("attacks", null)]
    [InlineData("floods", "KG0170")]
    [InlineData("casualties", "KG0170")]
    [InlineData("atacks", "KG0165")]
    public void A_cause_is_another_relation_whose_subject_can_play_the_subject_here(string cause, string? code)
    {
        var result = SchemaCompiler.Compile(new SchemaFile("a.kg.yaml", $$"""
            graph: WarGraph
            namespace: War
            types:
              Actor: {}
              Place: {}
            relations:
              attacks:    { roles: { attacker: Actor, target: Actor } }
              floods:     { roles: { river: Place, flooded: Place } }
              casualties:
                roles: { responsible: Actor?, victims: Actor }
                causedBy: {{cause}}
            """));
        Assert.Equal(code is null ? [] : [code], result.Problems.Where(static p => p.Severity == SchemaSeverity.Error).Select(static p => p.Code));
        if (code is null) Assert.Equal("attacks", result.Model!.Relations[2].CausedBy);
    }

    [Fact]
    public void A_cause_is_written_as_it_was_read()
    {
        var model = Model("""
            graph: WarGraph
            namespace: War
            types:
              Actor: {}
            relations:
              attacks: { roles: { attacker: Actor, target: Actor } }
              harms:   { roles: { responsible: Actor?, victims: Actor }, causedBy: attacks }
            """);
        Assert.Equal(model, Model(SchemaWriter.Write(model)));
    }

    private static SchemaModel Model(string yaml) => SchemaCompiler.Compile(new SchemaFile("a.kg.yaml", yaml)).Model!;
}
