using KnowledgeGraph.Generators.Diagnostics;
using KnowledgeGraph.Generators.Emit;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Pipeline;

/// <summary>Keeps several schemas of one project apart: what two of them would both write is a problem of the later one, never a crash of the generator.</summary>
internal static class ModelClashes
{
    private const string NamespaceMark = ".";

    public static IEnumerable<CompiledSchema> Resolve(
        List<(string Path, SchemaModel Model, SchemaLocations Locations)> schemas, List<DiagnosticInfo> diagnostics)
    {
        var kept = new List<(string Path, SchemaModel Model)>();
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, model, locations) in schemas)
        {
            if (schemas.Count > 1 && FindClash(model, kept, owners) is { } clash)
            {
                diagnostics.Add(DiagnosticInfo.At(locations.Find("graph"), clash.Code, clash.Message));
                continue;
            }

            kept.Add((path, model));
            if (schemas.Count > 1)
            {
                foreach (var name in FullNames(model).Concat(Namespaces(model).Select(static n => n + NamespaceMark)))
                    owners[name] = path;
            }
        }

        foreach (var (path, model) in kept)
        {
            var isUnique = kept.Count(k => string.Equals(k.Model.Name, model.Name, StringComparison.OrdinalIgnoreCase)) == 1;
            yield return new(path, isUnique ? model.Name : $"{model.Namespace}.{model.Name}", model);
        }
    }

    private static (string Code, string Message)? FindClash(SchemaModel model, List<(string Path, SchemaModel Model)> kept, Dictionary<string, string> owners)
    {
        foreach (var (path, other) in kept)
        {
            if (string.Equals(FullName(other, other.Name), FullName(model, model.Name), StringComparison.OrdinalIgnoreCase))
                return (SchemaCodes.DuplicateGraph.Code, $"the graph '{model.Namespace}.{model.Name}' is already compiled from '{path}': rename one of them, or make this file a fragment without 'graph'");
        }

        foreach (var name in FullNames(model).SelectMany(static n => new[] { n, n + NamespaceMark }).Concat(Namespaces(model)))
        {
            if (owners.TryGetValue(name, out var path))
                return (GeneratorCodes.TypeClash, $"'{name.TrimEnd('.')}' is already compiled from '{path}', and one project cannot have it twice: give one of the schemas another 'namespace'");
        }

        return null;
    }

    private static IEnumerable<string> FullNames(SchemaModel model) => new SchemaScope(model).TypeNames.Select(name => FullName(model, name));

    // C# has no type A.B beside a namespace A.B, but any number of namespaces A.B.
    private static IEnumerable<string> Namespaces(SchemaModel model)
    {
        for (var dot = model.Namespace.Length; dot >= 0; dot = dot == 0 ? -1 : model.Namespace.LastIndexOf('.', dot - 1))
            yield return model.Namespace.Substring(0, dot);
    }

    private static string FullName(SchemaModel model, string name) => $"{model.Namespace}.{name}";
}
