using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Testing;

/// <summary>Names snapshot files as Verify does.</summary>
internal static class SnapshotName
{
    private const string Invalid = "\"\\<>|:*?/#";
    private static readonly string? Own = typeof(SnapshotName).Assembly.FullName;

    /// <summary>
    /// The name of the class whose method calls into this assembly. The source file's name will not do: classes may be nested, or several in a file.
    /// </summary>
    /// <param name="sourceFile">The caller's file, whose name is the answer where the stack has none.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string CallingType(string sourceFile)
    {
        return Caller() is { } caller ? Of(caller.DeclaringTypeName!) : Path.GetFileNameWithoutExtension(sourceFile.Replace('\\', '/'));
    }

    /// <summary>The full name of the assembly whose method calls into this one, or <see langword="null"/> where the stack has none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string? CallingAssembly() => Caller()?.DeclaringAssemblyName;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DiagnosticMethodInfo? Caller()
    {
        foreach (var frame in new StackTrace(1, fNeedFileInfo: false).GetFrames())
        {
            // Names only, which a trimmed program keeps, unlike the method itself.
            var method = DiagnosticMethodInfo.Create(frame);
            if (method?.DeclaringTypeName is not null && !string.Equals(method.DeclaringAssemblyName, Own, StringComparison.Ordinal)) return method;
        }

        return null;
    }

    /// <summary>The class's name, with that of the class around it.</summary>
    public static string Of(Type type) => Of(type.FullName ?? type.Name);

    /// <summary>The last name of a full name, <c>Space.Outer+Inner</c>, with that of the class around it.</summary>
    private static string Of(string fullName)
    {
        var arguments = fullName.IndexOf('[', StringComparison.Ordinal);
        var classes = (arguments < 0 ? fullName : fullName[..arguments]).Split('+');
        classes[0] = classes[0][(classes[0].LastIndexOf('.') + 1)..];
        // The bodies of lambdas, iterators and async methods lie in classes that the compiler makes inside the written one.
        var end = classes.Length;
        while (end > 1 && classes[end - 1].StartsWith('<')) end--;
        return end > 1 ? $"{classes[end - 2]}.{classes[end - 1]}" : classes[0];
    }

    /// <summary>What the names of a test's files begin with.</summary>
    public static string Prefix(string type, string method, string parameters) =>
        Valid(parameters.Length == 0 ? $"{type}.{method}" : $"{type}.{method}_{parameters}");

    /// <summary>A text as a part of a file name: what a name cannot have becomes <c>-</c>.</summary>
    public static string Valid(string name) =>
        string.Create(name.Length, name, static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = char.IsControl(from[i]) || Invalid.Contains(from[i], StringComparison.Ordinal) ? '-' : from[i];
        });
}
