namespace KnowledgeGraph.Language.Training.Treebanks;

/// <summary>One syntactic word. <paramref name="Head"/> is 0 for the root, else the 1-based number of the head.</summary>
/// <param name="SpaceAfter">False where the next word follows without a space.</param>
/// <param name="Continues">True for the second and later words of a multi-word token.</param>
internal sealed record TreebankWord(
    string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation, bool SpaceAfter, bool Continues);
