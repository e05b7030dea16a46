using System.Globalization;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>
/// Names of generated files: ASCII on every machine, unique without regard to case. A hash of the name stands behind the slug only where the slug is not the
/// name.
/// </summary>
/// <param name="folder">What all names begin with.</param>
internal sealed class HintNames(string folder)
{
    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase) { "con", "prn", "aux", "nul" };

    private readonly NamePicker _names = new([]);
    private readonly string _folder = Slug(folder);

    /// <summary>The hint name of a type's file, for example <c>SyriaGraph/Supports.g.cs</c>.</summary>
    public string For(string name) => $"{_folder}/{_names.Pick(Slug(name))}.g.cs";

    /// <summary>A name as a file name.</summary>
    public static string Slug(string name)
    {
        var slug = new string([.. name.Select(static c => IsPlain(c) ? c : '_')]);
        var isName = string.Equals(slug, name, StringComparison.Ordinal) && !Devices.Contains(slug) && slug.Length <= 100;
        return isName ? slug : $"{slug.Substring(0, Math.Min(slug.Length, 80))}-{Fnv1A(name).ToString("x8", CultureInfo.InvariantCulture)}";
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.';

    // FNV-1a, 32 bits (Fowler, Noll, Vo), over UTF-16 units: stable on every machine, unlike string.GetHashCode.
    private static uint Fnv1A(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = unchecked((((hash ^ (c & 0xFFu)) * 16777619u) ^ (uint)(c >> 8)) * 16777619u);
        return hash;
    }
}
