using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Tests;

/// <summary>Reads YAML into JSON as editors do: plain scalars by the YAML 1.2 core schema.</summary>
internal static class YamlToJson
{
    public static JsonNode? Convert(string yaml) => Convert(YamlReader.Read(new("test.kg.yaml", yaml), new ProblemList()).Root);

    private static JsonNode? Convert(YamlNode? node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(static e => KeyValuePair.Create(e.Key.Value, Convert(e.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Convert)]),
        YamlScalar { IsNull: true } or null => null,
        YamlScalar { IsPlain: true, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalar { IsPlain: true } number when Regex.IsMatch(number.Value, @"^[-+]?[0-9]+(\.[0-9]*)?$", RegexOptions.NonBacktracking) =>
            JsonValue.Create(decimal.Parse(number.Value, CultureInfo.InvariantCulture)),
        YamlScalar text => JsonValue.Create(text.Value),
        _ => throw new InvalidOperationException(),
    };
}
