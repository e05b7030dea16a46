using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Generators.Pipeline;

/// <summary>A schema file as plain text.</summary>
/// <param name="Path">The path as the compiler was given it.</param>
/// <param name="Text">The text, or <see langword="null"/> where the file could not be read.</param>
internal sealed record SchemaText(string Path, string? Text)
{
    public static bool IsSchema(AdditionalText file) => file.Path.EndsWith(".kg.yaml", StringComparison.OrdinalIgnoreCase);

    public static SchemaText Read(AdditionalText file, CancellationToken cancellation) => new(file.Path, file.GetText(cancellation)?.ToString());
}
