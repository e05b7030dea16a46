namespace KnowledgeGraph.Generators.Emit;

/// <summary>One definition in the model's literal: a constructor call and the members that differ from their defaults.</summary>
internal sealed class ModelItem(string create)
{
    private readonly List<(string Beginning, string[] Items, string End)> _members = [];

    public void Text(string member, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            Value(member, CSharpText.Literal(text!));
    }

    public void Texts(string member, IEnumerable<string> texts) => List(member, texts.Select(CSharpText.Literal));

    public void Flag(string member, bool isSet)
    {
        if (isSet)
            Value(member, "true");
    }

    public void Value(string member, string expression) => _members.Add(($"{member} = ", [expression], ","));

    public void List(string member, IEnumerable<string> items)
    {
        var array = items.ToArray();
        if (array.Length > 0)
            _members.Add(($"{member} = [", array, "],"));
    }

    public void WriteTo(SourceWriter writer)
    {
        if (_members.Count == 0)
        {
            writer.Line(create + ",");
            return;
        }

        using var body = writer.Block(create, "},");
        foreach (var (beginning, items, end) in _members)
            writer.Wrapped(beginning, items, end);
    }
}
