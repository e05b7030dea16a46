using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Schema.Tests;

/// <summary>The schema that editors use says yes to what the compiler accepts, and no to mistakes of structure.</summary>
public class JsonSchemaTests
{
    // What a structure cannot know: names that must exist, values that must fit one another, warnings, YAML itself.
    private static readonly string[] Structural = ["KG0020", "KG0021", "KG0022", "KG0023", "KG0024", "KG0026", "KG0027", "KG0034", "KG0100", "KG0109", "KG0112", "KG0131", "KG0190"];

    private static readonly JsonSchemaValidator Validator = new(JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "kg.schema.json")))!.AsObject());

    public static TheoryData<string> Valid => new([.. Reference.ValidExamples(), Samples.Api, Samples.Api + "\n" + Samples.Rest]);

    [Theory]
    [MemberData(nameof(Valid))]
    public void Valid_schemas_are_accepted(string yaml)
    {
        var text = yaml.Contains("graph:", StringComparison.Ordinal) ? yaml : yaml + ProblemCases.Header;

        Assert.Empty(Validator.Validate(YamlToJson.Convert(text)));
        Assert.Empty(Validator.Validate(YamlToJson.Convert(SchemaWriter.Write(Compiled.Text(text).Model!))));
    }

    [Theory]
    [MemberData(nameof(ProblemCases.All), MemberType = typeof(ProblemCases))]
    public void Mistakes_of_structure_are_refused_and_other_mistakes_are_not(string code, string yaml, string expected)
    {
        _ = expected;
        if (string.CompareOrdinal(code, "KG0020") < 0)
            return;
        var text = yaml.Contains("graph:", StringComparison.Ordinal) ? yaml : yaml + ProblemCases.Header;

        var errors = Validator.Validate(YamlToJson.Convert(text));

        Assert.True(Structural.Contains(code) == errors.Count > 0, $"{code}: {string.Join("; ", errors)}");
    }

    [Fact]
    public void Every_key_is_described()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "kg.schema.json")))!;
        Assert.Equal("http://json-schema.org/draft-07/schema#", schema["$schema"]!.GetValue<string>());
        Check(schema);

        static void Check(JsonNode? node)
        {
            if (node is JsonArray list)
            {
                foreach (var item in list)
                    Check(item);
            }

            if (node is not JsonObject map)
                return;
            foreach (var (key, value) in map)
            {
                if (key == "properties" && value is JsonObject properties && !properties.ContainsKey("type") | map.ContainsKey("additionalProperties"))
                    Assert.All(properties, static p => Assert.True(p.Value!["description"]?.GetValueKind() == JsonValueKind.String, p.Key));
                Check(value);
            }
        }
    }
}
