namespace KnowledgeGraph.Schema.Tests;

public class SchemaWriterTests
{
    [Fact]
    public void Writing_and_compiling_again_gives_an_equal_model()
    {
        var result = SchemaCompiler.Compile(new("syria.kg.yaml", Samples.Api + "\n" + Samples.Rest));
        Assert.True(result.IsValid, string.Join("\n", result.Problems));

        var written = SchemaWriter.Write(result.Model!);
        var again = SchemaCompiler.Compile(new("syria.kg.yaml", written));

        Assert.True(again.IsValid, string.Join("\n", again.Problems) + "\n" + written);
        Assert.Equal(result.Model, again.Model);
        Assert.Equal(written, SchemaWriter.Write(again.Model!));
    }

    [Fact]
    public void Every_valid_example_of_the_reference_survives_a_round_trip()
    {
        foreach (var yaml in Reference.ValidExamples())
        {
            var model = Compiled.Text(yaml).Model!;
            Assert.Equal(model, Compiled.Text(SchemaWriter.Write(model), header: "").Model);
        }
    }

    [Fact]
    public void The_text_is_canonical()
    {
        var model = Compiled.Model("""
            relations:
              supports: { expressed: "{a} backs {b}", roles: { a: Actor?, b: { is: [Actor] } } }
            types: { Actor: { open: true, cues: [the brigade, "a, b"] } }
            entities: { Russia: { aliases: ["Russia: the state", { until: 2017-01, name: Old }], is: Actor } }
            """);

        Assert.Equal(
            """
            graph: NewsGraph
            namespace: News
            types:
              Actor:
                open: true
                cues: [the brigade, "a, b"]
            entities:
              Russia:
                is: Actor
                aliases:
                  - "Russia: the state"
                  - { name: Old, until: 2017-01 }
            relations:
              supports:
                roles:
                  a: Actor?
                  b: Actor
                expressed:
                  - "{a} backs {b}"

            """.ReplaceLineEndings("\n"),
            SchemaWriter.Write(model));
    }
}
