using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Testing;

/// <summary>Names snapshot files as Verify does.</summary>
internal static class SnapshotName
{
    private const string Invalid = "\"\\<>|:*?/#";

    /// <summary>
    /// The name of the class whose method calls into this assembly. The source file's name will not do: classes may be nested, or several in a file.
    /// </summary>
    /// <param name="sourceFile">The caller's file, whose name is the answer where the stack has none.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string CallingType(string sourceFile)
    {
        foreach (var frame in new StackTrace(1, fNeedFileInfo: false).GetFrames())
        {
            var type = frame.GetMethod()?.DeclaringType;
            if (type is null || type.Assembly == typeof(SnapshotName).Assembly) continue;
            return Of(type);
        }

        return Path.GetFileNameWithoutExtension(sourceFile.Replace('\\', '/'));
    }

    /// <summary>The class's name, with that of the class around it.</summary>
    public static string Of(Type type)
    {
        // The bodies of lambdas, iterators and async methods lie in classes that the compiler makes inside the written one.
        while (type.DeclaringType is { } around && type.Name.StartsWith('<')) type = around;
        return type.DeclaringType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;
    }

    /// <summary>What the names of a test's files begin with.</summary>
    public static string Prefix(string type, string method, string parameters) =>
        Valid(parameters.Length == 0 ? $"{type}.{method}" : $"{type}.{method}_{parameters}");

    private static string Valid(string name) =>
        string.Create(name.Length, name, static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = char.IsControl(from[i]) || Invalid.Contains(from[i], StringComparison.Ordinal) ? '-' : from[i];
        });
}
