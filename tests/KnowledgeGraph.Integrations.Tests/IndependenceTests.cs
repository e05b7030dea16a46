namespace KnowledgeGraph.Integrations.Tests;

/// <summary>Whoever cannot restore Verify or QuikGraph must not notice that there is an integration.</summary>
public sealed class IndependenceTests
{
    [Fact]
    public void The_main_solution_names_no_project_of_the_integrations()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "KnowledgeGraph.sln"));
        Assert.DoesNotContain("Integrations\\KnowledgeGraph", solution, StringComparison.Ordinal);
    }

    [Fact]
    public void No_lock_file_and_no_version_of_the_main_solution_names_the_libraries()
    {
        var files = Directory.EnumerateFiles(Repository.Root, "packages.lock.json", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(static path => !path.Contains("artifacts", StringComparison.Ordinal))
            .Append(Path.Combine(Repository.Root, "Directory.Packages.props"))
            .ToList();
        Assert.True(files.Count > 10);
        Assert.All(files, static path => Assert.DoesNotContain("Verify\"", File.ReadAllText(path), StringComparison.Ordinal));
        Assert.All(files, static path => Assert.DoesNotContain("\"QuikGraph\"", File.ReadAllText(path), StringComparison.Ordinal));
    }
}
