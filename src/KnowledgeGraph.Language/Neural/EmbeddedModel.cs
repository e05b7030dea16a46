namespace KnowledgeGraph.Language.Neural;

/// <summary>The model that ships inside this assembly, read once when it is first needed.</summary>
internal static class EmbeddedModel
{
    public const string ResourceName = "KnowledgeGraph.Language.english.kglm";

    private static readonly Lazy<LanguageModel> Lazy = new(Load);

    public static LanguageModel Instance => Lazy.Value;

    private static unsafe LanguageModel Load()
    {
        using Stream stream = typeof(EmbeddedModel).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException("This build of KnowledgeGraph.Language carries no model.");

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
