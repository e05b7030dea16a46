using System.Text.RegularExpressions;

namespace KnowledgeGraph.Package.Tests;

/// <summary>The project that README shows to those who start, built and run outside of the solution as it stands there.</summary>
public sealed partial class ReadmeProjectTests
{
    [Fact]
    public void A_project_of_ones_own_builds_and_prints_what_README_says()
    {
        var root = RepositoryRoot();
        var readme = File.ReadAllText(Path.Combine(root, "src", "KnowledgeGraph", "README.md")).ReplaceLineEndings("\n");
        var section = readme[readme.IndexOf("## Your own schema\n", StringComparison.Ordinal)..readme.IndexOf("## What holds\n", StringComparison.Ordinal)];
        var blocks = Fence().Matches(section).ToDictionary(static match => match.Groups["language"].Value, static match => match.Groups["code"].Value);
        var folder = Directory.CreateTempSubdirectory("kg-readme-").FullName;
        try
        {
            void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);
            Write("music.csproj", blocks["xml"].Replace("../KnowledgeGraph/", root + Path.DirectorySeparatorChar, StringComparison.Ordinal));
            Write("music.kg.yaml", blocks["yaml"]);
            Write("Program.cs", blocks["cs"]);
            Write("Directory.Build.props", "<Project />");
            Write("Directory.Build.targets", "<Project />");
            Write("Directory.Packages.props", "<Project />");
            Dotnet.Run(folder, "build", "-c", Configuration, "-m:1", "--nologo", "-v", "q").Succeeded();
            var printed = Dotnet.Run(folder, Path.Combine("bin", Configuration, "net10.0", "music.dll")).Succeeded().Output.ReplaceLineEndings("\n");
            Assert.StartsWith(blocks["text"] + "\n---\n", printed, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Configuration => Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!);

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KnowledgeGraph.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
