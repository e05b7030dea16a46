using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>Counts whom reading met and did not know.</summary>
internal static class UnknownActors
{
    /// <summary>The unknown actors of a result, the most frequent first, then by text.</summary>
    public static ImmutableArray<UnknownActor> Of(GraphData data, ImmutableArray<Reject> rejects)
    {
        var found = new Dictionary<(string, UnknownActorKind), UnknownActor>();
        foreach (var reject in rejects)
        {
            if (reject.Reason != RejectReason.UnknownActor || !data.TryGetArticle(reject.ArticleId, out var article)) continue;
            var text = string.Join(' ', article.Text[reject.Span.Start..reject.Span.End].Split((char[]?)null,
                StringSplitOptions.RemoveEmptyEntries));
            Count(found, text, char.IsUpper(text[0]) ? UnknownActorKind.Name : UnknownActorKind.Description, reject.ArticleId, reject.Span);
        }

        foreach (var claim in data.Claims)
        {
            if (claim.Subject is null) Count(found, "", UnknownActorKind.Nobody, claim.Evidence.ArticleId, claim.Trigger);
        }

        return [.. found.Values.OrderByDescending(static a => a.Count).ThenBy(static a =>
            a.Text, StringComparer.Ordinal).ThenBy(static a => a.Kind)];
    }

    private static void Count(Dictionary<(string, UnknownActorKind), UnknownActor> found, string text, UnknownActorKind kind,
        string article, TextSpan span)
    {
        var known = found.GetValueOrDefault((text, kind)) ?? new UnknownActor(text, kind, 0, article, span);
        var byId = string.CompareOrdinal(article, known.ArticleId);
        var isEarlier = byId < 0 || (byId == 0 && span.Start < known.Span.Start);
        found[(text, kind)] = isEarlier ? known with { Count = known.Count + 1, ArticleId = article, Span = span }
            : known with { Count = known.Count + 1 };
    }
}
