using System.Globalization;

namespace KnowledgeGraph;

/// <summary>
/// What a <see cref="Pattern{T}"/> compiles to: steps in the order they were written, each binding a slot from a list of edges, from the edges at an entity that
/// is bound already, or from a list of entities; and every condition at the first step where all that it reads is bound.
/// </summary>
internal sealed partial class PatternPlan
{
    private readonly PatternPlan? _outer;
    private readonly List<(string Name, EdgeTable? Table)> _slots;
    private readonly List<PatternStep> _steps = [];
    private readonly List<(PatternCondition Condition, int Group)> _pending = [];
    private int _group;
    private int _groups;

    public PatternPlan(PatternPlan? outer = null)
    {
        _outer = outer;
        _slots = outer?._slots ?? [];
    }

    public Graph Graph
    {
        get => field ?? _outer?.Graph ?? throw new InvalidOperationException("A pattern starts with the edges or entities of a graph.");
        private set;
    }

    public IReadOnlyList<PatternStep> Steps => _steps;

    public int SlotCount => _slots.Count;

    public EdgeTable?[] Tables => [.. _slots.Select(static slot => slot.Table)];

    public int GroupCount => _groups;

    /// <summary>What does not depend on any step.</summary>
    public List<PatternCondition> PreConditions { get; } = [];

    /// <summary>What it reads that an outer plan binds.</summary>
    public IEnumerable<int> OuterSlots => _steps.SelectMany(SlotsOf).Concat(PreConditions.SelectMany(static condition => condition.Slots))
        .Where(slot => !_steps.Exists(step => step.Slot == slot));

    public string NameOf(int slot) => string.Create(CultureInfo.InvariantCulture, $"{_slots[slot].Name}{slot + 1}");

    public int AddEdges(EdgeTable table, EdgeRange range, bool isWhole) =>
        Add(table.Graph, table, slot => new PatternStep { Slot = slot, Table = table, Range = range, IsWhole = isWhole, Group = _group });

    public int AddWalk(EdgeTable table, EntityTerm from, bool isBackward) =>
        Add(table.Graph, table, slot => new PatternStep { Slot = slot, Table = table, From = from, IsBackward = isBackward, Group = _group });

    public int AddEntities(Graph graph, EdgeRange range) => Add(graph, null, slot => new PatternStep { Slot = slot, Range = range, Group = _group });

    public void Add(PatternCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var bound = condition.BoundIn(this);
        foreach (var part in bound is AllCondition all ? all.Parts : [bound]) _pending.Add((part, _group));
    }

    /// <summary>Adds a part that need not be found.</summary>
    public T AddOptional<T>(Func<PatternPlan, T> part)
    {
        if (_group != 0) throw new InvalidOperationException("An optional part of a pattern cannot hold another one.");
        var steps = _steps.Count;
        _group = ++_groups;
        var shape = part(this);
        _group = 0;
        return _steps.Count > steps ? shape : throw new InvalidOperationException("An optional part of a pattern needs an edge of its own.");
    }

    private int Add(Graph graph, EdgeTable? table, Func<int, PatternStep> step)
    {
        if ((_steps.Count > 0 || _outer is not null) && !ReferenceEquals(graph.Table, Graph.Table))
            throw new InvalidOperationException("The parts of a pattern are of different records; views of one record go together.");
        if (_steps.Count == 0 && _outer is null) Graph = graph;
        _slots.Add((table?.Relation.Id ?? "entity", table));
        _steps.Add(step(_slots.Count - 1));
        return _slots.Count - 1;
    }

    private static IEnumerable<int> SlotsOf(PatternStep step)
    {
        var conditions = step.Conditions.Concat(step.PostConditions);
        if (step.Overlap is { } overlap) conditions = conditions.Append(overlap);
        return conditions.SelectMany(static condition => condition.Slots).Concat(step.From?.Slots ?? []);
    }
}
