using System.Diagnostics;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>The main job, run as a process in a folder of its own.</summary>
public sealed class DemoTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-demo-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_answers_ten_questions_with_quotes_and_writes_three_files()
    {
        var (code, output, error) = await RunAsync();
        Assert.True(code == 0, error);
        var answers = output.Split("\n# ").Skip(1).ToList();
        Assert.Equal(10, answers.Count);
        Assert.All(answers, static answer => Assert.Contains(": \"", answer, StringComparison.Ordinal));
        foreach (var file in new[] { "syria.mmd", "syria.kg.json", "syria.txt" }) Assert.True(File.Exists(Path.Combine(_folder.FullName, "out", file)), file);
    }

    [Fact]
    public async Task An_empty_folder_is_a_problem_and_not_a_crash()
    {
        var empty = _folder.CreateSubdirectory("empty");
        var (code, _, error) = await RunAsync(empty.FullName);
        Assert.Equal(1, code);
        Assert.Contains("KG3", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var demo = Path.Combine(AppContext.BaseDirectory, "SyriaConflict.Demo.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [demo, .. arguments])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
