using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

/// <summary>Reads one entry of <c>types:</c>.</summary>
internal sealed class TypeReader(ProblemList problems)
{
    private static readonly string[] Keys =
        ["is", "description", "abstract", "trait", "open", "cues", "plural", "properties", "deprecated"];

    public TypeDeclaration Read(YamlEntry entry)
    {
        var fields = new FieldReader(entry.Value, "a type", Keys, problems);
        return new(entry.Key)
        {
            Description = fields.Prose("description"),
            Deprecated = fields.Text("deprecated"),
            Is = fields.Texts("is"),
            Abstract = fields.Flag("abstract"),
            Trait = fields.Flag("trait"),
            Open = fields.Flag("open"),
            CuesKey = fields.KeyOf("cues"),
            Cues = fields.Texts("cues"),
            Plural = fields.Text("plural"),
            PropertiesKey = fields.KeyOf("properties"),
            Properties = new PropertyReader(problems).Read(fields),
        };
    }
}
