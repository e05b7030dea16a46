using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>A file of cases on one schema.</summary>
/// <param name="Path">Its path.</param>
/// <param name="SchemaPath">The path of its schema.</param>
/// <param name="IsHeld">Whether its passages are held out from those who work on the engine; reports then print figures only.</param>
/// <param name="Cases">The cases in the file's order.</param>
/// <param name="Problems">What is wrong with the file, as <c>path(line): what</c>; empty where nothing is.</param>
internal sealed record TestBedFile(
    string Path, string SchemaPath, bool IsHeld, ImmutableArray<TestBedCase> Cases, ImmutableArray<string> Problems)
{
    /// <summary>The files, in the order of their reports.</summary>
    public static ImmutableArray<string> Names { get; } = ["syria-open.testbed", "syria-held.testbed", "other.testbed", "corporate.testbed"];

    /// <summary>The file's name without folder and ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder with the files, found from the test's own folder upwards.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>Reads one of <see cref="Names"/>.</summary>
    public static TestBedFile Load(string name)
    {
        var path = System.IO.Path.Combine(Folder, name);
        return new TestBedReader(path).Read(File.ReadAllText(path));
    }

    private static string FindFolder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var folder = System.IO.Path.Combine(at.FullName, "tests", "KnowledgeGraph.Extraction.Tests", "TestBed");
            if (Directory.Exists(folder)) return folder;
        }

        throw new DirectoryNotFoundException("tests/KnowledgeGraph.Extraction.Tests/TestBed is not above " + AppContext.BaseDirectory);
    }
}
