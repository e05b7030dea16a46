using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Generators.Tests.Hosting;

/// <summary>Runs the generator in a compiler as a consumer has it: C# 14, nullable, all warnings, documentation checked.</summary>
internal static class GeneratorHost
{
    public static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static p => Path.GetFileName(p) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "KnowledgeGraph.dll"))
            .Order(StringComparer.Ordinal)
            .Select(static p => MetadataReference.CreateFromFile(p)),
    ];

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999);

    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "Consumer", sources.Select(static s => CSharpSyntaxTree.ParseText(s, ParseOptions)), References, Options);

    public static GeneratorDriver Driver(params AdditionalText[] schemas) => Driver(ParseOptions, schemas);

    public static GeneratorDriver Driver(CSharpParseOptions options, params AdditionalText[] schemas) => CSharpGeneratorDriver.Create(
        [new GraphSchemaGenerator().AsSourceGenerator()], schemas, options,
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Generates the code of one schema.</summary>
    public static Generated Run(string yaml, params string[] sources) => Run([new InMemoryText("/project/test.kg.yaml", yaml)], sources);

    /// <summary>Generates the code of a project's schemas, beside C# of the consumer's own.</summary>
    public static Generated Run(AdditionalText[] schemas, params string[] sources)
    {
        var driver = Driver(schemas).RunGeneratorsAndUpdateCompilation(Compilation(sources), out var output, out _);
        return new(driver.GetRunResult().Results.Single(), output);
    }
}
