namespace KnowledgeGraph;

internal sealed partial class PatternPlan
{
    /// <summary>Puts every condition in its place and turns equalities into walks, type tests into ranges and overlaps into kernels.</summary>
    public PatternPlan Finish()
    {
        foreach (var (condition, group) in _pending) Schedule(condition, group);
        _pending.Clear();
        foreach (var step in _steps)
        {
            Walk(step);
            Narrow(step);
            step.Overlap = step.Conditions.OfType<OverlapCondition>().FirstOrDefault(overlap => overlap.IsAbout(step.Slot));
            if (step.Overlap is { } taken) step.Conditions.Remove(taken);
        }

        return this;
    }

    /// <summary>The steps in words.</summary>
    public IEnumerable<string> Describe()
    {
        if (PreConditions.Count > 0) yield return $"if {string.Join(" and ", PreConditions)}";
        foreach (var step in _steps)
        {
            var relation = step.Table?.Relation.Id ?? "entities";
            var source = step.From is { } from ? $"{NameOf(step.Slot)}: {relation} {(step.IsBackward ? "into" : "out of")} {from}" : $"{NameOf(step.Slot)}: {step.Range.Count} of {relation}";
            var conditions = step.Conditions.Select(static condition => condition.ToString()).ToList();
            if (step.Overlap is { } overlap) conditions.Insert(0, $"{overlap} [kernel]");
            var where = conditions.Count == 0 ? "" : $" where {string.Join(" and ", conditions)}";
            var post = step.PostConditions.Count == 0 ? "" : $" and then {string.Join(" and ", step.PostConditions)}";
            yield return FormattableString.Invariant($"{(step.Group > 0 ? "optional " : "")}{source}{where}{post}");
        }
    }

    private void Schedule(PatternCondition condition, int group)
    {
        var slots = condition.Slots.ToHashSet();
        var last = _steps.FindLastIndex(step => slots.Contains(step.Slot));
        if (last < 0 && group == 0)
        {
            PreConditions.Add(condition);
            return;
        }

        // What an optional part asks of outer things only is asked where the part begins.
        if (group > 0 && (last < 0 || _steps[last].Group != group)) last = _steps.FindIndex(step => step.Group == group);
        var step = _steps[last];
        if (step.Group == group) step.Conditions.Add(condition);
        else _steps.FindLast(other => other.Group == step.Group)!.PostConditions.Add(condition);
    }

    // All edges of which an end is something bound: those at that entity. (A symmetric edge would be met from both ends.)
    private static void Walk(PatternStep step)
    {
        if (!step.IsWhole || step.From is not null || step.Table is not { IsSymmetric: false }) return;
        foreach (var same in step.Conditions.OfType<SameEntityCondition>())
        {
            var (own, other) = same.Left.Slot == step.Slot ? (same.Left, same.Right) : (same.Right, same.Left);
            if (own.Slot != step.Slot || other.Slot == step.Slot || own.End is not (EntityEnd.Subject or EntityEnd.Object)) continue;
            step.From = other;
            step.IsBackward = own.End == EntityEnd.Object;
            step.Conditions.Remove(same);
            return;
        }
    }

    // Edges lie ordered by subject, and entities by type.
    private static void Narrow(PatternStep step)
    {
        if (step.From is not null || step.Table is null || step.Range.Codes is not null) return;
        var type = step.Conditions.OfType<TypeCondition>().FirstOrDefault(type => type.Term.Slot == step.Slot && type.Term.End == EntityEnd.Subject && type.Intervals.Length == 1);
        if (type is null) return;
        var subjects = step.Table.Columns.Subjects;
        var (first, end) = type.Intervals[0];
        step.Range = new(null, FirstRow(subjects, step.Range, first), FirstRow(subjects, step.Range, end));
        step.Conditions.Remove(type);
    }

    private static int FirstRow(int[] subjects, EdgeRange range, int entity)
    {
        var (low, high) = (range.Start, range.End);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            // An unknown end is -1 and lies behind all others.
            if ((uint)subjects[middle] < (uint)entity) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
