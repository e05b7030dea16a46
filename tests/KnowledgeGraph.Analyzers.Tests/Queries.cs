using KnowledgeGraph.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KnowledgeGraph.Analyzers.Tests;

/// <summary>Compiles a query over a schema of actors, places and conflicts, and says what the analyzers say of it.</summary>
internal static class Queries
{
    private const string Yaml = """
        graph: WarGraph
        namespace: Wars
        types:
          Actor: { abstract: true, is: Attackable }
          Country: { is: [Actor, Location] }
          ArmedGroup: { is: Actor }
          Place: { is: [Attackable, Location] }
          Conflict: { is: Event }
          Event: { trait: true }
          Location: { trait: true }
          Attackable: { trait: true }
        entities: { Russia: { is: Country }, Aleppo: { is: Place }, CivilWar: { is: Conflict } }
        relations:
          supports: { roles: { supporter: Actor, supported: Actor }, inverse: supportedBy, expressed: ["{supporter} back {supported}"] }
          attacks: { roles: { attacker: Actor, target: Attackable }, expressed: ["{attacker} attack {target}"] }
          shapes: { roles: { shaped: Conflict, shaper: Actor }, expressed: ["{shaper} shape {shaped}"] }
        """;

    private static readonly DiagnosticAnalyzer[] Analyzers = [new NeverMatchingQueryAnalyzer(), new IllegalWayAnalyzer()];

    /// <summary>What stands in front of the body in the text that is compiled.</summary>
    public const string Marker = "Place place) { ";

    private const string End = " } }";

    /// <summary>The body of a method that has a graph, with the generated classes.</summary>
    public static Compilation Compile(string body) => GeneratorHost.Run(
        Yaml,
        $$"""
        using System;
        using System.Linq;
        using KnowledgeGraph;
        using Wars;
        static class Test { static void Run(WarGraph graph, Actor actor, Attackable attackable, Event happening, Conflict conflict, {{Marker}}{{body}}{{End}}
        """).Output;

    /// <summary>The body again of a text that was compiled.</summary>
    public static string BodyOf(string text)
    {
        var start = text.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length;
        return text[start..text.LastIndexOf(End, StringComparison.Ordinal)];
    }

    /// <summary>What is said of the body of a method that has a graph, as <c>KG2001 'text': message</c>.</summary>
    public static async Task<string[]> Judge(string body)
    {
        var found = await Compile(body).WithAnalyzers([.. Analyzers]).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static d => d.Location.SourceSpan.Start)
            .Select(static d => $"{d.Id} '{d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)}': {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")];
    }
}
