using System.Collections;

namespace KnowledgeGraph;

/// <summary>The evidence of an edge: a quote a claim, in the claims' order.</summary>
public readonly struct EvidenceList : IReadOnlyList<Evidence>
{
    private readonly ClaimList _claims;

    internal EvidenceList(ClaimList claims) => _claims = claims;

    /// <summary>The number of quotes.</summary>
    public int Count => _claims.Count;

    /// <summary>The quote at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Evidence this[int index] => _claims[index].Evidence;

    /// <inheritdoc />
    public IEnumerator<Evidence> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
