using System.Globalization;

namespace KnowledgeGraph;

/// <summary>Checks a claim against the model (roles, types, properties) and the articles (the quote stands where it says).</summary>
internal sealed class ClaimCheck(GraphModel model, Dictionary<string, Article> articles, Dictionary<string, EntityType> entityTypes)
{
    private readonly PropertyCheck _properties = new(model, entityTypes);

    /// <summary>The first thing that is wrong with a claim, or <see langword="null"/>.</summary>
    public RecordFault? FindFault(Claim claim)
    {
        var (code, what) = Judge(claim);
        if (code.Length == 0) return null;
        var place = string.Create(CultureInfo.InvariantCulture, $"{claim.Subject ?? "?"} {claim.Relation} {claim.Object ?? "?"} at {claim.Evidence.Start}-{claim.Evidence.End}");
        return new RecordFault(claim, code, claim.Evidence.ArticleId, $"the claim {place} {what}", "it was left out");
    }

    private (string Code, string What) Judge(Claim claim)
    {
        if (!model.TryGetRelation(claim.Relation, out var relation)) return (RecordProblems.UnknownRelation, "is of a relation that the schema does not have");
        if (claim.Participants.Length != relation.Arity)
            return (RecordProblems.Arity, string.Create(CultureInfo.InvariantCulture, $"names {claim.Participants.Length} instead of {relation.Arity} participants"));
        if (claim.Confidence is not (>= 0 and <= 1)) return (RecordProblems.Confidence, "has a confidence outside 0 to 1");
        var fault = JudgeEvidence(claim);
        if (fault.Code.Length == 0) fault = JudgeSpans(claim, relation);
        if (fault.Code.Length == 0) fault = JudgeRoles(claim, relation);
        if (fault.Code.Length > 0) return fault;
        return _properties.Judge(claim, relation) is { } what ? (RecordProblems.Property, what) : ("", "");
    }

    private (string Code, string What) JudgeEvidence(Claim claim)
    {
        var evidence = claim.Evidence;
        if (!articles.TryGetValue(evidence.ArticleId, out var article)) return (RecordProblems.UnknownArticle, $"cites the article '{evidence.ArticleId}', which was not added");
        var length = article.Text.Length;
        if (evidence.Start < 0 || evidence.End <= evidence.Start || evidence.End > length || evidence.Sentence < 0)
            return (RecordProblems.Place, string.Create(CultureInfo.InvariantCulture, $"cites a place outside the article, which has {length} characters"));
        if (!article.Text.AsSpan(evidence.Start, evidence.End - evidence.Start).SequenceEqual(evidence.Quote))
            return (RecordProblems.Quote, "quotes words that do not stand in the article at that place");
        var texts = claim.Properties.SelectMany(static property => property.Values).Append(evidence.Quote).Append(claim.Rule);
        return texts.Any(static text => Surrogates.IndexOfLone(text) >= 0)
            ? (RecordProblems.Unicode, "holds half a character (a lone surrogate) in its quote, rule or properties")
            : ("", "");
    }

    private (string Code, string What) JudgeSpans(Claim claim, RelationType relation)
    {
        var length = articles[claim.Evidence.ArticleId].Text.Length;
        if (claim.ParticipantSpans.Length > 0 && claim.ParticipantSpans.Length != relation.Arity)
            return (RecordProblems.Place, string.Create(CultureInfo.InvariantCulture, $"points to {claim.ParticipantSpans.Length} instead of {relation.Arity} participants"));
        foreach (var span in claim.ParticipantSpans.Append(claim.Trigger))
        {
            if (span.Start < 0 || span.End > length || span.End < span.Start) return (RecordProblems.Place, "points to words outside the article");
        }

        return ("", "");
    }

    private (string Code, string What) JudgeRoles(Claim claim, RelationType relation)
    {
        for (var i = 0; i < relation.Arity; i++)
        {
            var role = relation.RoleOf(i);
            if (claim.Participants[i] is not { } id)
            {
                if (role.IsOptional) continue;
                return (RecordProblems.RoleMissing, $"leaves the role '{role.Name}' empty, which must be known");
            }

            if (!entityTypes.TryGetValue(id, out var type)) return (RecordProblems.UnknownEntity, $"names the unknown entity '{id}'");
            if (!role.Admits(type)) return (RecordProblems.RoleType, $"gives the role '{role.Name}' to '{id}' ({type.Name}), but it is for {string.Join(" or ", role.Types)}");
        }

        foreach (var source in claim.AttributedTo)
        {
            if (!entityTypes.ContainsKey(source)) return (RecordProblems.UnknownEntity, $"is attributed to the unknown entity '{source}'");
        }

        return ("", "");
    }
}
