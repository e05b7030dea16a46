using KnowledgeGraph.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KnowledgeGraph.Analyzers.Tests;

/// <summary>What an editor offers for a query that can never match, and that each offer is a query that may.</summary>
public sealed class CodeFixTests
{
    [Theory]
    [InlineData("_ = attackable is Event;", "_ = attackable is ArmedGroup;", "_ = attackable is Country;", "_ = attackable is Place;")]
    [InlineData("_ = attackable is Event e;", "_ = attackable is ArmedGroup e;", "_ = attackable is Country e;", "_ = attackable is Place e;")]
    [InlineData("_ = attackable is not Event;", "_ = attackable is not ArmedGroup;", "_ = attackable is not Country;", "_ = attackable is not Place;")]
    [InlineData("_ = attackable is Event { Name: \"x\" };", "_ = attackable is ArmedGroup { Name: \"x\" };", "_ = attackable is Country { Name: \"x\" };", "_ = attackable is Place { Name: \"x\" };")]
    [InlineData("_ = (Event)attackable;", "_ = (ArmedGroup)attackable;", "_ = (Country)attackable;", "_ = (Place)attackable;")]
    [InlineData("_ = attackable as Event;", "_ = attackable as ArmedGroup;", "_ = attackable as Country;", "_ = attackable as Place;")]
    [InlineData("_ = graph.Attacks.Target.OfType<Event>();", "_ = graph.Attacks.Target.OfType<ArmedGroup>();", "_ = graph.Attacks.Target.OfType<Country>();", "_ = graph.Attacks.Target.OfType<Place>();")]
    [InlineData(
        "_ = graph.Attacks.AsPattern().Where(a => a.Target.IsA<Conflict>());",
        "_ = graph.Attacks.AsPattern().Where(a => a.Target.IsA<ArmedGroup>());",
        "_ = graph.Attacks.AsPattern().Where(a => a.Target.IsA<Country>());",
        "_ = graph.Attacks.AsPattern().Where(a => a.Target.IsA<Place>());")]
    [InlineData("_ = graph.Aleppo.Supports;", "_ = graph.Aleppo.AttacksAsTarget;")]
    [InlineData("_ = graph.CivilWar.ShapesAsShaper;", "_ = graph.CivilWar.Shapes;")]
    [InlineData("_ = from a in graph.Attacks.AsPattern() from b in a.Target.Attacks select b;", "_ = from a in graph.Attacks.AsPattern() from b in a.Target.AttacksAsTarget select b;")]
    [InlineData("_ = graph.Attacks.AsPattern().Where(a => a.Attacker == graph.Aleppo);", "_ = graph.Attacks.AsPattern().Where(a => a.Target == graph.Aleppo);")]
    [InlineData("_ = graph.Attacks.AsPattern().Where(a => graph.Aleppo != a.Attacker);", "_ = graph.Attacks.AsPattern().Where(a => graph.Aleppo != a.Target);")]
    [InlineData("foreach (var a in graph.Attacks) Console.WriteLine(a.Attacker == place);", "foreach (var a in graph.Attacks) Console.WriteLine(a.Target == place);")]
    [InlineData("foreach (var a in graph.Attacks) Console.WriteLine(a.Attacker.Equals(place));", "foreach (var a in graph.Attacks) Console.WriteLine(a.Target.Equals(place));")]
    [InlineData("_ = from s in graph.Supports from h in graph.Shapes where s.Supporter == h.Shaped select s;", "_ = from s in graph.Supports from h in graph.Shapes where s.Supporter == h.Shaper select s;")]
    [InlineData("_ = graph.Places.Contains(conflict);", "_ = graph.Conflicts.Contains(conflict);")]
    [InlineData("_ = graph.Russia.Supports.PathTo(place);", "_ = graph.Russia.Attacks.PathTo(place);")]
    [InlineData("_ = graph.Russia.Attacks.PathTo(graph.CivilWar);", "_ = graph.Russia.ShapesAsShaper.PathTo(graph.CivilWar);")]
    public async Task What_the_schema_allows_is_offered_instead(string body, params string[] expected)
    {
        Assert.Equal(expected, await Fixes(body));
        foreach (var fixedBody in expected) Assert.Empty(await Queries.Judge(fixedBody));
    }

    [Theory]
    [InlineData("_ = actor == place;")]
    [InlineData("_ = graph.Russia.Equals(graph.Aleppo);")]
    [InlineData("_ = from s in graph.Supports.AsPattern() join h in graph.Shapes.AsPattern() on s.Supporter equals h.Shaped select s;")]
    public async Task Nothing_is_offered_where_nobody_can_guess_what_is_meant(string body) => Assert.Empty(await Fixes(body));

    private static async Task<List<string>> Fixes(string body)
    {
        var compilation = Queries.Compile(body);
        using var workspace = new AdhocWorkspace();
        var info = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Test", "Test", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: compilation.SyntaxTrees.First().Options, metadataReferences: compilation.References);
        var project = workspace.AddProject(info);
        var own = compilation.SyntaxTrees.Single(tree => tree.ToString().Contains(Queries.Marker, StringComparison.Ordinal));
        foreach (var tree in compilation.SyntaxTrees.Where(tree => tree != own)) project = project.AddDocument(tree.FilePath, await tree.GetTextAsync()).Project;
        var document = project.AddDocument("Test.cs", await own.GetTextAsync());

        var inWorkspace = (await document.Project.GetCompilationAsync())!;
        DiagnosticAnalyzer[] analyzers = [new NeverMatchingQueryAnalyzer(), new IllegalWayAnalyzer()];
        var diagnostic = Assert.Single(await inWorkspace.WithAnalyzers([.. analyzers]).GetAnalyzerDiagnosticsAsync());
        var actions = new List<CodeAction>();
        await new LegalQueryCodeFixProvider().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return [.. await Task.WhenAll(actions.Select(action => BodyAfter(action, document.Id)))];
    }

    private static async Task<string> BodyAfter(CodeAction action, DocumentId document)
    {
        var operation = (ApplyChangesOperation)Assert.Single(await action.GetOperationsAsync(CancellationToken.None));
        return Queries.BodyOf((await operation.ChangedSolution.GetDocument(document)!.GetTextAsync()).ToString());
    }
}
