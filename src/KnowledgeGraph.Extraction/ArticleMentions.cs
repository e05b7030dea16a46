using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction;

/// <summary>An article with its mentions and their links: what the step before the claims gives. Immutable.</summary>
public sealed class ArticleMentions
{
    internal ArticleMentions(Article article, List<SentenceReading> sentences, ArticleState? state)
    {
        Article = article;
        Sentences = sentences;
        State = state;
        Mentions = [.. sentences.SelectMany(static s => s.Mentions)];
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The mentions of all sentences in order, each with the entities that it may name. Which of these holds is decided where the
    /// mention plays a role.</summary>
    public ImmutableArray<SentenceMention> Mentions { get; }

    /// <summary>The number of sentences.</summary>
    public int SentenceCount => Sentences.Count;

    internal List<SentenceReading> Sentences { get; }

    internal ArticleState? State { get; }
}
