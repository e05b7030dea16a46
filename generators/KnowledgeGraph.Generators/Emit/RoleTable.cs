using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>
/// Which roles all members of each type, trait and union play, as bit sets over the roles in the schema's order: one pass down the hierarchy for what a type
/// inherits, one up for what all its concrete types share. <see cref="TypeLattice.RolesOf"/> says the same of one type at a time.
/// </summary>
internal sealed class RoleTable
{
    private readonly Dictionary<string, int> _types = new(StringComparer.Ordinal);
    private readonly List<RoleReference> _roles = [];
    private readonly ulong[][] _inherited;
    private readonly ulong[]?[] _shared;
    private readonly bool[] _isOpen;

    public RoleTable(TypeLattice lattice)
    {
        var model = lattice.Model;
        for (var i = 0; i < model.Types.Count; i++)
            _types[model.Types[i].Name] = i;
        foreach (var relation in model.Relations)
        {
            for (var i = 0; i < relation.Roles.Count; i++)
                _roles.Add(new(relation, i));
        }

        _inherited = new ulong[model.Types.Count][];
        _shared = new ulong[]?[model.Types.Count];
        _isOpen = new bool[model.Types.Count];
        for (var i = 0; i < _inherited.Length; i++)
            _inherited[i] = new ulong[(_roles.Count + 63) / 64];
        for (var i = 0; i < _roles.Count; i++)
        {
            foreach (var type in _roles[i].Role.Types)
                _inherited[_types[type]][i >> 6] |= 1UL << (i & 63);
        }

        PassDown(lattice);
        PassUp(lattice);
    }

    /// <summary>The roles in the schema's order.</summary>
    public IReadOnlyList<RoleReference> Roles => _roles;

    /// <summary>Whether entities of the type may be discovered in text, be it as one of a type below.</summary>
    public bool HasOpenTypes(string type) => _isOpen[_types[type]];

    /// <summary>The roles that all entities of a type or trait play.</summary>
    public ulong[] Of(string type) => _shared[_types[type]] ?? _inherited[_types[type]];

    /// <summary>The roles that all entities of a union play.</summary>
    public ulong[] Of(IReadOnlyList<string> union)
    {
        var sets = union.Select(t => _shared[_types[t]]).OfType<ulong[]>().ToArray();
        if (sets.Length == 0)
            sets = [.. union.Select(t => _inherited[_types[t]])];
        return sets.Aggregate(static (a, b) => [.. a.Zip(b, static (x, y) => x & y)]);
    }

    /// <summary>The positions of the roles of a set that none of others has.</summary>
    public static IEnumerable<int> Except(ulong[] set, IReadOnlyList<ulong[]> others)
    {
        for (var word = 0; word < set.Length; word++)
        {
            var bits = set[word];
            foreach (var other in others)
                bits &= ~other[word];
            for (var bit = 0; bits != 0; bit++, bits >>= 1)
            {
                if ((bits & 1) != 0)
                    yield return (word << 6) + bit;
            }
        }
    }

    private void PassDown(TypeLattice lattice)
    {
        foreach (var type in lattice.Preorder)
        {
            foreach (var above in Above(type))
            {
                for (var i = 0; i < above.Length; i++)
                    _inherited[_types[type.Name]][i] |= above[i];
            }
        }

        IEnumerable<ulong[]> Above(TypeModel type) => Parents(type).Select(p => _inherited[_types[p]]);
    }

    private void PassUp(TypeLattice lattice)
    {
        for (var at = lattice.Preorder.Count - 1; at >= 0; at--)
        {
            var type = lattice.Preorder[at];
            var index = _types[type.Name];
            _isOpen[index] |= type.IsOpen;
            // What is below a concrete type plays all that the type itself plays.
            if (!type.IsAbstract && !type.IsTrait)
                _shared[index] = _inherited[index];
            foreach (var parent in Parents(type).Select(p => _types[p]))
            {
                _isOpen[parent] |= _isOpen[index];
                if (_shared[index] is { } shared)
                    _shared[parent] = _shared[parent] is { } known ? Intersect(known, shared) : (ulong[])shared.Clone();
            }
        }
    }

    private static ulong[] Intersect(ulong[] known, ulong[] other)
    {
        for (var i = 0; i < known.Length; i++)
            known[i] &= other[i];
        return known;
    }

    private static IEnumerable<string> Parents(TypeModel type) => type.Parent is null ? type.Traits : type.Traits.Prepend(type.Parent);
}
