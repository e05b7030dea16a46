namespace KnowledgeGraph.Extraction;

/// <summary>Reads articles by the name of their type: <c>Article.ReadFolder("articles")</c>.</summary>
public static class ArticleExtensions
{
    extension(Article)
    {
        /// <summary>Reads the articles of a folder; see <see cref="ArticleReader.ReadFolder"/>.</summary>
        /// <param name="path">The folder, or one article file.</param>
        public static ArticleSet ReadFolder(string path) => ArticleReader.ReadFolder(path);
    }
}
