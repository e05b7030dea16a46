using System.Text;

namespace KnowledgeGraph.Cli.Tests.Support;

/// <summary>A temporary folder with the files of a test, and kg run in this process. What kg says of the folder reads <c>&lt;folder&gt;</c>.</summary>
internal sealed class KgFolder : IDisposable
{
    public KgFolder() => Path = Directory.CreateTempSubdirectory("kg-test-").FullName;

    public string Path { get; }

    public KgEnvironment Environment { get; set; } = new() { Processors = 2 };

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string WriteGraph(string name = "g.kg.json")
    {
        SmallWorld.Graph().Save(At(name));
        return At(name);
    }

    public KgResult Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = KgApp.Run(args, output, error, Environment);
        return new KgResult(exitCode, Mask(output.ToString()), Mask(error.ToString()));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Mask(string text) => text.Replace(Path, "<folder>", StringComparison.Ordinal);
}
