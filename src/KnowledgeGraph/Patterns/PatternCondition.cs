namespace KnowledgeGraph;

/// <summary>
/// A condition of a <see cref="Pattern{T}"/>: not yet true or false, but what each match has to meet. Made by comparing <see cref="PatternValue{T}"/>s; joined
/// by <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>. What compares a value that an optional part did not find does not hold.
/// </summary>
public abstract class PatternCondition
{
    private protected PatternCondition()
    {
    }

    /// <summary>Both hold.</summary>
    public static PatternCondition operator &(PatternCondition left, PatternCondition right) => new AllCondition([left, right]);

    /// <summary>At least one holds.</summary>
    public static PatternCondition operator |(PatternCondition left, PatternCondition right) => new AnyCondition([left, right]);

    /// <summary>It does not hold.</summary>
    public static PatternCondition operator !(PatternCondition condition) => new NotCondition(condition);

    /// <summary>Never, so that <c>||</c> looks at both sides when the pattern is made.</summary>
    public static bool operator true(PatternCondition condition) => false;

    /// <summary>Never, so that <c>&amp;&amp;</c> looks at both sides when the pattern is made.</summary>
    public static bool operator false(PatternCondition condition) => false;

    /// <summary>The condition in words.</summary>
    public abstract override string ToString();

    /// <summary>The slots of the frame that it reads.</summary>
    internal abstract IEnumerable<int> Slots { get; }

    /// <summary>The condition in a plan: parts of patterns in it become plans of their own.</summary>
    internal virtual PatternCondition BoundIn(PatternPlan plan) => this;

    /// <summary>Whether what is bound meets it.</summary>
    internal abstract bool Holds(PatternFrame frame);
}
