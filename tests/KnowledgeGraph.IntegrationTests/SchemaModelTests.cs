using System.Text.Json;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Schema;
using SyriaConflict;

namespace KnowledgeGraph.IntegrationTests;

public sealed class SchemaModelTests
{
    [Fact]
    public void The_YAML_gives_the_model_that_was_compiled()
    {
        var result = SchemaCompiler.CompileFile(Repository.Path("schema", "syria.kg.yaml"));
        Assert.Empty(result.Problems);
        Assert.Equal(SyriaGraph.Model, GraphModelFactory.Create(result.Model!));
    }

    [Fact]
    public void The_schema_that_the_graph_carries_gives_the_same_model()
    {
        var carried = SchemaCompiler.Compile(new SchemaFile("syria.kg.yaml", System.Text.Encoding.UTF8.GetString(SyriaGraph.SchemaUtf8)));
        Assert.Empty(carried.Problems);
        Assert.Equal(SyriaGraph.Model, GraphModelFactory.Create(carried.Model!));
    }

    [Fact]
    public void The_schema_declares_what_an_analyst_expects()
    {
        Assert.True(SyriaGraph.Model.Entities.Length >= 80, $"{SyriaGraph.Model.Entities.Length} entities");
        Assert.Equal(20, SyriaGraph.Model.Relations.Length);
        foreach (var id in new[] { "assad-government", "russia", "hts", "hezbollah", "turkiye" }) Assert.True(SyriaGraph.Model.TryGetEntity(id, out _), id);
    }

    [CorporaFact]
    public void Declared_entities_of_the_gold_standard_have_its_types()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Corpora, "gold", "entities.json")));
        foreach (var entity in gold.RootElement.EnumerateObject())
        {
            if (SyriaGraph.Model.TryGetEntity(entity.Name, out var declared)) Assert.Equal(entity.Value.GetProperty("type").GetString(), declared.Type);
        }
    }
}
