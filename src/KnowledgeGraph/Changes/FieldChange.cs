namespace KnowledgeGraph;

/// <summary>What differs of a changed item, as text: <c>modality</c> from <c>asserted</c> to <c>attributed</c>.</summary>
/// <param name="Field">
/// What it is, in a word: <c>modality</c>, <c>source</c>, <c>period</c>, <c>confidence</c>, <c>quote</c>, <c>rule</c>, <c>type</c>, <c>name</c>, or the name of
/// a property.
/// </param>
/// <param name="Before">What the first graph says; empty where it says nothing.</param>
/// <param name="After">What the second graph says; empty where it says nothing.</param>
public sealed record FieldChange(string Field, string Before, string After)
{
    /// <summary>The difference in words: <c>modality from asserted to attributed</c>.</summary>
    public override string ToString() => $"{Field} from {Shown(Before)} to {Shown(After)}";

    private static string Shown(string value) => value.Length == 0 ? "none" : value;
}
