namespace KnowledgeGraph.Generators.Emit;

/// <summary>Writes the call of the runtime that reads a property, by the form of its value.</summary>
internal interface IPropertySource
{
    string Text(string property);

    string Texts(string property);

    string Value(string type, string property);

    string Values(string type, string property);

    string Entity(string type, string property);

    string Entities(string type, string property);
}
