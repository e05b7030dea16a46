namespace KnowledgeGraph;

/// <summary>An edge as a path walks over it.</summary>
/// <param name="Table">The table of its relation.</param>
/// <param name="Code">Its code there.</param>
/// <param name="From">The index of the entity it is walked from.</param>
/// <param name="Next">The index of the entity it is walked to.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct PathArc(EdgeTable Table, int Code, int From, int Next, double Length)
{
    public Edge Edge => new(Table, Code);

    /// <summary>The edge, whichever way it is walked.</summary>
    public (int Relation, int Row) Identity => (Table.Relation.Index, Code < 0 ? ~Code : Code);
}
