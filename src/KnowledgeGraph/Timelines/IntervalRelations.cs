namespace KnowledgeGraph;

/// <summary>
/// The thirteen relations of two intervals of Allen, "Maintaining knowledge about temporal intervals" (1983), over days: exactly one holds between two
/// intervals whose ends are known to the day. As a set: those that may hold.
/// </summary>
[Flags]
public enum IntervalRelations
{
    /// <summary>No relation.</summary>
    None = 0,

    /// <summary>It ends more than a day before the other starts.</summary>
    Before = 1,

    /// <summary>It ends on the day before the other starts.</summary>
    Meets = 1 << 1,

    /// <summary>It starts first, and ends while the other lasts.</summary>
    Overlaps = 1 << 2,

    /// <summary>They start together, and it ends first.</summary>
    Starts = 1 << 3,

    /// <summary>It starts later and ends earlier.</summary>
    During = 1 << 4,

    /// <summary>It starts later, and they end together.</summary>
    Finishes = 1 << 5,

    /// <summary>They start and end together.</summary>
    Equals = 1 << 6,

    /// <summary>The other finishes it.</summary>
    FinishedBy = 1 << 7,

    /// <summary>The other lies during it.</summary>
    Contains = 1 << 8,

    /// <summary>The other starts it.</summary>
    StartedBy = 1 << 9,

    /// <summary>The other overlaps it.</summary>
    OverlappedBy = 1 << 10,

    /// <summary>The other meets it.</summary>
    MetBy = 1 << 11,

    /// <summary>The other is before it.</summary>
    After = 1 << 12,

    /// <summary>They share no day, and it comes first.</summary>
    Earlier = Before | Meets,

    /// <summary>They share no day, and it comes last.</summary>
    Later = After | MetBy,

    /// <summary>Every day of it lies in the other.</summary>
    Within = Starts | During | Finishes | Equals,

    /// <summary>They share a day.</summary>
    Sharing = Overlaps | Within | FinishedBy | Contains | StartedBy | OverlappedBy,

    /// <summary>Every relation: nothing is known.</summary>
    Any = Earlier | Sharing | Later,
}
