namespace KnowledgeGraph.Schema.Declarations;

/// <summary>Paths of schema files, compared the same on every machine.</summary>
internal static class SchemaPath
{
    private const string Extension = ".kg.yaml";
    private const int LongestPath = 1000;

    /// <summary>The path with <c>/</c> and without <c>.</c> and <c>..</c> where they can be resolved.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        var normal = path.Replace('\\', '/');
        foreach (var part in normal.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        }

        return (normal.StartsWith("/", StringComparison.Ordinal) ? "/" : "") + string.Join("/", parts);
    }

    /// <summary>The normal path of an import, or <see langword="null"/> where it is not a relative path to a schema file.</summary>
    public static string? Resolve(string importer, string import)
    {
        var isUsable = import.Length <= LongestPath && import.EndsWith(Extension, StringComparison.Ordinal)
            && import[0] != '/' && import.IndexOfAny(Forbidden) < 0;
        if (!isUsable)
            return null;
        var slash = importer.LastIndexOf('/');
        return Normalize(slash < 0 ? import : importer.Substring(0, slash + 1) + import);
    }

    private static readonly char[] Forbidden = ['\\', ':', '*', '?', '"', '<', '>', '|', '\0', '\n', '\r'];
}
