using System.Runtime.CompilerServices;

namespace KnowledgeGraph;

/// <summary>
/// An edge of a view: that a relation holds between two entities in a period, as some claims say. Generated structs such as <c>Supports</c> wrap it with
/// typed ends. A small value: a reference and a number. Edges of one graph are equal when they are the same edge walked the same way.
/// </summary>
public readonly struct Edge : IEquatable<Edge>
{
    private readonly EdgeTable _table;
    private readonly int _code;

    internal Edge(EdgeTable table, int code)
    {
        _table = table;
        _code = code;
    }

    /// <summary>The graph it stands in.</summary>
    public Graph Graph => _table.Graph;

    /// <summary>The relation.</summary>
    public RelationType Relation => _table.Relation;

    /// <summary>Whether it is walked against its stored direction, as half of the walks over a symmetric relation are.</summary>
    public bool IsFlipped => _code < 0;

    /// <summary>The entity it starts from, as walked; <see langword="null"/> where unknown.</summary>
    public Entity? Subject => EntityAt(SubjectIndex);

    /// <summary>The entity it leads to, as walked; <see langword="null"/> where unknown.</summary>
    public Entity? Object => EntityAt(ObjectIndex);

    /// <summary>The position in the graph of the entity it starts from, as walked; -1 where unknown. Touches no entity's object.</summary>
    public int SubjectIndex => _code < 0 ? _table.Objects[~_code] : _table.Subjects[_code];

    /// <summary>The position in the graph of the entity it leads to, as walked; -1 where unknown. Touches no entity's object.</summary>
    public int ObjectIndex => _code < 0 ? _table.Subjects[~_code] : _table.Objects[_code];

    /// <summary>When it holds: the smallest period around the periods of its claims; <see cref="Period.Unknown"/> where they say nothing of time.</summary>
    public Period Period => _table.Columns.Periods[Row];

    /// <summary>How sure the surest reading among its claims is, from 0 to 1.</summary>
    public double Confidence => _table.Columns.Confidences[Row];

    /// <summary>The claims that say so; at least one.</summary>
    public ClaimList Claims => new(_table, Row);

    /// <summary>The words that say so, a quote a claim; at least one.</summary>
    public EvidenceList Evidence => new(Claims);

    /// <summary>
    /// Whether it and another edge are known to hold on a day together: <see cref="Period"/>s that overlap, compared in the columns and without a branch. False where
    /// one of them says nothing of time; see <see cref="MayOverlap"/>.
    /// </summary>
    /// <param name="other">Another edge, fastest of this graph or of a view of the same record.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Overlaps(Edge other)
    {
        var (table, others) = (_table, other._table);
        var (row, otherRow) = (Row, other.Row);
        // Written out instead of called: with a call in it no loop over edges would keep what it reads of the table in registers.
        if (table.Origin != others.ComparableOrigin) return (table.FirstDay(row) <= others.LastDay(otherRow)) & (others.FirstDay(otherRow) <= table.LastDay(row));
        return (table.From[row] <= others.To[otherRow]) & (others.From[otherRow] <= table.To[row]);
    }

    /// <summary>Whether it and another edge hold on a day together or, for all that is known, might: false only where both <see cref="Period"/>s are known and lie apart.</summary>
    /// <param name="other">Another edge, of any graph.</param>
    public bool MayOverlap(Edge other) => Period.MayOverlap(other.Period);

    /// <summary>
    /// The edges of a relation that leave the entity this one leads to: <c>support.Edge.Next&lt;Attacks&gt;()</c> is <c>support.Supported.Attacks</c> without
    /// touching the entity's object, for loops over many edges. Empty where that entity is unknown or cannot play the role.
    /// </summary>
    /// <typeparam name="T">A relation of the same graph class.</typeparam>
    public Relations<T> Next<T>()
        where T : struct, IRelation<T> => Relations<T>.From(_table.Graph, ObjectIndex);

    /// <summary>Whether no claim says so, but the view concludes it (<c>graph.WithInferred()</c>).</summary>
    public bool IsDerived => Derivation is not null;

    /// <summary>The edges that it follows from, all of them stated; none where claims say so themselves.</summary>
    public IReadOnlyList<Edge> Premises => Derivation?.Premises ?? [];

    internal Derivation? Derivation => _table.Derivations?[Row];

    /// <summary>How firmly the firmest of its claims says so, or, where it is derived, the weakest of its premises.</summary>
    public Modality Modality
    {
        get
        {
            if (Derivation is { } derivation) return derivation.Modality;
            var firmest = Modality.Negated;
            var count = _table.ClaimCountOf(Row);
            for (var i = 0; i < count; i++)
            {
                var modality = _table.SingleClaimOf(Row, i)?.Modality ?? Modality.Asserted;
                if (modality < firmest) firmest = modality;
            }

            return firmest;
        }
    }

    internal EdgeTable Table => _table;

    internal int Code => _code;

    /// <summary>The position in the table: the code, or its complement where that is below 0; without a branch.</summary>
    internal int Row => _code ^ (_code >> 31);

    /// <summary>Whether both are the same edge walked the same way.</summary>
    public static bool operator ==(Edge left, Edge right) => left.Equals(right);

    /// <summary>Whether they are different edges, or walked differently.</summary>
    public static bool operator !=(Edge left, Edge right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Edge other) => ReferenceEquals(_table, other._table) && _code == other._code;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Edge other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_table, _code);

    /// <summary>The edge in words: <c>Russia supports Assad government (2015/..)</c>, with the <see cref="RelationType.Label"/> of its relation.</summary>
    public override string ToString()
    {
        if (_table is null) return "";
        var period = Period.IsKnown ? $" ({Period})" : "";
        return $"{Subject?.Name ?? "?"} {Relation.Label} {Object?.Name ?? "?"}{period}";
    }

    private Entity? EntityAt(int index) => index < 0 ? null : _table.Graph.EntityAt(index);
}
