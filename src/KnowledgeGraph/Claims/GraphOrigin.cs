using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// What read the articles of a record, so that two graphs can say why they differ: see <see cref="GraphDiff.ByCause"/>. It is no part of what a graph says: records
/// with different origins may be equal. Saved with the graph. Immutable; compares by content.
/// </summary>
public sealed record GraphOrigin
{
    /// <summary>The SHA-256 of the schema in its canonical form, examples included, in lower-case hexadecimal digits.</summary>
    public string Schema { get; init; } = "";

    /// <summary>The SHA-256 of the language model, in lower-case hexadecimal digits.</summary>
    public string LanguageModel { get; init; } = "";

    /// <summary>The version of the program that read.</summary>
    public string Engine { get; init; } = "";

    /// <summary>The schema's rules in its order, whether they found something or not.</summary>
    public ImmutableArray<OriginRule> Rules { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether both read alike: equal schemas, models, versions and rules.</summary>
    public bool Equals(GraphOrigin? other) =>
        other is not null
        && string.Equals(Schema, other.Schema, StringComparison.Ordinal)
        && string.Equals(LanguageModel, other.LanguageModel, StringComparison.Ordinal)
        && string.Equals(Engine, other.Engine, StringComparison.Ordinal)
        && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Schema, LanguageModel, Engine, Rules.Length);
}
