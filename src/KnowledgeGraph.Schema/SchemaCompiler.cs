namespace KnowledgeGraph.Schema;

/// <summary>Compiles schema files into a model. Pure and thread-safe; never throws on any input but <see langword="null"/>.</summary>
public static class SchemaCompiler
{
    /// <summary>Compiles one schema and what it imports.</summary>
    /// <param name="root">The file with the <c>graph:</c> key.</param>
    /// <param name="others">Files that <c>imports</c> may name, by path relative to the importing file.</param>
    public static SchemaResult Compile(SchemaFile root, IReadOnlyList<SchemaFile>? others = null) =>
        throw new NotSupportedException();
}
