using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Compiles the schema that a command was given and reports what is wrong with it.</summary>
internal static class SchemaInput
{
    /// <summary>The compiled schema; it is usable where <see cref="SchemaResult.IsValid"/> says so.</summary>
    public static SchemaResult Compile(string path, Session session, out SchemaLocations locations)
    {
        var result = SchemaCompiler.CompileFile(path, out locations);
        session.Report(result.Problems.Select(Finding.Of));
        return result;
    }
}
