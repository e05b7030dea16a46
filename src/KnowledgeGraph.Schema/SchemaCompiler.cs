using KnowledgeGraph.Schema.Declarations;
using KnowledgeGraph.Schema.Validation;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema;

/// <summary>Compiles schema files into a model. Pure and thread-safe; never throws on any input but <see langword="null"/>.</summary>
public static partial class SchemaCompiler
{
    /// <summary>Compiles one schema and what it imports.</summary>
    /// <param name="root">The file with the <c>graph:</c> key.</param>
    /// <param name="others">Files that <c>imports</c> may name, by path relative to the importing file.</param>
    public static SchemaResult Compile(SchemaFile root, IReadOnlyList<SchemaFile>? others = null) => Compile(root, others, out _);

    /// <summary>Compiles one schema and what it imports, and keeps the places of its declarations for problems that are found
    /// later.</summary>
    /// <param name="root">The file with the <c>graph:</c> key.</param>
    /// <param name="others">Files that <c>imports</c> may name, by path relative to the importing file.</param>
    /// <param name="locations">The places by key path.</param>
    public static SchemaResult Compile(SchemaFile root, IReadOnlyList<SchemaFile>? others, out SchemaLocations locations)
    {
        if (root is null)
            throw new ArgumentNullException(nameof(root));
        var byPath = new Dictionary<string, SchemaFile>(StringComparer.Ordinal);
        foreach (var other in others ?? [])
            byPath[SchemaPath.Normalize(other.Path)] = other;
        return Compile(root, Open, new ProblemList(), out locations);

        SchemaFileText Open(string path) =>
            byPath.TryGetValue(path, out var file) ? new(file.Path, file.Text) : new(path, null) { IsMissing = true };
    }

    /// <summary>
    /// Whether a file is a schema of its own, that is, has <c>graph:</c> or <c>namespace:</c> among its top keys; the other files are
    /// fragments for import.
    /// Looks at lines only, so that it is cheap while typing and also answers for a file with mistakes.
    /// </summary>
    public static bool IsRoot(SchemaFile file)
    {
        if (file is null)
            throw new ArgumentNullException(nameof(file));
        return RootDetection.IsRoot(file.Text);
    }

    /// <summary>
    /// Finds schemas that would compile to the same graph class, names compared without case because generated files are. The first by
    /// path keeps the name; each
    /// later one is a problem <c>KG0002</c> at its place.
    /// </summary>
    /// <param name="schemas">The models of one compilation, each with the place of its <c>graph</c> key.</param>
    public static EquatableArray<SchemaProblem> FindDuplicateGraphs(IEnumerable<(SchemaModel Model, SchemaLocation Graph)> schemas)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var problems = new List<SchemaProblem>();
        foreach (var (model, place) in schemas.OrderBy(static s => s.Graph.Path, StringComparer.Ordinal))
        {
            var name = model.Namespace + "." + model.Name;
            if (!first.TryGetValue(name, out var path))
            {
                first.Add(name, place.Path);
                continue;
            }

            var message =
                $"the graph '{name}' is declared in {path} too, and both would become the same C# classes; rename one, or make it a "
                + "fragment to import";
            problems.Add(new(SchemaCodes.DuplicateGraph.Code, SchemaSeverity.Error, message, place.Path, place.Span));
        }

        return problems.ToEquatableArray();
    }

    private static SchemaResult Compile(SchemaFile root, Func<string, SchemaFileText> open, ProblemList problems, out SchemaLocations locations)
    {
        var loader = new SchemaLoader(open, problems);
        var declarations = loader.Load(root.Path, root.Text);
        locations = new(root.Path, loader.Roots);
        if (declarations is null)
        {
            foreach (var top in loader.Roots.Where(_ => problems.IsEmpty))
                FieldReader.Wrong(top, "a schema is a mapping of graph, namespace, types, entities, relations …", problems);
            return new(null, problems.ToSorted());
        }

        problems.IsMuted = !loader.IsComplete;
        var model = SchemaValidator.Validate(declarations, loader.Roots[0], problems);
        return new(model, problems.ToSorted());
    }
}
