namespace KnowledgeGraph.Schema.Validation;

/// <summary>The words of English that only hold sentences together. Those that are names of people too (May, Will, Can) are left
/// out.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> Words = new(
        ("a an the this that these those "
        + "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs "
        + "who whom whose which what where when why how "
        + "and or but nor if than then because while although though unless whether "
        + "of in on at by for from to with without into onto about after before over under between through during against "
        + "as off up down out per via "
        + "is are was were be been being am has have had do does did would could should must shall "
        + "not no yes so such any some all each every both there here").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether the name is such a word, in small letters or with a capital. What is written in capitals throughout is an
    /// abbreviation.</summary>
    public static bool Contains(string name) =>
        name.Length > 0
        && name.Skip(1).All(char.IsLower)
        && (name.Length > 1 || char.IsLower(name[0]))
        && Words.Contains(name.ToLowerInvariant());
}
