using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>Whether a claim is what a line means.</summary>
internal sealed class ClaimMatch(TestBedSchema schema)
{
    /// <summary>
    /// Whether ids and relation agree, leniently: a direct part for its whole, symmetric relations in either order, anything for an unknown end.
    /// </summary>
    public bool IsLenient(ExpectedClaim line, Claim claim) => Matches(line, claim, isStrict: false);

    /// <summary>Whether ids and relation are those of the line, in either order where the relation is symmetric.</summary>
    public bool IsStrict(ExpectedClaim line, Claim claim) => Matches(line, claim, isStrict: true);

    /// <summary>Whether a property or further role of a claim is what the line says.</summary>
    public bool HasDetail(Claim claim, string name, string value)
    {
        if (schema.FurtherRole(claim.Relation, name) is var role and >= 0)
            return role < claim.Participants.Length && claim.Participants[role] is { } filler && IsOne(value, filler, isStrict: false);
        if (claim.FindProperty(name) is not { } property) return false;
        return Quantity.TryParse(value, out var expected)
            ? property.Values.Any(v => Quantity.TryParse(v, out var actual) && actual.Value == expected.Value)
            : property.Values.Contains(value, StringComparer.OrdinalIgnoreCase);
    }

    private bool Matches(ExpectedClaim line, Claim claim, bool isStrict)
    {
        if (!line.Relations.Contains("*") && !line.Relations.Contains(claim.Relation)) return false;
        if (IsEnd(line.Subjects, claim.Subject, isStrict) && IsEnd(line.Objects, claim.Object, isStrict)) return true;
        var isSymmetric = schema.IsSymmetric(claim.Relation);
        return isSymmetric && IsEnd(line.Subjects, claim.Object, isStrict) && IsEnd(line.Objects, claim.Subject, isStrict);
    }

    private bool IsEnd(ImmutableArray<string> expected, string? actual, bool isStrict) =>
        expected.Any(e => IsOne(e, actual, isStrict));

    private bool IsOne(string expected, string? actual, bool isStrict) => expected switch
    {
        "*" => true,
        "?" => actual is null || !isStrict,
        _ when actual is null => false,
        _ => string.Equals(expected, actual, StringComparison.Ordinal) || (!isStrict && schema.IsRollup(expected, actual)),
    };
}
