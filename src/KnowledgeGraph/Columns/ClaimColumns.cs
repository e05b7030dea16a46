using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// Many claims of one relation as columns, for graphs too large for an object a claim: row i says that <c>Entities[Subjects[i]]</c> and
/// <c>Entities[Objects[i]]</c> stand in the relation, asserted by the article itself, in <c>Periods[i]</c>, read with <c>Confidences[i]</c>, as
/// <c>Evidence[EvidenceRows[i]]</c> says. A graph keeps them as columns, about 27 bytes an edge both ways, and makes a <see cref="Claim"/> of one only where
/// it is asked for. Claims with further roles, properties, sources or another modality are added one by one. The columns are read when a record is built and
/// not copied before that: leave them as they are until then.
/// </summary>
/// <example><code>
/// builder.Add(new ClaimColumns("supports")
/// {
///     Entities = ["iran", "hezbollah"], Subjects = new[] { 0 }, Objects = new[] { 1 },
///     Evidence = new[] { new EvidencePlace("article-1", 0, 0, 22) }, EvidenceRows = new[] { 0 },
/// });
/// </code></example>
/// <param name="relation">The id of the relation.</param>
public sealed class ClaimColumns(string relation)
{
    /// <summary>The id of the relation.</summary>
    public string Relation { get; } = relation ?? throw new ArgumentNullException(nameof(relation));

    /// <summary>The ids of the entities that the columns name by position. They may be declared, or added to the builder before or after.</summary>
    public required ImmutableArray<string> Entities { get; init; }

    /// <summary>The position in <see cref="Entities"/> of each subject; -1 where it is unknown, which the role must allow.</summary>
    public required ReadOnlyMemory<int> Subjects { get; init; }

    /// <summary>
    /// The position in <see cref="Entities"/> of each object, as many; -1 where it is unknown. A symmetric relation's two ends are kept in the graph's order.
    /// </summary>
    public required ReadOnlyMemory<int> Objects { get; init; }

    /// <summary>When each claim holds, as many; empty where none says anything of time.</summary>
    public ReadOnlyMemory<Period> Periods { get; init; }

    /// <summary>How sure the reading of each is, from 0 to 1, as many; empty where all are 1. Whole ten-thousandths take the least room.</summary>
    public ReadOnlyMemory<double> Confidences { get; init; }

    /// <summary>The places that the claims cite; several claims may cite one.</summary>
    public required ReadOnlyMemory<EvidencePlace> Evidence { get; init; }

    /// <summary>The position in <see cref="Evidence"/> of the words that say each claim, as many as there are claims.</summary>
    public required ReadOnlyMemory<int> EvidenceRows { get; init; }

    /// <summary>The number of claims.</summary>
    public int Count => Subjects.Length;

    internal void CheckLengths()
    {
        Check(Objects.Length == Count, nameof(Objects));
        Check(EvidenceRows.Length == Count, nameof(EvidenceRows));
        Check(Periods.IsEmpty || Periods.Length == Count, nameof(Periods));
        Check(Confidences.IsEmpty || Confidences.Length == Count, nameof(Confidences));
        if (Entities.IsDefault || Entities.Contains(null!)) throw new ArgumentException($"{nameof(Entities)} names nothing, or holds null.", nameof(Entities));
    }

    private void Check(bool isEqual, string column)
    {
        if (!isEqual) throw new ArgumentException($"The column {column} of '{Relation}' has another length than {nameof(Subjects)}.", column);
    }
}
