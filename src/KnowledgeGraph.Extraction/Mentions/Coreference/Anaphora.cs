using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>Which words are pronouns that look for an antecedent.</summary>
internal static class Anaphora
{
    /// <summary>How many sentences back an antecedent is looked for.</summary>
    public const int Reach = 3;

    /// <summary>The kind of a pronoun, or <see langword="null"/> for any other word.</summary>
    public static AnaphorKind? KindOf(SentenceWords words, int word) => words.Lower[word] switch
    {
        "he" or "she" or "him" => AnaphorKind.He,
        "his" => AnaphorKind.His,
        "her" => words.Tree?.Relations[word] is Relation.NmodPoss || (words.Tree is null && words.Is(word + 1, WordClass.Noun))
            ? AnaphorKind.His : AnaphorKind.He,
        "it" => AnaphorKind.It,
        "its" => AnaphorKind.Its,
        "they" or "them" => AnaphorKind.They,
        "their" => AnaphorKind.Their,
        _ => null,
    };
}
