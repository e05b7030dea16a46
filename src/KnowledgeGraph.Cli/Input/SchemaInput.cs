using System.CommandLine;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Compiles the schema that a command was given and reports what is wrong with it.</summary>
internal static class SchemaInput
{
    public static Option<string> Option() =>
        new("--schema", "-s") { Description = "The schema, a .kg.yaml file with graph:", HelpName = "SCHEMA", Required = true };

    /// <summary>The compiled schema; it is usable where <see cref="SchemaResult.IsValid"/> says so.</summary>
    public static SchemaResult Compile(string path, Session session, out SchemaLocations locations)
    {
        var result = SchemaCompiler.CompileFile(path, out locations);
        session.Report(result.Problems.Select(Finding.Of));
        return result;
    }

    /// <summary>
    /// A reader of articles by a schema; <see langword="null"/> where the schema has errors, because what a half-understood schema does not find would look
    /// as if no article said it. Problems of rules come with what is read.
    /// </summary>
    public static Extractor? CreateExtractor(string path, Session session)
    {
        var result = Compile(path, session, out var locations);
        return result is { IsValid: true, Model: { } model } ? Extractor.Create(model, locations, session.Cancellation) : null;
    }
}
