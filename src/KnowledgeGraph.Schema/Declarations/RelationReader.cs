using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

/// <summary>Reads one entry of <c>relations:</c>.</summary>
internal sealed class RelationReader(ProblemList problems)
{
    private static readonly string[] Keys =
    [
        "description", "roles", "symmetric", "inverse", "transitive", "temporal", "functional",
        "exclusiveWith", "causedBy", "properties", "expressed", "id", "deprecated",
    ];

    public RelationDeclaration Read(YamlEntry entry)
    {
        var fields = new FieldReader(entry.Value, "a relation", Keys, problems);
        if (fields.Lacks("roles"))
            problems.Add(
                SchemaCodes.MissingKey,
                entry.Key,
                $"the relation {Printable.Quote(entry.Key.Value)} has no 'roles', so nothing says whom it connects; add for example "
                    + $"'roles: {{ supporter: Actor, supported: Actor }}'");
        return new(entry.Key)
        {
            Description = fields.Prose("description"),
            Deprecated = fields.Text("deprecated"),
            Id = fields.Text("id"),
            Roles = new RoleReader(problems).Read(fields),
            Symmetric = fields.Flag("symmetric"),
            Transitive = fields.Flag("transitive"),
            Temporal = fields.Flag("temporal"),
            Inverse = fields.Text("inverse"),
            Functional = fields.Text("functional"),
            ExclusiveWith = fields.Texts("exclusiveWith"),
            CausedBy = fields.Text("causedBy"),
            Properties = new PropertyReader(problems).Read(fields),
            Expressed = Examples(fields),
        };
    }

    // Repeated examples have a code of their own, so the list is not read by Texts.
    private List<YamlScalar> Examples(FieldReader fields)
    {
        var examples = new List<YamlScalar>();
        foreach (var item in fields.Items("expressed"))
        {
            if (item is YamlScalar { IsNull: false } example)
                examples.Add(example);
            else
                FieldReader.Wrong(item, "an example is a text in quotes, such as \"{supporter} backs {supported}\"", problems);
        }

        return examples;
    }
}
