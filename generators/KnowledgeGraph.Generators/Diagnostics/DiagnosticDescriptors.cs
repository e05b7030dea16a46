using System.Collections.Immutable;
using KnowledgeGraph.Schema;
using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Generators.Diagnostics;

/// <summary>The descriptors of all problems: one for each code of the schema language, and those of generation.</summary>
internal static class DiagnosticDescriptors
{
    private const string Reference = "schema/README.md";

    private static readonly DiagnosticDescriptor Failure = Generation(
        GeneratorCodes.Failure, "The generator failed", DiagnosticSeverity.Error, "An exception in the generator is a mistake of ours; the schema may be fine.");

    private static readonly DiagnosticDescriptor TypeClash = Generation(
        GeneratorCodes.TypeClash, "Two schemas write the same C# type", DiagnosticSeverity.Error, "Schemas of one namespace share its names.");

    private static readonly DiagnosticDescriptor UnusedFragment = Generation(
        GeneratorCodes.UnusedFragment, "A schema file has no effect", DiagnosticSeverity.Warning, "A file without a graph counts only where a schema imports it.");

    private static readonly DiagnosticDescriptor OldLanguage = Generation(
        GeneratorCodes.OldLanguage, "The project's C# is too old", DiagnosticSeverity.Error, "Generated graphs have extension members, which came with C# 14.");

    /// <summary>All descriptors by code.</summary>
    public static ImmutableDictionary<string, DiagnosticDescriptor> All { get; } = SchemaCodes.All.Select(OfSchema)
        .Concat([Failure, TypeClash, UnusedFragment, OldLanguage])
        .ToImmutableDictionary(static d => d.Id, StringComparer.Ordinal);

    private static DiagnosticDescriptor OfSchema(SchemaCode code) => new(
        code.Code,
        code.Title,
        "{0}",
        "KnowledgeGraph.Schema",
        code.Severity == SchemaSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: code.Explanation,
        helpLinkUri: Reference + code.Anchor);

    private static DiagnosticDescriptor Generation(string code, string title, DiagnosticSeverity severity, string description) => new(
        code, title, "{0}", "KnowledgeGraph.Generation", severity, isEnabledByDefault: true, description, $"{Reference}#{code.ToLowerInvariant()}");
}
