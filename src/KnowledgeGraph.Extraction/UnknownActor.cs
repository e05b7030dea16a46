namespace KnowledgeGraph.Extraction;

/// <summary>Words that stand where an actor stands in a rule, and for which nobody is known: what a schema may lack.</summary>
/// <param name="Text">The words as they were written first; empty where nobody is named, as in "the town was taken".</param>
/// <param name="Kind">What the words are.</param>
/// <param name="Count">How often they were met.</param>
/// <param name="ArticleId">The article of the first place, by id.</param>
/// <param name="Span">The first place; where nobody is named, that of the words that carry the relation.</param>
public sealed record UnknownActor(string Text, UnknownActorKind Kind, int Count, string ArticleId, TextSpan Span);
