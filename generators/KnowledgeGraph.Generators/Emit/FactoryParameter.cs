namespace KnowledgeGraph.Generators.Emit;

/// <summary>A parameter of a claim factory.</summary>
/// <param name="Type">Its C# type.</param>
/// <param name="Name">Its name as an identifier.</param>
/// <param name="Text">What its documentation says, as XML.</param>
/// <param name="MayBeOmitted">Whether it has a default.</param>
internal sealed record FactoryParameter(string Type, string Name, string Text, bool MayBeOmitted)
{
    public string Declaration => $"{Type} {Name}{(MayBeOmitted ? " = null" : "")}";
}
