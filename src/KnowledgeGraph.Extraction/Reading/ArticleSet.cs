using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>Articles that were read, with what could not be read.</summary>
/// <param name="Articles">The articles, by id.</param>
/// <param name="Problems">The problems, by file.</param>
public sealed record ArticleSet(ImmutableArray<Article> Articles, ImmutableArray<Problem> Problems);
