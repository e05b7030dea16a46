namespace KnowledgeGraph.Schema;

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

    /// <summary>A date or period with its precision.</summary>
    Date,

    /// <summary>An amount with bounds, unit and whether it is approximate.</summary>
    Quantity,

    /// <summary>A value of an enum of the schema.</summary>
    Enum,

    /// <summary>An entity of a type of the schema.</summary>
    Entity,
}
