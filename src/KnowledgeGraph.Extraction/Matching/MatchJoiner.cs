using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>
/// Joins what the trees and the words of a sentence gave. The tree leads: where it read a relation at a trigger in a way that the roles'
/// types admit,
/// readings by words at the same trigger go, unless they are the same or fill what it left open. Where it read nothing that the types
/// admit, the words
/// speak.
/// </summary>
internal static class MatchJoiner
{
    /// <summary>Who plays a role where the tree shows a word that names nobody: "a shell" in "a shell hit the town". The words do not
    /// fill it.</summary>
    public static IReadOnlyList<Filler> Nobody { get; } = Array.AsReadOnly(Array.Empty<Filler>());

    /// <summary>The matches that stay, by place.</summary>
    public static List<RuleMatch> Join(List<RuleMatch> trees, List<RuleMatch> surfaces)
    {
        // "Had the army captured the town": who is named at both ends is better evidence than a passive without agent.
        trees.RemoveAll(t => IsOpen(t) && IsViable(t)
            && (surfaces.Exists(s => IsFuller(s, t)) || trees.Exists(o => IsFuller(o, t))));
        // "its attacks against X in the country": whom it is done to is said, and where is not whom.
        trees.RemoveAll(t => MarkerOfObject(t) is "in" && trees.Exists(o => t.TriggerWord == o.TriggerWord && ReferenceEquals(t.Rule.Relation, o.Rule.Relation)
            && MarkerOfObject(o) is "against" or "on" && IsViable(o)));
        // Where the tree shows somebody whom nobody knows, the words may not say that it was nobody in particular.
        surfaces.RemoveAll(s => IsOpen(s) && trees.Exists(t => t.IsSubjectLost && IsSameTrigger(t, s)));
        var joined = new List<RuleMatch>();
        var leading = trees.Where(IsViable).ToList();
        // "holds X responsible" is not "holds X".
        leading.RemoveAll(t => leading.Exists(l => IsMoreExact(l, t)));
        trees.RemoveAll(t => leading.Exists(l => IsMoreExact(l, t)));
        surfaces.RemoveAll(s => leading.Exists(l => l.TriggerWord == s.TriggerWord && l.WordCount > 1 && s.Group is not null
            && !ReferenceEquals(l.Rule.Relation, s.Rule.Relation) && IsOfSame(l, s)));
        foreach (var tree in trees)
        {
            // A reading that would be rejected stays only where nothing else explains the trigger.
            if (!IsViable(tree) && (leading.Exists(t => IsSameTrigger(t, tree)) || surfaces.Exists(s => IsSameTrigger(s, tree)))) continue;
            var same = surfaces.Find(s => IsSameTrigger(s, tree) && Agrees(tree, s));
            joined.Add(same is null ? tree : Merge(tree, same));
        }

        foreach (var surface in surfaces)
        {
            if (!leading.Exists(t => IsSameTrigger(t, surface))) joined.Add(surface);
        }

        joined.Sort(static (a, b) => a.TriggerWord != b.TriggerWord ? a.TriggerWord.CompareTo(b.TriggerWord)
            : string.CompareOrdinal(a.Rule.Relation.Name, b.Rule.Relation.Name) is var order and not 0
                ? order : a.Rule.Number.CompareTo(b.Rule.Number));
        return joined;
    }

    // What the words know beyond the tree: a place, a weapon.
    private static RuleMatch Merge(RuleMatch tree, RuleMatch surface)
    {
        var participants = tree.Participants.ToArray();
        for (var i = 0; i < participants.Length; i++)
        {
            if (participants[i].Count < surface.Participants[i].Count && (i < 2
                || participants[i].Count == 0)) participants[i] = surface.Participants[i];
        }

        return tree with { Path = MatchPath.Both, Participants = participants };
    }

    /// <summary>Whether the roles' types admit somebody at each end that must be known.</summary>
    public static bool IsViable(RuleMatch match)
    {
        if (match.IsSubjectLost) return false;
        var relation = match.Rule.Relation;
        var known = 0;
        for (var i = 0; i < relation.Arity; i++)
        {
            var isFilled = match.Participants[i].Any(f => f.Mention.Readings.Any(r => match.Rule.Admits(i, r.Type)));
            if (isFilled && i <= 1) known++;
            if (isFilled) continue;
            if (i <= 1 ? match.Participants[i].Count > 0 || match.Rule.IsRequired(i) : !relation.RoleOf(i).IsOptional
                && !relation.IsOptional(i)) return false;
        }

        return known > 0;
    }

    private static string? MarkerOfObject(RuleMatch match) => match.Group is not null ? null
        : match.Pattern?.Trigger.Children.FirstOrDefault(static c => c.Slot == 1)?.Marker;

    private static bool IsOpen(RuleMatch match) => match.Group is not null && match.Participants.Length > 1
        && (match.Participants[0].Count == 0 || match.Participants[1].Count == 0);

    private static bool IsFuller(RuleMatch full, RuleMatch open) => full.TriggerWord == open.TriggerWord && full.Group is not null
        && !IsOpen(full)
        && IsViable(full);

    private static bool IsMoreExact(RuleMatch a, RuleMatch b) => a.TriggerWord == b.TriggerWord && a.WordCount > b.WordCount
        && !ReferenceEquals(a.Rule.Relation, b.Rule.Relation) && IsOfSame(a, b);

    // "took the town from the army" says of the army that it lost it, and of somebody else that he took it.
    private static bool IsOfSame(RuleMatch a, RuleMatch b)
    {
        if (a.Participants.Length < 2 || a.Participants[0].Count == 0 || a.Participants[1].Count == 0) return true;
        return b.Participants.Take(2).All(ends => ends.Count == 0 || ends.Any(f => a.Participants.Any(p => p.Any(g => g.Mention.Span == f.Mention.Span))));
    }

    private static bool IsSameTrigger(RuleMatch a, RuleMatch b) => ReferenceEquals(a.Rule.Relation, b.Rule.Relation)
        && (a.TriggerWord == b.TriggerWord || a.Trigger.Overlaps(b.Trigger));

    // What the tree leaves open the words may say.
    private static bool Agrees(RuleMatch a, RuleMatch b)
    {
        for (var i = 0; i < Math.Min(2, a.Participants.Length); i++)
        {
            if (ReferenceEquals(a.Participants[i], Nobody) && b.Participants[i].Count > 0) return false;
            var keys = a.Participants[i].Select(Key).ToHashSet();
            if (keys.Count > 0 && !keys.IsSubsetOf(b.Participants[i].Select(Key))) return false;
        }

        return true;
    }

    private static SentenceMention Key(Filler filler) => filler.Mention;
}
