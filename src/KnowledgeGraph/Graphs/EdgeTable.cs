using System.Runtime.CompilerServices;

namespace KnowledgeGraph;

/// <summary>
/// The edges of one relation in one view (compressed sparse rows): ordered by subject, object and period, so the edges that leave an entity lie together;
/// those that arrive are listed by an index that is made when it is first asked for. An edge is named by a code: its position, or the complement of its
/// position where it is walked against its stored direction. Offsets reach from the first to the last entity that has edges: entities lie ordered by type, so
/// types that the schema keeps out of a role mostly cost nothing.
/// </summary>
internal sealed class EdgeTable
{
    /// <summary>The <see cref="Origin"/> of days in four bytes.</summary>
    public const int Wide = -1;

    /// <summary>As in <see cref="Columns"/>: what every step of a walk reads is a field, one load away from the table.</summary>
    public readonly int[] Subjects;

    /// <inheritdoc cref="Subjects" />
    public readonly int[] Objects;

    /// <summary>The first days in two bytes each; empty where they take four.</summary>
    public readonly ushort[] From;

    /// <summary>The last days in two bytes each; empty where they take four.</summary>
    public readonly ushort[] To;

    /// <summary>The first days in four bytes each; empty where they take two.</summary>
    public readonly int[] WideFrom;

    /// <summary>The last days in four bytes each; empty where they take two.</summary>
    public readonly int[] WideTo;

    /// <summary>The origin of days in two bytes: tables of one origin compare as they are. <see cref="Wide"/> where days take four.</summary>
    public readonly int Origin;

    /// <summary>The origin that a table must have whose days compare with these as they are: <see cref="Origin"/>, or none where days take four bytes.</summary>
    public readonly int ComparableOrigin;

    /// <summary>
    /// The first entity that edges leave, and from it on where the edges of each start: as in <see cref="Leaving"/>. Without any where the relation is
    /// symmetric, so that the shortest way to the commonest question need not ask for that.
    /// </summary>
    public readonly int FirstLeft;

    /// <inheritdoc cref="FirstLeft" />
    public readonly int[] LeavingOffsets;

    private readonly AdjacencyIndex _out;
    private AdjacencyIndex? _in;
    private AdjacencyIndex? _both;

    public EdgeTable(Graph graph, RelationType relation, EdgeColumns columns)
    {
        Graph = graph;
        Relation = relation;
        Columns = columns;
        _out = AdjacencyIndex.OfSorted(columns.Subjects);
        IsSymmetric = relation.IsSymmetric;
        (FirstLeft, LeavingOffsets) = IsSymmetric ? (0, [0]) : (_out.First, _out.Offsets);
        (Subjects, Objects) = (columns.Subjects, columns.Objects);
        (From, To) = columns.Periods.NarrowDays;
        (WideFrom, WideTo) = columns.Periods.WideDays;
        (Origin, ComparableOrigin) = columns.Periods.Scale.IsNarrow ? (columns.Periods.Scale.Origin, columns.Periods.Scale.Origin) : (Wide, Wide - 1);
    }

    public Graph Graph { get; }

    public RelationType Relation { get; }

    public EdgeColumns Columns { get; }

    public bool IsSymmetric { get; }

    public int Count => Columns.Subjects.Length;

    /// <summary>The edges by subject, in stored direction.</summary>
    public AdjacencyIndex Leaving => _out;

    /// <summary>The edges by object, in stored direction. Two threads may make it at once; either stays.</summary>
    public AdjacencyIndex Arriving => _in ??= AdjacencyIndex.Of(Columns.Objects);

    private AdjacencyIndex Both => _both ??= AdjacencyIndex.BothWays(_out, Arriving);

    /// <summary>The edges that leave an entity; for a symmetric relation all its edges, each seen from it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EdgeRange Out(int entity) => IsSymmetric ? Both.EdgesAt(entity) : _out.EdgesAt(entity);

    /// <summary>The edges that arrive at an entity; for a symmetric relation the same as <see cref="Out(int)"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EdgeRange In(int entity) => IsSymmetric ? Both.EdgesAt(entity) : Arriving.EdgesAt(entity);

    /// <summary>The edges that leave the entities from one position to another, exclusive, one entity after the other.</summary>
    public EdgeRange Out(int start, int end) => (IsSymmetric ? Both : _out).EdgesAt(start, end);

    /// <summary>The edges that arrive at the entities from one position to another, exclusive.</summary>
    public EdgeRange In(int start, int end) => (IsSymmetric ? Both : Arriving).EdgesAt(start, end);

    /// <summary>The first day of an edge's period, on whatever scale: <see cref="Period.OpenStart"/> where it is open, behind everything where the period is unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FirstDay(int row)
    {
        if (Origin == Wide) return WideFrom[row];
        int code = From[row];
        return code == DayScale.NarrowUnknownStart ? int.MaxValue : code == DayScale.NarrowOpenStart ? Period.OpenStart : code + Origin;
    }

    /// <summary>The last day of an edge's period, on whatever scale: <see cref="Period.OpenEnd"/> where it is open, before everything where the period is unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LastDay(int row)
    {
        if (Origin == Wide) return WideTo[row];
        int code = To[row];
        return code == DayScale.NarrowOpenStart ? int.MinValue : code == DayScale.NarrowOpenEnd ? Period.OpenEnd : code + Origin;
    }

    /// <summary>Where derived edges come from, a place a row; <see langword="null"/> where all are stated.</summary>
    public Derivation?[]? Derivations { get; init; }

    /// <summary>How many claims an edge rests on.</summary>
    public int ClaimCountOf(int row)
    {
        if (Derivations?[row] is { } derivation) return derivation.Claims.Length;
        var claim = Columns.Claims[row];
        return claim >= 0 ? 1 : Columns.Groups.Offsets[~claim + 1] - Columns.Groups.Offsets[~claim];
    }

    /// <summary>A claim of an edge; made anew where the record holds it as columns.</summary>
    public Claim ClaimOf(int row, int index)
    {
        if (Derivations?[row] is { } derivation) return derivation.Claims[index];
        var claim = Columns.Claims[row];
        if (claim >= 0) return Claim(row, claim, Columns.Periods, Columns.Confidences, row);
        var at = Columns.Groups.Offsets[~claim] + index;
        return Claim(row, Columns.Groups.Claims[at], Columns.Groups.Periods, Columns.Groups.Confidences, at);
    }

    /// <summary>The single claim of the record that stands behind a claim of an edge; <see langword="null"/> where the record holds it as columns.</summary>
    public Claim? SingleClaimOf(int row, int index)
    {
        var claim = Columns.Claims[row];
        if (claim < 0) claim = Columns.Groups.Claims[Columns.Groups.Offsets[~claim] + index];
        var data = Graph.Data;
        return claim < data.SingleClaims.Length ? data.SingleClaims[claim] : null;
    }

    private Claim Claim(int row, int claim, PeriodColumn periods, ConfidenceColumn confidences, int at)
    {
        var data = Graph.Data;
        return claim < data.SingleClaims.Length
            ? data.SingleClaims[claim]
            : data.ClaimOf(Relation, Columns.Subjects[row], Columns.Objects[row], claim - data.SingleClaims.Length, periods[at], confidences[at]);
    }
}
