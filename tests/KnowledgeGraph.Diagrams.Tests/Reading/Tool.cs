using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.Diagrams.Tests.Reading;

/// <summary>Runs another program on a text.</summary>
internal static class Tool
{
    /// <summary>Whether a program is found.</summary>
    public static bool IsOnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, name)));

    /// <summary>What it writes for the text on its standard input; a failure fails the test with what it says.</summary>
    public static string Run(string name, string[] arguments, string input, string? folder = null)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            WorkingDirectory = folder ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{name} failed: {errors.Result}");
        return output.Result;
    }
}
