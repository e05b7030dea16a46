using System.Text;
using KnowledgeGraph.Schema.Declarations;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema;

// Reading from disk stays out of the compiler proper, which generators call and which may not touch files.
public static partial class SchemaCompiler
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a schema and what it imports from disk and compiles it. A file that cannot be read is a problem, not an
    /// exception.</summary>
    /// <param name="path">The path of the file with the <c>graph:</c> key.</param>
    public static SchemaResult CompileFile(string path) => CompileFile(path, out _);

    /// <summary>Reads a schema and what it imports from disk, compiles it, and keeps the places of its declarations.</summary>
    /// <param name="path">The path of the file with the <c>graph:</c> key.</param>
    /// <param name="locations">The places by key path.</param>
    public static SchemaResult CompileFile(string path, out SchemaLocations locations)
    {
        if (path is null)
            throw new ArgumentNullException(nameof(path));
        var problems = new ProblemList();
        var file = ReadFile(path);
        if (file.Text is not null)
            return Compile(new(path, file.Text), ReadFile, problems, out locations);
        locations = new(path, []);
        if (file.IsMissing)
            problems.AddFile(SchemaCodes.UnreadableFile, path, "there is no such file; check the path");
        else
            problems.AddFile(file.Code!, path, file.Message!);
        return new(null, problems.ToSorted());
    }

    private static SchemaFileText ReadFile(string path)
    {
        try
        {
            if (Directory.Exists(path))
                return Unreadable(path, "this is a folder, not a file; name the file in it");
            if (!File.Exists(path))
                return new(path, null) { IsMissing = true };
            if (!RegularFile.IsOpened(path) && !RegularFile.Is(path))
                return Unreadable(path, RegularFile.Reason + "; name the file with the schema");
            return new FileInfo(path).Length > YamlLimits.FileSize
                ? new(path, null)
                {
                    Code = SchemaCodes.FileTooLarge,
                    Message =
                    "the file is larger than 8 MB, which no editor could compile while you type; split it and use imports"
                }
                : Decode(path, ReadBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Unreadable(path, "the file may not be opened; check its path and rights");
        }
    }

    // Not more than the limit, also where a pipe or a growing file hides its length.
    private static byte[] ReadBytes(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while (bytes.Length <= YamlLimits.FileSize && (read = stream.Read(buffer, 0, buffer.Length)) > 0)
            bytes.Write(buffer, 0, read);
        return bytes.ToArray();
    }

    private static SchemaFileText Decode(string path, byte[] bytes)
    {
        try
        {
            return new(path, StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes.Take(Math.Max(0, e.Index)).Count(static b => b == (byte)'\n');
            return new(path, null)
            {
                Code = SchemaCodes.InvalidEncoding,
                Message =
                    $"the file is not valid UTF-8 (first at byte {e.Index}, line {line}), and guessing would garble names; save it as "
                    + "UTF-8",
            };
        }
    }

    private static SchemaFileText Unreadable(string path, string message) =>
        new(path, null) { Code = SchemaCodes.UnreadableFile, Message = message };
}
