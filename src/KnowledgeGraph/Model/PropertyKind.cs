namespace KnowledgeGraph;

/// <summary>What a property holds.</summary>
public enum PropertyKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A 64-bit whole number.</summary>
    Int,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A <see cref="Period"/>: a date or interval with its precision.</summary>
    Date,

    /// <summary>A <see cref="KnowledgeGraph.Quantity"/>.</summary>
    Quantity,

    /// <summary>A value of an enum of the schema.</summary>
    Enum,

    /// <summary>An entity, by id.</summary>
    Entity,
}
