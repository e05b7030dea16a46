using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Analyzers;

/// <summary>The problems of queries in C#; README.md says what each means and how to mend it.</summary>
internal static class QueryRules
{
    private const string Category = "KnowledgeGraph.Queries";
    private const string Reference = "generators/KnowledgeGraph.Analyzers/README.md";

    public static readonly DiagnosticDescriptor NeverOfType = new(
        "KG2001", "A type that an entity can never have", "This is never {1}: {0} is {2}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "No type of the schema is both, so the test never holds and the set is always empty.", Reference);

    public static readonly DiagnosticDescriptor NeverSame = new(
        "KG2002", "Two entities that can never be the same", "No entity is both {0} and {1}: {0} is {2}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "No type of the schema is both, so the comparison never holds.", Reference);

    public static readonly DiagnosticDescriptor NeverArrives = new(
        "KG2003", "A path that can never arrive", "No edge of {0} leads to {1}: it leads to {2}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The target plays no role of the relation, so there is never a path.", Reference);

    public static readonly DiagnosticDescriptor NoSuchWay = new(
        "KG2004", "A way that does not start here", "{1} does not start at {0}, which is never its {2}: {3}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The schema does not give it that role; the compiler says so too, and this names the ways that there are.", Reference);

    /// <summary>What may stand instead, as the code fixes read it: fully qualified types or names of ways, separated by semicolons.</summary>
    public static ImmutableDictionary<string, string?> Legal(IEnumerable<string> names) => ImmutableDictionary<string, string?>.Empty.Add("Legal", string.Join(";", names));
}
