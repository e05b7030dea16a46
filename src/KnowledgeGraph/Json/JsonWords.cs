namespace KnowledgeGraph;

/// <summary>The words of saved graphs for the values of enums. Part of the format: a value's word never changes.</summary>
internal static class JsonWords
{
    private static readonly string[] Kinds = ["string", "int", "decimal", "bool", "date", "quantity", "enum", "entity"];
    private static readonly string[] Modalities = ["asserted", "attributed", "hedged", "planned", "negated"];
    private static readonly string[] MentionKinds = ["name", "nominal", "pronoun", "demonym", "metonym"];

    public static string Of(PropertyKind kind) => Kinds[(int)kind];

    public static string Of(Modality modality) => Modalities[(int)modality];

    public static string Of(MentionKind kind) => MentionKinds[(int)kind];

    public static bool TryParse(string word, out PropertyKind kind)
    {
        var index = Array.IndexOf(Kinds, word);
        kind = (PropertyKind)Math.Max(index, 0);
        return index >= 0;
    }

    public static bool TryParse(string word, out Modality modality)
    {
        var index = Array.IndexOf(Modalities, word);
        modality = (Modality)Math.Max(index, 0);
        return index >= 0;
    }

    public static bool TryParse(string word, out MentionKind kind)
    {
        var index = Array.IndexOf(MentionKinds, word);
        kind = (MentionKind)Math.Max(index, 0);
        return index >= 0;
    }
}
