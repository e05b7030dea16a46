using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

/// <summary>Reads a schema and, depth first, the files that it imports, each once.</summary>
internal sealed class SchemaLoader(Func<string, SchemaFileText> open, ProblemList problems)
{
    private readonly SchemaDeclarations _declarations = new();
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    /// <summary>The top values of all files read, the schema's own first.</summary>
    public List<YamlNode> Roots { get; } = [];

    /// <summary>Whether all files were read to their ends. If not, names may be missing without being a mistake.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Returns what could be read, or <see langword="null"/> where the schema itself could not.</summary>
    public SchemaDeclarations? Load(string path, string text) =>
        Read(path, SchemaPath.Normalize(path), text, isRoot: true) ? _declarations : null;

    private bool Read(string path, string key, string text, bool isRoot)
    {
        var document = YamlReader.Read(new(path, text), problems);
        IsComplete &= document.IsComplete;
        if (document.Root is null or YamlScalar { IsNull: true })
        {
            if (document.IsComplete)
                problems.AddFile(SchemaCodes.EmptyFile, path,
                    "the file is empty, so there is nothing to compile; write the schema or delete the file");
            return false;
        }

        Roots.Add(document.Root);
        _open.Add(key);
        var reader = new DeclarationReader(_declarations, problems);
        foreach (var import in reader.ReadImports(document.Root))
            Import(import, key);
        reader.Read(document.Root, isRoot);
        _open.RemoveAt(_open.Count - 1);
        _done.Add(key);
        return document.Root is YamlMapping;
    }

    private void Import(YamlScalar import, string importer)
    {
        if (SchemaPath.Resolve(importer, import.Value) is not { } key)
        {
            problems.Add(
                SchemaCodes.InvalidImportPath,
                import,
                $"{Printable.Quote(import.Value)} cannot be imported; write a relative path with '/' to a file that ends in .kg.yaml");
            return;
        }

        if (_done.Contains(key))
            return;
        if (_open.Contains(key, StringComparer.Ordinal))
        {
            problems.Add(
                SchemaCodes.ImportCycle,
                import,
                $"{Printable.Quote(import.Value)} imports this file again, directly or through others, and a circle has no "
                    + "beginning; move what both need into a third file");
            return;
        }

        if (_done.Count + _open.Count >= YamlLimits.Files)
        {
            problems.Add(SchemaCodes.TooManyFiles, import, "more than 256 files are imported, so this one is left out; merge small files");
            return;
        }

        var file = open(key);
        if (file.Text is not null)
        {
            Read(file.Path, key, file.Text, isRoot: false);
            return;
        }

        IsComplete = false;
        if (file.IsMissing)
            problems.Add(
                SchemaCodes.MissingImport,
                import,
                $"{Printable.Quote(import.Value)} is not there (looked for {file.Path}), so what it declares is missing; correct the "
                    + "path, and in a C# project add the file to AdditionalFiles");
        else
            problems.AddFile(file.Code!, file.Path, file.Message!);
        _done.Add(key);
    }
}
