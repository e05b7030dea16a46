using KnowledgeGraph.Generators.Pipeline;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>
/// All files of one schema: one for each type and relation, which reads best, up to a number beyond which a file costs more after every keystroke than it is
/// worth; then bundles in the schema's order.
/// </summary>
internal static class GraphSources
{
    /// <summary>Up to so many declarations each have a file of their own.</summary>
    internal const int MostSingleFiles = 200;

    /// <summary>Beyond that, so many bundles hold them all.</summary>
    internal const int Bundles = 60;

    public static IEnumerable<SourceFile> Emit(SchemaModel model, string folder, CancellationToken cancellation)
    {
        var scope = new SchemaScope(model);
        var hints = new HintNames(folder);
        yield return File(scope, hints.For(model.Name), GraphEmitter.Emit);
        yield return File(scope, hints.For(model.Name + ".Model"), ModelEmitter.Emit);
        yield return File(scope, hints.For(model.Name + ".Schema"), SchemaTextEmitter.Emit);
        var declarations = Declarations(scope).ToArray();
        if (declarations.Length <= MostSingleFiles)
        {
            foreach (var (name, emit) in declarations)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return File(scope, hints.For(name), emit);
            }

            yield break;
        }

        for (var i = 0; i < Bundles; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var start = declarations.Length * i / Bundles;
            var end = declarations.Length * (i + 1) / Bundles;
            var writer = FileHeader.Write(scope);
            for (var at = start; at < end; at++)
                declarations[at].Emit(writer, scope);
            yield return new(hints.For("Bundle" + CSharpText.Number(i + 1)), writer.ToString());
        }
    }

    private static IEnumerable<(string Name, Action<SourceWriter, SchemaScope> Emit)> Declarations(SchemaScope scope)
    {
        foreach (var type in scope.Model.Enums)
            yield return (type.Name, (writer, _) => EnumEmitter.Emit(writer, scope, type));
        foreach (var type in scope.Model.Types)
            yield return (type.Name, (writer, _) => TypeEmitter.Emit(writer, scope, type));
        foreach (var union in scope.Unions)
            yield return (union.CSharpName, (writer, _) => TypeEmitter.Emit(writer, scope, union));
        for (var i = 0; i < scope.Model.Relations.Count; i++)
        {
            var index = i;
            var relation = scope.Model.Relations[i];
            yield return (relation.CSharpName, (writer, _) => RelationEmitter.Emit(writer, scope, relation, index));
        }
    }

    private static SourceFile File(SchemaScope scope, string hintName, Action<SourceWriter, SchemaScope> emit)
    {
        var writer = FileHeader.Write(scope);
        emit(writer, scope);
        return new(hintName, writer.ToString());
    }
}
