namespace KnowledgeGraph;

/// <summary>What a running pattern has bound: a code of an edge or the position of an entity in each slot. For one thread.</summary>
internal sealed class PatternFrame
{
    /// <summary>In a slot of an optional part that found nothing.</summary>
    public const int None = int.MinValue;

    private readonly Dictionary<PatternPlan, PatternCursor> _cursors = [];

    public PatternFrame(PatternPlan plan)
    {
        Graph = plan.Graph;
        Codes = new int[plan.SlotCount];
        Tables = plan.Tables;
        Array.Fill(Codes, None);
    }

    public Graph Graph { get; }

    public int[] Codes { get; }

    /// <summary>The table of the edges in each slot; <see langword="null"/> where it holds an entity.</summary>
    public EdgeTable?[] Tables { get; }

    public static int Row(int code) => code < 0 ? ~code : code;

    /// <summary>The cursor of a part that is run again and again.</summary>
    public PatternCursor CursorOf(PatternPlan plan)
    {
        if (!_cursors.TryGetValue(plan, out var cursor)) _cursors.Add(plan, cursor = new PatternCursor(plan, this));
        return cursor;
    }
}
