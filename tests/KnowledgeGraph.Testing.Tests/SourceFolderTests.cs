using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Testing.Tests;

public sealed class SourceFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_mapped_path_is_found_above_the_running_assembly()
    {
        _folder.Write("repo/tests/App.Tests/GraphTests.cs", "");
        _folder.Write("repo/GraphTests.cs", "a namesake nearer to the root");
        var bin = Directory.CreateDirectory(Path.Combine(_folder.Path, "repo/tests/App.Tests/bin/Debug/net10.0")).FullName;
        var expected = Path.Combine(_folder.Path, "repo", "tests", "App.Tests");
        Assert.Equal(expected, SourceFolder.Find("/_/tests/App.Tests/GraphTests.cs", [bin]));
        Assert.Equal(expected, SourceFolder.Find("/_1/tests/App.Tests/GraphTests.cs", [_folder.Path, bin]));
        Assert.Equal(expected, SourceFolder.Find(@"C:\work\repo\tests\App.Tests\GraphTests.cs", [bin]));
    }

    [Fact]
    public void A_path_of_this_machine_is_taken_as_it_is()
    {
        _folder.Write("a/GraphTests.cs", "");
        Assert.Equal(Path.Combine(_folder.Path, "a"), SourceFolder.Find(Path.Combine(_folder.Path, "a", "GraphTests.cs"), []));
    }

    [Fact]
    public void A_file_that_is_nowhere_is_said_so_by_code()
    {
        var exception = Assert.Throws<GraphSnapshotException>(() => SourceFolder.Find("/_/tests/Nowhere/NoSuchTests.cs", [_folder.Path]));
        Assert.StartsWith("error KG4204", exception.Message, StringComparison.Ordinal);
    }

    // Under CI=true the compiler writes /_/tests/… here, and this must hold all the same.
    [Fact]
    public void This_file_is_found_as_the_compiler_names_it()
    {
        var folder = SourceFolder.Find(PathOfThisFile(), SourceFolder.SearchRoots());
        Assert.True(File.Exists(Path.Combine(folder, "SourceFolderTests.cs")));
        Assert.True(File.Exists(Path.Combine(folder, "KnowledgeGraph.Testing.Tests.csproj")));
    }

    private static string PathOfThisFile([CallerFilePath] string path = "") => path;
}
