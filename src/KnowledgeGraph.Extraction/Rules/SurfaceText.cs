namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Writes patterns of words on one line, for people.</summary>
internal static class SurfaceText
{
    /// <summary>The pattern with the names of its roles.</summary>
    public static string Of(RulePattern pattern, Rule rule) => pattern switch
    {
        ClausePattern clause => Clause(clause, rule),
        NounPattern noun => Noun(noun, rule),
        CompoundPattern compound => $"{Slot(compound.Left, rule)}-{Words(compound.Words)} {Slot(compound.Right, rule)}",
        LinkPattern { IsFronted: true } link => $"{string.Join('|', link.Words)} {Slot(link.Dependent, rule)}, {Slot(link.Head, rule)}",
        LinkPattern { Words: ["'s"] } link => $"{Slot(link.Dependent, rule)}'s {Slot(link.Head, rule)}",
        LinkPattern link => $"{Slot(link.Head, rule)} {string.Join('|', link.Words)} {Slot(link.Dependent, rule)}",
        PrefixPattern prefix => $"{Words(prefix.Prefixes)}-{Slot(prefix.Inner, rule)} {Slot(prefix.Outer, rule)}",
        _ => pattern.ToString(),
    };

    private static string Clause(ClausePattern clause, Rule rule)
    {
        var subject = clause.SubjectNoun is { } side ? Side(side, rule) + " "
            : clause.Subject < 0 ? "" : Slot(clause.Subject, rule) + (clause.SecondSubject < 0 ? " " : " and "
                + Slot(clause.SecondSubject, rule) + " ");
        return subject + (clause.IsPassive ? "be " : "") + Words(clause.Verbs) + Items(clause.Right, rule);
    }

    private static string Noun(NounPattern noun, Rule rule)
    {
        var side = (noun.Lead.Length > 0 ? noun.Lead + " " : "") + Side(noun.Noun, rule);
        return noun.Equated < 0 ? side : noun.IsEquatedBehind ? side + " = " + Slot(noun.Equated, rule) : Slot(noun.Equated, rule)
            + " = " + side;
    }

    private static string Side(NounSide side, Rule rule) => (side.Before < 0 ? "" : Slot(side.Before, rule) + " ")
        + (side.Modifier.Length > 0 ? side.Modifier + " " : "") + Words(side.Nouns) + Items(side.After, rule);

    private static string Items(IEnumerable<PatternItem> items, Rule rule) => string.Concat(items.Select(i => " " + (i.Kind switch
    {
        PatternItemKind.Slot => Slot(i.Slot, rule),
        PatternItemKind.Property => "{" + rule.PropertyName(i.Slot) + "}",
        PatternItemKind.Possessive => "'s",
        PatternItemKind.Comma => ",",
        _ => Words(i.Phrases),
    })));

    private static string Slot(int slot, Rule rule) => "{" + rule.RoleName(slot) + "}";

    private static string Words(IReadOnlyList<string[]> phrases) =>
        string.Join('|', phrases.Take(3).Select(static p => string.Join(' ', p))) + (phrases.Count > 3 ? "|…" : "");
}
