using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

/// <summary>Reads the sections of one file into declarations. It judges forms only; what names mean is for the validators.</summary>
internal sealed class DeclarationReader(SchemaDeclarations declarations, ProblemList problems)
{
    private static readonly string[] RootKeys =
        ["graph", "namespace", "description", "imports", "enums", "types", "entities", "relations", "words"];

    private static readonly string[] FragmentKeys = ["description", "imports", "enums", "types", "entities", "relations", "words"];
    private static readonly string[] EnumKeys = ["description", "values"];

    /// <summary>The paths that a file imports.</summary>
    public List<YamlScalar> ReadImports(YamlNode root) =>
        root is YamlMapping ? new FieldReader(root, "the file", RootKeys, new ProblemList()).Texts("imports") : [];

    public void Read(YamlNode root, bool isRoot)
    {
        var fields = new FieldReader(root, isRoot ? "a schema" : "an imported file", RootKeys, problems);
        if (isRoot)
        {
            declarations.Graph = fields.Text("graph");
            declarations.Namespace = fields.Text("namespace");
            declarations.Description = fields.Prose("description");
        }
        else if ((fields.KeyOf("graph") ?? fields.KeyOf("namespace")) is { } key)
        {
            problems.Add(
                SchemaCodes.ImportedRoot,
                key,
                $"the imported file has '{key.Value}:' and so is a schema of its own, which would declare everything twice; move "
                    + $"what is shared into a file with {string.Join(", ", FragmentKeys)} only");
        }

        fields.Texts("imports");
        foreach (var entry in fields.Entries("enums"))
            declarations.Enums.Add(ReadEnum(entry), problems);
        foreach (var entry in fields.Entries("types"))
            declarations.Types.Add(new TypeReader(problems).Read(entry), problems);
        foreach (var entry in fields.Entries("entities"))
            declarations.Entities.Add(new EntityReader(problems).Read(entry), problems);
        foreach (var entry in fields.Entries("relations"))
            declarations.Relations.Add(new RelationReader(problems).Read(entry), problems);
        foreach (var entry in fields.Entries("words"))
            declarations.Words.Add(ReadWords(entry), problems);
    }

    private EnumDeclaration ReadEnum(YamlEntry entry)
    {
        var declaration = new EnumDeclaration(entry.Key);
        var values = entry.Value;
        if (entry.Value is YamlMapping)
        {
            var fields = new FieldReader(entry.Value, "an enum", EnumKeys, problems);
            declaration.Description = fields.Prose("description");
            foreach (var item in fields.Items("values"))
                ReadValues(declaration, item);
            return declaration;
        }

        if (values is YamlSequence list)
        {
            foreach (var item in list.Items)
                ReadValues(declaration, item);
        }
        else if (values is not YamlScalar { IsNull: true })
        {
            ReadValues(declaration, values);
        }

        return declaration;
    }

    // A value stands alone, or as `value: description`.
    private void ReadValues(EnumDeclaration declaration, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { IsNull: false } value:
                declaration.Values.Add(new(value));
                break;
            case YamlMapping mapping:
                foreach (var described in mapping.Entries)
                {
                    if (described.Value is not YamlScalar text)
                        FieldReader.Wrong(described.Value, "an enum value is followed by its description", problems);
                    else
                        declaration.Values.Add(new(described.Key) { Description = text.IsNull ? "" : text.Value.Trim() });
                }

                break;
            default:
                FieldReader.Wrong(node, "an enum lists words", problems);
                break;
        }
    }

    private WordSetDeclaration ReadWords(YamlEntry entry)
    {
        var declaration = new WordSetDeclaration(entry.Key);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in entry.Value is YamlSequence list ? list.Items : [entry.Value])
        {
            if (item is not YamlScalar word)
                FieldReader.Wrong(item, "a word set lists words", problems);
            else if (word.IsNull || word.Value.Trim().Length == 0)
                continue;
            else if (seen.Add(word.Value))
                declaration.Items.Add(word);
            else
                problems.Add(
                    SchemaCodes.RepeatedItem,
                    word,
                    $"{Printable.Quote(word.Value)} stands twice in the set, which changes nothing; delete it");
        }

        return declaration;
    }
}
