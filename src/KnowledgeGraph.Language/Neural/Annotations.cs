namespace KnowledgeGraph.Language.Neural;

/// <summary>
/// What parsing found out about the tokens of a text, by position. Heads are positions in the document, -1 for a root. The relation of a token whose
/// sentence was not parsed is none.
/// </summary>
internal sealed class Annotations
{
    public Annotations(int tokens, LanguageModel model)
    {
        Model = model;
        (Upos, Xpos, Features, Relations) = (new byte[tokens], new byte[tokens], new byte[tokens], new byte[tokens]);
        Heads = new int[tokens];
        Array.Fill(Heads, -1);
    }

    public LanguageModel Model { get; }

    public byte[] Upos { get; }

    public byte[] Xpos { get; }

    public byte[] Features { get; }

    public int[] Heads { get; }

    public byte[] Relations { get; }
}
