namespace KnowledgeGraph.Schema;

/// <summary>A property's value on a declared entity, as invariant text that the property's kind can parse.</summary>
/// <param name="Name">The property's key.</param>
/// <param name="Values">One value, or several where the property holds many.</param>
public sealed record PropertyValueModel(string Name, EquatableArray<string> Values);
