using System.Security.Cryptography;

namespace KnowledgeGraph.Language.Neural;

/// <summary>The model that ships inside this assembly, read once when it is first needed.</summary>
internal static class EmbeddedModel
{
    public const string ResourceName = "KnowledgeGraph.Language.english.kglm";

    private static readonly Lazy<LanguageModel> Lazy = new(Load);

    private static readonly Lazy<string> LazyHash = new(ReadHash);

    public static LanguageModel Instance => Lazy.Value;

    /// <summary>The SHA-256 of the model in lower-case hexadecimal digits.</summary>
    public static string Hash => LazyHash.Value;

    private static string ReadHash()
    {
        using Stream stream = Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static Stream Open() => typeof(EmbeddedModel).Assembly.GetManifestResourceStream(ResourceName)
        ?? throw new InvalidOperationException("This build of KnowledgeGraph.Language carries no model.");

    private static unsafe LanguageModel Load()
    {
        using Stream stream = Open();

        // A resource lies in memory already: it is read in place.
        if (stream is UnmanagedMemoryStream memory)
        {
            return ModelReader.Read(new ReadOnlySpan<byte>(memory.PositionPointer, checked((int)memory.Length)));
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ModelReader.Read(bytes);
    }
}
