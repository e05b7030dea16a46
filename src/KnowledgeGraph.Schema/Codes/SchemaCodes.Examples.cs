namespace KnowledgeGraph.Schema;

// The codes of examples and word sets.
public static partial class SchemaCodes
{
    /// <summary>KG0180: Brackets in an example do not match.</summary>
    public static readonly SchemaCode UnbalancedExample = new(
        "KG0180", "Brackets in an example do not match", SchemaSeverity.Error,
        "`{role}`, `[a|b]`, `(optional)` and `<words>` must be closed in the order in which they were opened.",
        "Add or delete the bracket.");

    /// <summary>KG0181: An empty alternative.</summary>
    public static readonly SchemaCode EmptyAlternative = new(
        "KG0181", "An empty alternative", SchemaSeverity.Error,
        "Nothing stands between two bars or brackets, so it is unclear what may be said there.",
        "Delete the bar; for words that may be absent use `(…)`.");

    /// <summary>KG0182: An example has an unknown slot.</summary>
    public static readonly SchemaCode UnknownSlot = new(
        "KG0182", "An example has an unknown slot", SchemaSeverity.Error,
        "The name in braces is neither a role nor a property of the relation.",
        "Correct the spelling.");

    /// <summary>KG0183: An example has an unknown word set.</summary>
    public static readonly SchemaCode UnknownWordSet = new(
        "KG0183", "An example has an unknown word set", SchemaSeverity.Error,
        "The name in angle brackets is not declared under `words:`.",
        "Correct the spelling, or declare the set.");

    /// <summary>KG0184: An example without a slot.</summary>
    public static readonly SchemaCode ExampleWithoutSlot = new(
        "KG0184", "An example without a slot", SchemaSeverity.Error,
        "Without a `{role}` nobody would be connected.",
        "Put the roles in braces where their names would stand.");

    /// <summary>KG0185: An example leaves out a role.</summary>
    public static readonly SchemaCode MissingRole = new(
        "KG0185", "An example leaves out a role", SchemaSeverity.Error,
        "The role has no `?`, so a sentence read by this example could never become a claim.",
        "Add the slot to the example, or mark the role with `?`.");

    /// <summary>KG0186: An example stands twice in a relation.</summary>
    public static readonly SchemaCode RepeatedExample = new(
        "KG0186", "An example stands twice in a relation", SchemaSeverity.Error,
        "The second one changes nothing and may be a slip for something else.",
        "Delete it.");

    /// <summary>KG0187: Two relations have the same example.</summary>
    public static readonly SchemaCode AmbiguousExample = new(
        "KG0187", "Two relations have the same example", SchemaSeverity.Error,
        "A sentence that matches could mean either.",
        "Keep it in one of them.");

    /// <summary>KG0188: A slot stands twice in an example.</summary>
    public static readonly SchemaCode RepeatedSlot = new(
        "KG0188", "A slot stands twice in an example", SchemaSeverity.Error,
        "One role is played once in a sentence; only the role of a symmetric relation stands for both ends.",
        "Use the other role, or delete the slot.");

    /// <summary>KG0189: An example without a word of its own.</summary>
    public static readonly SchemaCode ExampleWithoutWord = new(
        "KG0189", "An example without a word of its own", SchemaSeverity.Error,
        "Slots and optional parts alone would match any two names in a sentence.",
        "Add the words that say the relation.");

    /// <summary>KG0190: A word set without words.</summary>
    public static readonly SchemaCode EmptyWordSet = new(
        "KG0190", "A word set without words", SchemaSeverity.Error,
        "An example with it could never match.",
        "List the words.");

    /// <summary>KG0191: A word cannot stand in a word set.</summary>
    public static readonly SchemaCode InvalidWord = new(
        "KG0191", "A word cannot stand in a word set", SchemaSeverity.Error,
        "The items are words and short phrases without brackets, braces and bars.",
        "Write the words alone.");

    /// <summary>KG0192: An example with too many readings.</summary>
    public static readonly SchemaCode ExampleTooLarge = new(
        "KG0192", "An example with too many readings", SchemaSeverity.Error,
        "Alternatives multiply; more than 1,000 readings of one example are a mistake.",
        "Split the example, or leave out alternatives.");

    /// <summary>KG0193: A word set that no example uses.</summary>
    public static readonly SchemaCode UnusedWordSet = new(
        "KG0193", "A word set that no example uses", SchemaSeverity.Warning,
        "Words are read only where an example names their set, so this one changes nothing.",
        "Use it as `<name>` in an example, or delete it.");

    /// <summary>KG0194: A slot or set cannot be read.</summary>
    public static readonly SchemaCode InvalidSlot = new(
        "KG0194", "A slot or set cannot be read", SchemaSeverity.Error,
        "Between the brackets stands one name.",
        "Write it like `{supporter}` or `<attack>`.");
}
