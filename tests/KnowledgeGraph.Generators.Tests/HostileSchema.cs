using System.Text;

namespace KnowledgeGraph.Generators.Tests;

/// <summary>Makes schemas out of names and texts that were chosen to break code: well-formed YAML, everything else by chance.</summary>
internal sealed class HostileSchema(Random random)
{
    public static readonly string[] Names =
    [
        "String", "Task", "Event", "Graph", "Object", "System", "List", "Console", "Entity", "IEntity", "Entities", "Relations", "Claim", "Evidence", "Period",
        "Quantity", "Edge", "IRelation", "ICompiled", "GraphModel", "GraphData", "GraphView", "EntityType", "PropertyKind", "KnowledgeGraph", "Type", "Enum",
        "Nullable", "Exception", "Attribute", "Obsolete", "ObsoleteAttribute", "Enumerable", "ImmutableArray", "IEnumerable", "ReadOnlySpan", "Linq",
        "Collections", "GeneratedCode", "CodeDom", "Immutable", "Words", "Traversals", "A", "B", "AOrB", "IA", "get_A", "set_A", "op_Addition", "Item", "value__",
        "Türkiye", "İstanbul", "ıı", "Київ", "Straße", "名前", "A_", "_A", "__", "a", "x1", "Con", "Nul", "CON", "aux", "Model", "Model2", "SchemaUtf8", "Create",
        "CreateEntity", "Of", "From", "To", "RelationIndex", "ToString", "GetHashCode", "Equals", "GetType", "MemberwiseClone", "Finalize", "Deconstruct",
        "class", "new", "this", "base", "void", "int", "string", "object", "null", "true", "record", "var", "dynamic", "nint", "partial", "where", "async",
        "await", "yield", "field", "extension", "required", "scoped", "file", "global", "allows", "notnull", "unmanaged", "nameof", "when", "with", "and",
        "or", "not", "value", "args", "alias", "managed", "init", "on", "by", "equals", "select", "group", "entity", "entities", "relations", "claim", "edge",
        "evidence", "other", "graph", "index", "type", "data", "view", "word", "T", "country", "lower",
    ];

    private static readonly string[] Texts =
    [
        "plain", "\"quoted\"", "</summary>", "*/", "//", "#region", "{0}", "$\"{x}\"", "\\u0041", "\\", "'", "\"\"\"\"\"", "line\\nline", "tab\\there",
        "\\u2028", "\\u202E", "\\u0085", "\\uFEFF", "\\r\\n", "\\0", "😀", "عربي", "&amp;", "]]>", "<!--", "--", "@\"", "??/", "ﬁ", "\u00A0",
    ];

    private static readonly string[] Kinds = ["string", "int", "decimal", "bool", "date", "quantity"];

    private readonly StringBuilder _yaml = new();
    private readonly List<string> _types = [];
    private readonly List<string> _enums = [];

    /// <param name="prefix">What the namespace begins with.</param>
    public string Write(string prefix)
    {
        Line(0, $"graph: {Name()}");
        Line(0, $"namespace: {prefix}{(random.Next(4) == 0 ? $"{Name()}.{Name()}" : Name())}");
        Line(0, $"description: {Text()}");
        Section("enums", 2, _ => WriteEnum());
        Section("types", 6, WriteType);
        Section("entities", 3, _ => Line(1, $"{Name()}: {{ is: {Type()}, name: {Text()}, description: {Text()}, aliases: [{Text()}] }}"));
        Section("relations", 4, _ => WriteRelation());
        return _yaml.ToString();
    }

    private void Section(string key, int most, Action<int> item)
    {
        Line(0, key + ":");
        var count = 1 + random.Next(most);
        for (var i = 0; i < count; i++)
            item(i);
    }

    private void WriteEnum()
    {
        _enums.Add(Name());
        Line(1, $"{_enums[^1]}: {{ description: {Text()}, values: [{Name()}, {Name()}] }}");
    }

    private void WriteType(int index)
    {
        var name = Name();
        var above = index > 0 && random.Next(2) == 0 ? $"is: {Type()}, " : "";
        var kind = random.Next(5) switch { 0 => "trait: true, ", 1 => "abstract: true, ", 2 => "open: true, cues: [x" + index + "], ", _ => "" };
        var plural = random.Next(5) == 0 ? $"plural: {Name()}, " : "";
        var deprecated = random.Next(6) == 0 ? $"deprecated: {Text()}, " : "";
        _types.Add(name);
        Line(1, $"{name}: {{ {above}{kind}{plural}{deprecated}description: {Text()}, properties: {{ {Name()}: {Property()}, {Name()}: {Property()} }} }}");
    }

    private void WriteRelation()
    {
        var (first, second, third) = (Name(), Name(), Name());
        var isSymmetric = random.Next(3) == 0;
        Line(1, $"{Name()}:");
        Line(2, $"description: {Text()}");
        if (isSymmetric) Line(2, "symmetric: true");
        else if (random.Next(3) == 0) Line(2, $"inverse: {Name()}");
        Line(2, $"roles: {{ {first}: {Union()}, {(isSymmetric && random.Next(2) == 0 ? "" : $"{second}: {Union()}, ")}{third}: {Union()}? }}");
        Line(2, $"properties: {{ {Name()}: {Property()}, {Name()}: {Property()} }}");
        Line(2, $"expressed: [\"{{{first}}} do {{{second}}}\"]");
    }

    private string Property() => (random.Next(3) switch
    {
        0 when _enums.Count > 0 => Pick(_enums),
        1 when _types.Count > 0 => Type(),
        _ => Pick(Kinds),
    }) + random.Next(3) switch { 0 => "?", 1 => "*", _ => "" };

    private string Union() => random.Next(3) == 0 ? $"{Type()} | {Type()}" : Type();

    private string Type() => _types.Count == 0 ? Name() : Pick(_types);

    private string Name() => Pick(Names);

    private string Text() => $"\"{Pick(Texts).Replace("\"", "\\\"", StringComparison.Ordinal)} {Pick(Texts).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private string Pick(IReadOnlyList<string> items) => items[random.Next(items.Count)];

    private void Line(int depth, string text) => _yaml.Append(' ', depth * 2).Append(text).Append('\n');
}
