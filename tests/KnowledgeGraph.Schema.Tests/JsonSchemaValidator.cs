using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Schema.Tests;

/// <summary>A validator for the keywords of JSON Schema draft-07 that <c>kg.schema.json</c> uses. An unknown keyword is an exception,
/// never a silent yes.</summary>
internal sealed class JsonSchemaValidator(JsonObject root)
{
    public List<string> Validate(JsonNode? instance)
    {
        var errors = new List<string>();
        Validate(root, instance, "", errors);
        return errors;
    }

    private bool IsValid(JsonNode schema, JsonNode? instance)
    {
        var errors = new List<string>();
        Validate(schema, instance, "", errors);
        return errors.Count == 0;
    }

    private void Validate(JsonNode schema, JsonNode? instance, string path, List<string> errors)
    {
        if (schema is JsonValue always)
        {
            if (!always.GetValue<bool>())
                errors.Add($"{path}: nothing is allowed here");
            return;
        }

        var map = schema.AsObject();
        if (map["$ref"] is { } reference)
        {
            Assert.True(map.Count == 1 || map.Count == 2 && map.ContainsKey("description"), "draft-07 ignores what stands beside $ref");
            Validate(root["definitions"]![reference.GetValue<string>()["#/definitions/".Length..]]!, instance, path, errors);
            return;
        }

        foreach (var (keyword, value) in map)
        {
            if (!Holds(keyword, value!, map, instance, path, errors))
                errors.Add($"{path}: {keyword}");
        }
    }

    private bool Holds(string keyword, JsonNode value, JsonObject schema, JsonNode? instance, string path, List<string> errors)
    {
        var map = instance as JsonObject;
        var list = instance as JsonArray;
        var text = instance?.GetValueKind() == JsonValueKind.String ? instance.GetValue<string>() : null;
        var number = instance?.GetValueKind() == JsonValueKind.Number ? instance.GetValue<decimal>() : (decimal?)null;
        switch (keyword)
        {
            case "$schema" or "title" or "description" or "definitions":
                return true;
            case "type":
                return value is JsonArray types ? types.Any(t => IsType(t!.GetValue<string>(), instance)) : IsType(value.GetValue<string>(), instance);
            case "properties":
                foreach (var (key, property) in value.AsObject())
                {
                    if (map is not null && map.TryGetPropertyValue(key, out var child))
                        Validate(property!, child, $"{path}.{key}", errors);
                }

                return true;
            case "additionalProperties":
                foreach (var (key, child) in map ?? [])
                {
                    if (schema["properties"] is not JsonObject known || !known.ContainsKey(key))
                        Validate(value, child, $"{path}.{key}", errors);
                }

                return true;
            case "propertyNames":
                return map is null || map.All(e => IsValid(value, JsonValue.Create(e.Key)));
            case "required":
                return map is null || value.AsArray().All(k => map.ContainsKey(k!.GetValue<string>()));
            case "dependencies":
                return map is null || value.AsObject().All(d => !map.ContainsKey(d.Key) || d.Value!.AsArray().All(k => map.ContainsKey(k!.GetValue<string>())));
            case "items":
                for (var i = 0; i < (list?.Count ?? 0); i++)
                    Validate(value, list![i], $"{path}[{i}]", errors);
                return true;
            case "anyOf":
                return value.AsArray().Any(s => IsValid(s!, instance));
            case "allOf":
                return value.AsArray().All(s => IsValid(s!, instance));
            case "pattern":
                return text is null || Regex.IsMatch(text, value.GetValue<string>(), RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
            case "minItems":
                return list is null || list.Count >= value.GetValue<int>();
            case "minProperties":
                return map is null || map.Count >= value.GetValue<int>();
            case "minLength":
                return text is null || text.Length >= value.GetValue<int>();
            case "minimum":
                return number is null || number >= value.GetValue<decimal>();
            case "maximum":
                return number is null || number <= value.GetValue<decimal>();
            default:
                throw new NotSupportedException(keyword);
        }
    }

    private static bool IsType(string type, JsonNode? instance) => type switch
    {
        "null" => instance is null,
        "object" => instance is JsonObject,
        "array" => instance is JsonArray,
        "string" => instance?.GetValueKind() == JsonValueKind.String,
        "boolean" => instance?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => instance?.GetValueKind() == JsonValueKind.Number,
        "integer" => instance?.GetValueKind() == JsonValueKind.Number && decimal.IsInteger(instance.GetValue<decimal>()),
        _ => throw new NotSupportedException(type),
    };
}
