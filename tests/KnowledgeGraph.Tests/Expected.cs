using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Tests;

/// <summary>
/// Committed texts beside the tests: <c>Class.Method.verified.ext</c> in UTF-8 with a mark, as the Verify library keeps them. With KG_SNAPSHOT=update they
/// are rewritten, except where CI is set. (KnowledgeGraph.Testing does this better; the runtime's own tests cannot depend on what stands upon it.)
/// </summary>
internal static class Expected
{
    public static void Match(string actual, string extension = "txt", [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        const string Project = "tests/KnowledgeGraph.Tests/";
        var inProject = file.Replace('\\', '/')[(file.Replace('\\', '/').LastIndexOf(Project, StringComparison.Ordinal) + Project.Length)..];
        var path = Repository.File($"{Project}{Path.ChangeExtension(inProject, null)}.{method}.verified.{extension}");
        var mayUpdate = Environment.GetEnvironmentVariable("KG_SNAPSHOT") == "update" && Environment.GetEnvironmentVariable("CI") != "true";
        if (mayUpdate) File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.True(File.Exists(path), $"There is no {path}. Run once with KG_SNAPSHOT=update and read what it wrote.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
