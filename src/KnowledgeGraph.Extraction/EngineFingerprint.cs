using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>What a reading depends on beside the article: the schema, and the code and models that read. Builds are deterministic, so the
/// module's id changes exactly with its content.</summary>
internal static class EngineFingerprint
{
    public static string Of(SchemaModel schema)
    {
        var modules = new[] { typeof(Extractor), typeof(English), typeof(Graph), typeof(SchemaModel) }
            .Select(static type => type.Module.ModuleVersionId.ToString("N"));
        return Hash($"{string.Join(' ', modules)}\n{SchemaWriter.Write(schema)}");
    }

    /// <summary>
    /// What a graph says of the reading that made it. Unlike the fingerprint it names the version of the code and not the build, so that every machine writes the
    /// same bytes.
    /// </summary>
    public static GraphOrigin OriginOf(SchemaModel schema, RuleSet rules) => new()
    {
        Schema = Hash(SchemaWriter.Write(schema)),
        LanguageModel = English.ModelHash,
        Engine = Version,
        Rules = [.. rules.Rules.Select(static rule => new OriginRule(rule.Id, rule.Example))],
    };

    private static string Version =>
        typeof(Extractor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
