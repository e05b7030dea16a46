using System.Collections.Immutable;
using KnowledgeGraph.Generators.Diagnostics;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Pipeline;

/// <summary>Compiles the schema files of a project: roots together with the fragments that they may import. Never throws but when cancelled.</summary>
internal sealed class SchemaCompilation
{
    private readonly List<SchemaFile> _files = [];
    private readonly HashSet<string> _imported = new(StringComparer.Ordinal);
    private readonly List<(string Path, SchemaModel Model, SchemaLocations Locations)> _models = [];
    private readonly List<DiagnosticInfo> _diagnostics = [];

    private SchemaCompilation(ImmutableArray<SchemaText> texts)
    {
        // One file may be given twice, and in any order: by a pattern and by name.
        foreach (var text in texts.OrderBy(static t => t.Path, StringComparer.Ordinal))
        {
            if (_files.Count > 0 && string.Equals(_files[_files.Count - 1].Path, text.Path, StringComparison.Ordinal))
                continue;
            if (text.Text is null)
                _diagnostics.Add(DiagnosticInfo.At(text.Path, SchemaCodes.UnreadableFile.Code, "the file cannot be read: check its path and rights"));
            else
                _files.Add(new(text.Path, text.Text));
        }
    }

    public static CompiledSchemas Compile(ImmutableArray<SchemaText> texts, CancellationToken cancellation)
    {
        var compilation = new SchemaCompilation(texts);
        var roots = compilation._files.Where(SchemaCompiler.IsRoot).ToArray();
        // Without any root, each file is told that it lacks the key "graph".
        foreach (var root in roots.Length == 0 ? [.. compilation._files] : roots)
        {
            cancellation.ThrowIfCancellationRequested();
            compilation.CompileRoot(root, cancellation);
        }

        if (roots.Length > 0)
            compilation.ReportUnusedFragments(roots);
        var models = ModelClashes.Resolve(compilation._models, compilation._diagnostics);
        return new(models.ToEquatableArray(), compilation._diagnostics.ToEquatableArray());
    }

    private void CompileRoot(SchemaFile root, CancellationToken cancellation)
    {
        try
        {
            var others = _files.Where(f => !ReferenceEquals(f, root)).ToArray();
            var result = SchemaCompiler.Compile(root, others, out var locations);
            _imported.UnionWith(locations.Files);
            foreach (var problem in result.Problems)
            {
                _imported.Add(problem.Path);
                _diagnostics.Add(DiagnosticInfo.Of(problem));
            }

            if (result.Model is not null)
                _models.Add((root.Path, result.Model, locations));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            _diagnostics.Add(DiagnosticInfo.Failure(root.Path, exception));
        }
    }

    private void ReportUnusedFragments(SchemaFile[] roots)
    {
        foreach (var fragment in _files.Except(roots).Where(f => !_imported.Contains(f.Path)))
        {
            _diagnostics.Add(DiagnosticInfo.At(
                fragment.Path, GeneratorCodes.UnusedFragment, "no schema imports this file, so it has no effect: name it under 'imports', or give it a 'graph'"));
        }
    }
}
