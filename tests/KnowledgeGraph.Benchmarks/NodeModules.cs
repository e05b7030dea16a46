using System.ComponentModel;
using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Packages of npm that other libraries are measured with, where they are installed.</summary>
internal static class NodeModules
{
    /// <summary>The environment variable that names the folder that holds <c>node_modules</c>.</summary>
    public const string Variable = "KG_NODE_MODULES";

    /// <summary>The folder of this project, below which packages are looked for where the variable is not set.</summary>
    public static string ProjectFolder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.Benchmarks.csproj"))) folder = folder.Parent;
            return folder?.FullName ?? Environment.CurrentDirectory;
        }
    }

    /// <summary>The folder <c>node_modules</c> that holds all of some packages, or <see langword="null"/>.</summary>
    public static string? Find(params IReadOnlyList<string> packages)
    {
        string[] folders = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? [Path.Combine(named, "node_modules"), named]
            : [Path.Combine(ProjectFolder, "node_modules")];
        return Array.Find(folders, folder => packages.All(package => Directory.Exists(Path.Combine(folder, package)))) is { } found ? Path.GetFullPath(found) : null;
    }

    /// <summary>What to do where packages are missing.</summary>
    public static string HowToInstall(string packages) =>
        $"Install them with\n  npm install --no-save --prefix {Path.GetRelativePath(".", ProjectFolder)} {packages}\nor name the folder that holds node_modules in {Variable}.";

    /// <summary>Runs a script of this project in Node.js; <see langword="null"/> where there is none or it failed.</summary>
    /// <param name="script">Its path below the program.</param>
    /// <param name="arguments">What it is given.</param>
    /// <param name="input">What it reads, or nothing.</param>
    public static string? Run(string script, IEnumerable<string> arguments, string input = "")
    {
        var info = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, script), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
        };
        try
        {
            using var node = Process.Start(info)!;
            node.StandardInput.Write(input);
            node.StandardInput.Close();
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return node.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
