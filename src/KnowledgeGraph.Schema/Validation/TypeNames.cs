using KnowledgeGraph.Schema.Declarations;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Looks up names of types and reports those that do not exist.</summary>
internal static class TypeNames
{
    /// <summary>
    /// The type of a name; <see langword="null"/> where there is none, which is reported, or where it was dropped, which was.
    /// </summary>
    public static TypeDeclaration? Find(SchemaDeclarations declarations, YamlScalar name, string consequence, ProblemList problems)
    {
        if (declarations.Types.TryGet(name.Value, out var type))
            return type.IsDropped ? null : type;
        if (FieldReader.IsGarbled(name.Value))
            return null;
        var hint = declarations.Enums.TryGet(name.Value, out _)
            ? "that is an enum, so name a type"
            : Suggestion.DidYouMean(name.Value, declarations.Types.Names, "declare it under 'types'");
        problems.Add(
            SchemaCodes.UnknownType,
            name,
            $"{Printable.Quote(name.Value)} is not a type of this schema, so {consequence}; {hint}");
        return null;
    }
}
