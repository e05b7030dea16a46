using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>
/// Compares the claims of two records. What only one side has is paired with what says the same of the same participants: in the same words at the same place,
/// else in the same words, else in the same sentence. What stays alone was added or removed.
/// </summary>
internal sealed class ClaimDiff(Graph before, Graph after)
{
    private static readonly Func<Claim, string>[] Keys =
    [
        static claim => string.Create(CultureInfo.InvariantCulture, $"{Base(claim)}\n{claim.Evidence.Start}-{claim.Evidence.End}"),
        static claim => $"{Base(claim)}\n{claim.Evidence.Quote}",
        static claim => string.Create(CultureInfo.InvariantCulture, $"{Base(claim)}\n{claim.Evidence.Sentence}"),
    ];

    public ImmutableArray<Change<Claim>> Find()
    {
        var (removed, added) = RecordDiff.Split(before.Data.Claims, after.Data.Claims, ClaimOrder.Instance);
        var changes = new List<Change<Claim>>();
        foreach (var key in Keys) Pair(removed, added, key, changes);
        changes.AddRange(removed.Select(static claim => new Change<Claim>(claim, null)));
        changes.AddRange(added.Select(static claim => new Change<Claim>(null, claim)));
        return [.. changes.OrderBy(static change => change.Item, ClaimOrder.Instance).ThenBy(static change => change.Kind)];
    }

    private static string Base(Claim claim) =>
        $"{claim.Relation}\n{string.Join('\n', claim.Participants.Select(static id => id ?? "?"))}\n{claim.Evidence.ArticleId}";

    private void Pair(List<Claim> removed, List<Claim> added, Func<Claim, string> key, List<Change<Claim>> changes)
    {
        var candidates = added.GroupBy(key, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => new Queue<Claim>(group), StringComparer.Ordinal);
        var paired = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
        foreach (var old in removed)
        {
            if (!candidates.TryGetValue(key(old), out var queue) || !queue.TryDequeue(out var now)) continue;
            changes.Add(new Change<Claim>(old, now, Fields(old, now)));
            paired.Add(old);
            paired.Add(now);
        }

        removed.RemoveAll(paired.Contains);
        added.RemoveAll(paired.Contains);
    }

    private ImmutableArray<FieldChange> Fields(Claim old, Claim now)
    {
        var properties = old.Properties.Concat(now.Properties).Select(static property => property.Name).Distinct(StringComparer.Ordinal);
        return RecordDiff.Differing(
        [
            new("modality", JsonWords.Of(old.Modality), JsonWords.Of(now.Modality)),
            new("source", Names(before, old.AttributedTo), Names(after, now.AttributedTo)),
            new("period", old.Period.ToString(), now.Period.ToString()),
            .. properties.Select(name => new FieldChange(name, Value(old, name), Value(now, name))),
            new("confidence", Number(old.Confidence), Number(now.Confidence)),
            new("quote", old.Evidence.Quote, now.Evidence.Quote),
            new("place", Place(old.Evidence), Place(now.Evidence)),
            new("rule", old.Rule, now.Rule),
            new("trigger", old.Trigger.ToString(), now.Trigger.ToString()),
            new("spans", string.Join(" ", old.ParticipantSpans), string.Join(" ", now.ParticipantSpans)),
        ]);
    }

    private static string Names(Graph graph, ImmutableArray<string> ids) => string.Join(", ", ids.Select(id => graph.FindEntity(id)?.Name ?? id));

    private static string Value(Claim claim, string name) => claim.FindProperty(name) is { } property ? string.Join(", ", property.Values) : "";

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Place(Evidence evidence) => string.Create(CultureInfo.InvariantCulture, $"{evidence.Sentence}:{evidence.Start}-{evidence.End}");
}
