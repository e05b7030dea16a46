using System.Globalization;

namespace KnowledgeGraph;

/// <summary>Checks a claim against the model (roles, types, properties) and the articles (the quote stands where it says).</summary>
internal sealed class ClaimCheck(GraphModel model, Dictionary<string, Article> articles, Dictionary<string, EntityType> entityTypes)
{
    /// <summary>The first thing that is wrong with a claim, or <see langword="null"/>.</summary>
    public Problem? FindProblem(Claim claim)
    {
        var (code, message) = FindFault(claim);
        if (code.Length == 0) return null;
        var place = string.Create(CultureInfo.InvariantCulture, $"{claim.Subject ?? "?"} {claim.Relation} {claim.Object ?? "?"} at {claim.Evidence.Start}-{claim.Evidence.End}");
        return new Problem(code, ProblemSeverity.Error, $"the claim {place} {message}; it was left out") { Path = claim.Evidence.ArticleId };
    }

    private (string Code, string Message) FindFault(Claim claim)
    {
        if (!model.TryGetRelation(claim.Relation, out var relation)) return (RecordProblems.UnknownRelation, "is of a relation that the schema does not have");
        if (claim.Participants.Length != relation.Arity)
            return (RecordProblems.Arity, string.Create(CultureInfo.InvariantCulture, $"names {claim.Participants.Length} participants where '{relation.Id}' has {relation.Arity}"));
        if (claim.Confidence is not (>= 0 and <= 1)) return (RecordProblems.Confidence, "has a confidence outside 0 to 1");
        var fault = FindEvidenceFault(claim);
        if (fault.Code.Length == 0) fault = FindRoleFault(claim, relation);
        if (fault.Code.Length == 0) fault = FindPropertyFault(claim, relation);
        return fault;
    }

    private (string Code, string Message) FindEvidenceFault(Claim claim)
    {
        var evidence = claim.Evidence;
        if (!articles.TryGetValue(evidence.ArticleId, out var article)) return (RecordProblems.UnknownArticle, $"cites the article '{evidence.ArticleId}', which was not added");
        var length = article.Text.Length;
        if (evidence.Start < 0 || evidence.End <= evidence.Start || evidence.End > length || evidence.Sentence < 0)
            return (RecordProblems.Place, string.Create(CultureInfo.InvariantCulture, $"cites a place outside the article, which has {length} characters"));
        if (!article.Text.AsSpan(evidence.Start, evidence.End - evidence.Start).SequenceEqual(evidence.Quote))
            return (RecordProblems.Quote, "quotes words that do not stand in the article at that place");
        foreach (var span in claim.ParticipantSpans.Append(claim.Trigger))
        {
            if (span.Start < 0 || span.End > length || span.End < span.Start) return (RecordProblems.Place, "points to words outside the article");
        }

        return ("", "");
    }

    private (string Code, string Message) FindRoleFault(Claim claim, RelationType relation)
    {
        for (var i = 0; i < relation.Arity; i++)
        {
            var role = relation.RoleOf(i);
            if (claim.Participants[i] is not { } id)
            {
                if (role.IsOptional || (i > 0 && relation.IsOptional(i))) continue;
                return (RecordProblems.RoleMissing, $"leaves the role '{role.Name}' empty, which must be known");
            }

            if (!entityTypes.TryGetValue(id, out var type)) return (RecordProblems.UnknownEntity, $"names the unknown entity '{id}'");
            if (!role.Admits(type)) return (RecordProblems.RoleType, $"gives the role '{role.Name}' to '{id}', a {type.Name}, but it is for {string.Join(" or ", role.Types)}");
        }

        foreach (var source in claim.AttributedTo)
        {
            if (!entityTypes.ContainsKey(source)) return (RecordProblems.UnknownEntity, $"is attributed to the unknown entity '{source}'");
        }

        return ("", "");
    }

    private (string Code, string Message) FindPropertyFault(Claim claim, RelationType relation)
    {
        var last = -1;
        foreach (var value in claim.Properties)
        {
            if (relation.FindProperty(value.Name) is not { } property) return (RecordProblems.Property, $"has the property '{value.Name}', which '{relation.Id}' does not have");
            var position = relation.Definition.Properties.IndexOf(property);
            if (position <= last) return (RecordProblems.Property, $"gives the property '{value.Name}' twice or out of the schema's order");
            last = position;
            if (value.Values.IsDefaultOrEmpty || (value.Values.Length > 1 && !property.IsMany)) return (RecordProblems.Property, $"gives '{value.Name}' {value.Values.Length} values");
            foreach (var text in value.Values)
            {
                if (!IsValid(property, text)) return (RecordProblems.Property, $"gives '{value.Name}' the value '{text}', which is not a {property.TypeName ?? property.Kind.ToString()}");
            }
        }

        foreach (var property in relation.Definition.Properties)
        {
            if (!property.IsOptional && !property.IsMany && claim.FindProperty(property.Name) is null) return (RecordProblems.Property, $"lacks the property '{property.Name}'");
        }

        return ("", "");
    }

    private bool IsValid(PropertyDefinition property, string text) => property.Kind switch
    {
        PropertyKind.Int => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        PropertyKind.Decimal => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        PropertyKind.Bool => text is "true" or "false",
        PropertyKind.Date => text.Length > 0 && Period.TryParse(text, out _),
        PropertyKind.Quantity => Quantity.TryParse(text, out _),
        PropertyKind.Enum => model.Enums.Any(e => string.Equals(e.Name, property.TypeName, StringComparison.Ordinal) && e.Values.Contains(text, StringComparer.Ordinal)),
        PropertyKind.Entity => entityTypes.TryGetValue(text, out var type) && model.TryGetType(property.TypeName!, out var wanted) && type.IsA(wanted),
        _ => text.Length > 0,
    };
}
