using KnowledgeGraph.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Generators.Pipeline;

/// <summary>Whether the project's C# knows extension members: of all the compiler's options the only one that counts, and one bool.</summary>
internal static class LanguageCheck
{
    // LanguageVersion.CSharp14, which the referenced Roslyn does not name yet.
    private const int CSharp14 = 1400;

    public static bool SupportsCode(ParseOptions options, CancellationToken cancellation) =>
        options is CSharpParseOptions parse && (int)parse.LanguageVersion >= CSharp14;

    public static void Report(SourceProductionContext output, (CompiledSchema Schema, bool SupportsCode) input)
    {
        if (!input.SupportsCode)
        {
            output.ReportDiagnostic(DiagnosticInfo.At(
                input.Schema.Path, GeneratorCodes.OldLanguage, "the code of a graph needs C# 14: remove LangVersion from the project, or set it to 14 or later").ToDiagnostic());
        }
    }
}
