using System.Reflection;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Testing;

/// <summary>
/// The framework in the names of received files, <c>T.M.DotNet10_0.received.txt</c>, as Verify writes it where a test project has several: their runs go on at the
/// same time and must not write over one another. Verified files are the same for all.
/// </summary>
internal static partial class SnapshotFramework
{
    // Ours comes with the package's build files, the other with Verify's.
    private static readonly string[] Keys = ["KnowledgeGraph.TargetFrameworks", "Verify.TargetFrameworks"];

    /// <summary>The part of the name, with its dot; empty where the project has one framework.</summary>
    /// <param name="assembly">The full name of the assembly with the test, or <see langword="null"/>.</param>
    public static string Of(string? assembly)
    {
        if (assembly is null) return "";
        var loaded = Array.Find(AppDomain.CurrentDomain.GetAssemblies(), a => string.Equals(a.FullName, assembly, StringComparison.Ordinal));
        var metadata = loaded?.GetCustomAttributes<AssemblyMetadataAttribute>() ?? [];
        return Of(metadata.Select(static a => new KeyValuePair<string, string?>(a.Key, a.Value)), Environment.Version);
    }

    /// <summary>The part of the name by what the assembly says of itself.</summary>
    internal static string Of(IEnumerable<KeyValuePair<string, string?>> metadata, Version runtime)
    {
        var isMany = metadata.Any(static pair =>
            Keys.Contains(pair.Key, StringComparer.Ordinal) && (pair.Value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length > 1);
        return isMany ? FormattableString.Invariant($".DotNet{runtime.Major}_{runtime.Minor}") : "";
    }

    /// <summary>What a received file is called without the framework.</summary>
    public static string Without(string receivedName) => Mark().Replace(receivedName, "");

    [GeneratedRegex(@"\.(DotNet|Net|Core)[0-9]+_[0-9]+(?=(#[^#]*)?\.received\.[^.]*$)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Mark();
}
