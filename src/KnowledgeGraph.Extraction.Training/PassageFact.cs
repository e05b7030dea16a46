namespace KnowledgeGraph.Extraction.Training;

/// <summary>A fact of a passage.</summary>
/// <param name="Relation">The id of the relation.</param>
/// <param name="Subject">Where the subject stands and is named; none where nobody is.</param>
/// <param name="Object">Where the object stands and is named.</param>
/// <param name="Tier">1 for what an analyst wants, 2 for what may be inferred.</param>
internal sealed record PassageFact(string Relation, TextSpan[] Subject, TextSpan[] Object, int Tier);
