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
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{string.Join(' ', modules)}\n{SchemaWriter.Write(schema)}")));
    }
}
