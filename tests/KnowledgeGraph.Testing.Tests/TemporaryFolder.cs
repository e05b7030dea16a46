using System.Text;

namespace KnowledgeGraph.Testing.Tests;

/// <summary>A folder that goes when the test does.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-snapshot-");

    public string Path => _folder.FullName;

    public string[] Names => [.. _folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Delete(recursive: true);

    public void Write(string name, string text, bool withMark = true)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(withMark));
    }

    public byte[] Bytes(string name) => File.ReadAllBytes(System.IO.Path.Combine(Path, name));
}
