namespace KnowledgeGraph;

/// <summary>
/// The binary file, version 1; all numbers little-endian. Eight bytes that name the format, the version, the number of sections (4 bytes each); for each section
/// its kind and number (4 bytes each), offset, length and XXH64 (8 bytes each); XXH64 of all that; then the sections, without gaps:
/// <list type="bullet">
/// <item>Record: the saved graph as JSON, without what the other sections hold; always there, and first.</item>
/// <item>Entities: discovered entities of which only type, id and name are known, by type and id.</item>
/// <item>Evidence: the places that claims in columns cite.</item>
/// <item>Relation, by its number in the model: its edges as columns.</item>
/// </list>
/// </summary>
internal static class BinaryFormat
{
    public const int Version = 1;
    public const int Record = 1;
    public const int Entities = 2;
    public const int Evidence = 3;
    public const int Relation = 4;
    public const int FixedLength = 16;
    public const int SectionLength = 32;

    /// <summary>The extension that makes a file binary when it is saved. When it is loaded its first bytes tell.</summary>
    public const string Extension = ".kgb";

    /// <summary>As PNG's: a byte that is not text, a name, and line ends, so that a transfer as text is found out at once.</summary>
    public static ReadOnlySpan<byte> Magic => [0x89, (byte)'K', (byte)'G', (byte)'B', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    public static bool IsBinary(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
}
