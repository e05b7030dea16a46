using KnowledgeGraph.Schema.Declarations;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Judges <c>graph:</c> and <c>namespace:</c>. Where they are unusable others stand in, so that the rest can be judged.</summary>
internal sealed class HeaderValidator(ProblemList problems)
{
    private const string FallbackGraph = "UnnamedGraph";
    private const string FallbackNamespace = "UnnamedSchema";

    public (string Graph, string Namespace, string FileName) Validate(SchemaDeclarations declarations, YamlNode root)
    {
        var path = root.Source.Path.Replace('\\', '/');
        return (Graph(declarations, root), Namespace(declarations, root), path.Substring(path.LastIndexOf('/') + 1));
    }

    private string Graph(SchemaDeclarations declarations, YamlNode root)
    {
        if (declarations.Graph is not { } graph)
        {
            ReportMissing(root, "graph", "the compiled class has no name; add for example 'graph: SyriaGraph'");
            return FallbackGraph;
        }

        var judge = new NameJudge(problems);
        if (!judge.IsUsable(graph, "graph"))
            return FallbackGraph;
        judge.CheckCapital(graph, "graph", isCapital: true);
        if (!ReservedNames.IsTaken(ReservedNames.Graph, graph.Value))
            return graph.Value;
        judge.ReportReserved(graph, "graph", graph.Value, "a graph");
        return FallbackGraph;
    }

    private string Namespace(SchemaDeclarations declarations, YamlNode root)
    {
        if (declarations.Namespace is not { } space)
        {
            ReportMissing(root, "namespace", "the generated classes have no place; add for example 'namespace: News.Syria'");
            return FallbackNamespace;
        }

        var isValid = space.Value.Split('.')
            .All(static part => CSharpName.IsValid(part) && CSharpName.IsNormalized(part) && ScriptTable.FindMixture(part) is null);
        if (isValid && !ReservedNames.IsNamespaceTaken(space.Value))
            return space.Value;
        if (isValid)
            problems.Add(
                SchemaCodes.InvalidNamespace,
                space,
                $"the namespace {Printable.Quote(space.Value)} belongs to the library or to .NET, so the generated classes would hide what they are made of; choose another, such as 'News.Syria'");
        else if (!FieldReader.IsGarbled(space.Value))
            problems.Add(
                SchemaCodes.InvalidNamespace,
                space,
                $"{Printable.Quote(space.Value)} cannot be a C# namespace; write names joined by points, such as 'News.Syria'");
        return FallbackNamespace;
    }

    private void ReportMissing(YamlNode root, string key, string why)
    {
        if (root is YamlMapping mapping && mapping.TryGet(key, out _))
            return;
        problems.Add(SchemaCodes.MissingKey, root.Source, root.Start, root.Start, $"the schema has no '{key}', so {why}");
    }
}
