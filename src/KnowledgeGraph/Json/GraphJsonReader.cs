using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>Reads the JSON that <see cref="GraphJsonWriter"/> writes. Whether the record it describes may stand is not its business.</summary>
internal static class GraphJsonReader
{
    private static readonly string[] FileNames = ["format", "version", "model", "articles", "entities", "claims", "mentions", "merges", "hash", "origin"];
    private static readonly string[] ArticleNames = ["id", "title", "source", "url", "published", "hash", "text"];
    private static readonly string[] RequiredArticleNames = ["id", "hash", "text"];
    private static readonly string[] EntityNames = ["id", "type", "name", "aliases", "partOf", "article"];
    private static readonly string[] RequiredNames = ["format", "version", "model", "articles", "entities", "claims", "mentions", "hash"];
    private static readonly string[] MergeNames = ["from", "into", "reason"];
    private static readonly string[] MentionNames = ["article", "start", "end", "kind", "entity", "reason"];

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">The file as problems name it.</param>
    /// <param name="isWhole">Whether another hash has shown already that the bytes are as they were written: then the texts of articles are not hashed again.</param>
    /// <exception cref="GraphFormatException">It is not a saved graph of this version.</exception>
    public static SavedGraph Read(ReadOnlySpan<byte> utf8, string file, bool isWhole)
    {
        var cursor = new JsonCursor(utf8, file);
        var saved = new SavedGraph();
        var seen = 0UL;
        cursor.Start();
        cursor.StartObject();
        while (cursor.NextProperty(FileNames, ref seen) is { } property)
        {
            if (property is not "format" && (seen & 1) == 0) throw cursor.Wrong("the first property is not \"format\": this is not a saved graph", FileProblems.Foreign);
            switch (property)
            {
                case "format": ReadFormat(ref cursor); break;
                case "version": ReadVersion(ref cursor); break;
                case "origin": saved.Origin = OriginJsonReader.Read(ref cursor); break;
                case "model": saved.Model = ModelJsonReader.Read(ref cursor); break;
                case "articles": ReadAll(ref cursor, saved.Articles, isWhole ? ReadArticle : ReadCheckedArticle); break;
                case "entities": ReadAll(ref cursor, saved.Entities, ReadEntity); break;
                case "claims": ReadAll(ref cursor, saved.Claims, ClaimJsonReader.Read); break;
                case "mentions": ReadAll(ref cursor, saved.Mentions, ReadMention); break;
                case "merges": ReadAll(ref cursor, saved.Merges, ReadMerge); break;
                default: (saved.Hash, saved.HashOffset) = (cursor.Text(), cursor.Offset); break;
            }
        }

        cursor.Require(FileNames, seen, RequiredNames);
        cursor.End();
        return saved;
    }

    public static ImmutableArray<PropertyValue> ReadPropertyValues(ref JsonCursor cursor)
    {
        var values = ImmutableArray.CreateBuilder<PropertyValue>();
        cursor.StartObject();
        while (cursor.NextProperty() is { } name)
        {
            foreach (var value in values)
            {
                if (string.Equals(value.Name, name, StringComparison.Ordinal)) throw cursor.Wrong("this property stands here for the second time");
            }

            values.Add(new PropertyValue(name, cursor.Texts()));
        }

        return values.DrainToImmutable();
    }

    private delegate T ReadItem<T>(ref JsonCursor cursor);

    private static void ReadAll<T>(ref JsonCursor cursor, SavedList<T> items, ReadItem<T> read)
        where T : class
    {
        cursor.StartArray();
        while (cursor.NextItem())
        {
            var offset = cursor.Offset;
            items.Add(read(ref cursor), offset);
        }
    }

    private static void ReadFormat(ref JsonCursor cursor)
    {
        var format = cursor.Text();
        if (!string.Equals(format, GraphJsonWriter.Format, StringComparison.Ordinal))
            throw cursor.Wrong($"this is a file of the format '{format}', not a saved graph ('{GraphJsonWriter.Format}')", FileProblems.Foreign);
    }

    private static void ReadVersion(ref JsonCursor cursor)
    {
        var version = cursor.Int();
        if (version is GraphJsonWriter.PlainVersion or GraphJsonWriter.Version) return;
        var message = string.Create(CultureInfo.InvariantCulture, $"the file is of version {version}, and this program reads versions {GraphJsonWriter.PlainVersion} and {GraphJsonWriter.Version}: load it with a matching release");
        throw cursor.Wrong(message, FileProblems.Version);
    }

    private static Article ReadCheckedArticle(ref JsonCursor cursor)
    {
        var article = ReadArticle(ref cursor, out var hash);
        return string.Equals(hash, article.Hash, StringComparison.Ordinal)
            ? article
            : throw cursor.Wrong($"the text of the article '{article.Id}' does not have the hash that stands beside it: the file was changed or damaged", FileProblems.Hash);
    }

    private static Article ReadArticle(ref JsonCursor cursor) => ReadArticle(ref cursor, out _);

    private static Article ReadArticle(ref JsonCursor cursor, out string hash)
    {
        var article = new Article("", "");
        hash = "";
        var seen = 0UL;
        cursor.StartObject();
        while (cursor.NextProperty(ArticleNames, ref seen) is { } property)
        {
            switch (property)
            {
                case "id": article = article with { Id = cursor.Text() }; break;
                case "title": article = article with { Title = cursor.Text() }; break;
                case "source": article = article with { Source = cursor.Text() }; break;
                case "url": article = article with { Url = cursor.Text() }; break;
                case "published": article = article with { Published = ReadDay(ref cursor) }; break;
                case "hash": hash = cursor.Text(); break;
                default: article = article with { Text = cursor.Text() }; break;
            }
        }

        cursor.Require(ArticleNames, seen, RequiredArticleNames);
        return article;
    }

    private static DateOnly ReadDay(ref JsonCursor cursor) =>
        DateOnly.TryParseExact(cursor.Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw cursor.Wrong("a day such as 2016-11-12 is expected here");

    private static EntityRecord ReadEntity(ref JsonCursor cursor)
    {
        var entity = new EntityRecord("", "", "");
        var seen = 0UL;
        cursor.StartObject();
        while (cursor.NextProperty(EntityNames, ref seen) is { } property)
        {
            entity = property switch
            {
                "id" => entity with { Id = cursor.Text() },
                "type" => entity with { Type = cursor.Text() },
                "name" => entity with { Name = cursor.Text() },
                "aliases" => entity with { Aliases = cursor.Texts() },
                "partOf" => entity with { PartOf = cursor.Text() },
                _ => entity with { ArticleId = cursor.Text() },
            };
        }

        cursor.Require(EntityNames, seen, "id", "type", "name");
        return entity;
    }

    private static EntityMerge ReadMerge(ref JsonCursor cursor)
    {
        var merge = new EntityMerge("", "", "");
        var seen = 0UL;
        cursor.StartObject();
        while (cursor.NextProperty(MergeNames, ref seen) is { } property)
        {
            merge = property switch
            {
                "from" => merge with { From = cursor.Text() },
                "into" => merge with { Into = cursor.Text() },
                _ => merge with { Reason = cursor.Text() },
            };
        }

        cursor.Require(MergeNames, seen, "from", "into");
        return merge;
    }

    private static Mention ReadMention(ref JsonCursor cursor)
    {
        var mention = new Mention("", 0, 0, MentionKind.Name, "");
        var seen = 0UL;
        cursor.StartObject();
        while (cursor.NextProperty(MentionNames, ref seen) is { } property)
        {
            mention = property switch
            {
                "article" => mention with { ArticleId = cursor.Text() },
                "start" => mention with { Start = cursor.Int() },
                "end" => mention with { End = cursor.Int() },
                "kind" => mention with { Kind = JsonWords.TryParse(cursor.Text(), out MentionKind kind) ? kind : throw cursor.Wrong("this is not a kind of mention") },
                "entity" => mention with { EntityId = cursor.Text() },
                _ => mention with { Reason = cursor.Text() },
            };
        }

        cursor.Require(MentionNames, seen, "article", "start", "end", "kind", "entity");
        return mention;
    }
}
