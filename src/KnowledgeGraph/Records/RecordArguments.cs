namespace KnowledgeGraph;

/// <summary>
/// Refuses what no record can be made of where it is handed over: a <see langword="null"/> that the compiler warned of, or a number outside its enumeration.
/// Later it would stop the whole record from being built or saved.
/// </summary>
internal static class RecordArguments
{
    public static void Check(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article is { Id: null } or { Text: null } or { Title: null } or { Source: null } or { Url: null } or { Path: null })
            throw new ArgumentException("A text of it is null.", nameof(article));
    }

    public static void Check(EntityRecord entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        Check([entity.Id, entity.Type, entity.Name, entity.ArticleId, .. entity.Aliases], nameof(entity));
    }

    public static void Check(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        Check([claim.Rule, claim.Evidence.ArticleId, claim.Evidence.Quote, .. claim.AttributedTo], nameof(claim));
        Check(claim.Modality, nameof(claim));
        foreach (var property in claim.Properties)
        {
            if (property is null) throw new ArgumentException("A property is null.", nameof(claim));
            Check([property.Name, .. property.Values], nameof(claim));
        }
    }

    public static void Check(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        Check([mention.ArticleId, mention.EntityId, mention.Reason], nameof(mention));
        Check(mention.Kind, nameof(mention));
    }

    public static void Check(EntityMerge merge)
    {
        ArgumentNullException.ThrowIfNull(merge);
        Check([merge.From, merge.Into, merge.Reason], nameof(merge));
    }

    private static void Check(ReadOnlySpan<string?> texts, string parameter)
    {
        foreach (var text in texts)
        {
            if (text is null) throw new ArgumentException("A text of it is null.", parameter);
        }
    }

    private static void Check<TEnum>(TEnum value, string parameter)
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value)) throw new ArgumentException($"{value} is not a {typeof(TEnum).Name}.", parameter);
    }
}
