namespace KnowledgeGraph.Schema;

/// <summary>
/// The types of a schema as a partial order: what is what, over parents and traits, and who may play which role. Immutable and
/// thread-safe; names that the
/// model does not declare are below and above nothing.
/// </summary>
public sealed class TypeLattice
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly ulong[][] _ancestors;
    private readonly Lazy<IReadOnlyList<RoleReference>[]> _roles;

    /// <summary>Orders the types of a model.</summary>
    /// <param name="model">A consistent model, as the schema compiler makes it: names resolve and inheritance has no cycle.</param>
    public TypeLattice(SchemaModel model)
    {
        Model = model ?? throw new ArgumentNullException(nameof(model));
        for (var i = 0; i < model.Types.Count; i++)
            _index[model.Types[i].Name] = i;
        _ancestors = new ulong[model.Types.Count][];
        for (var i = 0; i < model.Types.Count; i++)
            FillAncestors(i);
        Preorder = Order();
        _roles = new(CollectRoles);
    }

    /// <summary>The model.</summary>
    public SchemaModel Model { get; }

    /// <summary>All types and traits, each after its parent and traits, otherwise in the schema's order.</summary>
    public IReadOnlyList<TypeModel> Preorder { get; }

    /// <summary>Whether the model declares a type or trait of this name.</summary>
    public bool Contains(string type) => _index.ContainsKey(type);

    /// <summary>The type or trait of a name.</summary>
    /// <exception cref="KeyNotFoundException">The model declares none.</exception>
    public TypeModel this[string type] => Model.Types[_index[type]];

    /// <summary>Whether the first is the second or inherits from it, over any number of parents and traits.</summary>
    public bool IsA(string type, string ancestor) =>
        _index.TryGetValue(type, out var below) && _index.TryGetValue(ancestor, out var above) && IsA(below, above);

    /// <summary>Whether an entity of the type may play the role.</summary>
    public bool Admits(RoleModel role, string type) => role.Types.Any(admitted => IsA(type, admitted));

    /// <summary>The types of which entities can be (neither abstract nor a trait) that belong to a type, trait or union, in
    /// preorder.</summary>
    /// <param name="union">One name, or the types of a role.</param>
    public IReadOnlyList<TypeModel> ConcreteTypes(IEnumerable<string> union)
    {
        var above = Indices(union);
        return [.. Preorder.Where(t => !t.IsAbstract && !t.IsTrait && above.Any(a => IsA(_index[t.Name], a)))];
    }

    /// <summary>
    /// The roles that every entity of a type may play, in the schema's order. For a trait or abstract type these include what all its
    /// concrete types play.
    /// </summary>
    public IReadOnlyList<RoleReference> RolesOf(string type) => CommonRoles([type]);

    /// <summary>The roles that every entity of a union may play, in the schema's order.</summary>
    /// <param name="union">One name, or the types of a role.</param>
    public IReadOnlyList<RoleReference> CommonRoles(IEnumerable<string> union)
    {
        var names = union as IReadOnlyCollection<string> ?? [.. union];
        var members = ConcreteTypes(names).Select(static t => t.Name).ToArray();
        if (members.Length == 0)
            members = [.. names.Where(Contains)];
        if (members.Length == 0)
            return [];
        var common = _roles.Value[_index[members[0]]];
        for (var i = 1; i < members.Length && common.Count > 0; i++)
        {
            var other = new HashSet<RoleReference>(_roles.Value[_index[members[i]]], ReferenceComparer.Instance);
            common = [.. common.Where(other.Contains)];
        }

        return common;
    }

    /// <summary>The properties of a type's entities: inherited ones first, then its own, in the schema's order.</summary>
    public IReadOnlyList<PropertyModel> PropertiesOf(string type)
    {
        var chain = new Stack<TypeModel>();
        for (var at = type; at is not null && _index.TryGetValue(at, out var i); at = Model.Types[i].Parent)
            chain.Push(Model.Types[i]);
        return [.. chain.SelectMany(static t => t.Properties)];
    }

    private bool IsA(int below, int above) => (_ancestors[below][above >> 6] & (1UL << (above & 63))) != 0;

    private int[] Indices(IEnumerable<string> names) => [.. names.Where(Contains).Select(n => _index[n])];

    private IEnumerable<int> Above(int type)
    {
        var model = Model.Types[type];
        if (model.Parent is not null && _index.TryGetValue(model.Parent, out var parent))
            yield return parent;
        foreach (var trait in model.Traits)
        {
            if (_index.TryGetValue(trait, out var i))
                yield return i;
        }
    }

    // On a stack of its own: a chain of a thousand types must not be a thousand frames deep.
    private void FillAncestors(int type)
    {
        var work = new Stack<int>();
        work.Push(type);
        while (work.Count > 0)
        {
            var current = work.Peek();
            var open = Above(current).Where(a => _ancestors[a] is null).ToArray();
            foreach (var above in open)
                work.Push(above);
            if (open.Length > 0)
                continue;
            work.Pop();
            if (_ancestors[current] is not null)
                continue;
            var bits = new ulong[(Model.Types.Count + 63) / 64];
            bits[current >> 6] |= 1UL << (current & 63);
            foreach (var above in Above(current))
            {
                for (var i = 0; i < bits.Length; i++)
                    bits[i] |= _ancestors[above][i];
            }

            _ancestors[current] = bits;
        }
    }

    private List<TypeModel> Order()
    {
        var ordered = new List<TypeModel>(Model.Types.Count);
        var placed = new bool[Model.Types.Count];
        var work = new Stack<int>();
        for (var i = 0; i < Model.Types.Count; i++)
        {
            work.Push(i);
            while (work.Count > 0)
            {
                var current = work.Peek();
                var open = Above(current).Where(a => !placed[a]).Reverse().ToArray();
                foreach (var above in open)
                    work.Push(above);
                if (open.Length > 0)
                    continue;
                work.Pop();
                if (placed[current])
                    continue;
                placed[current] = true;
                ordered.Add(Model.Types[current]);
            }
        }

        return ordered;
    }

    private IReadOnlyList<RoleReference>[] CollectRoles()
    {
        var roles = new List<RoleReference>[Model.Types.Count];
        for (var i = 0; i < roles.Length; i++)
            roles[i] = [];
        foreach (var relation in Model.Relations)
        {
            for (var r = 0; r < relation.Roles.Count; r++)
            {
                var admitted = Indices(relation.Roles[r].Types);
                var reference = new RoleReference(relation, r);
                for (var t = 0; t < roles.Length; t++)
                {
                    if (admitted.Any(a => IsA(t, a)))
                        roles[t].Add(reference);
                }
            }
        }

        return roles;
    }

    // One object stands for each role, so that sets need not compare whole relations.
    private sealed class ReferenceComparer : IEqualityComparer<RoleReference>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(RoleReference? x, RoleReference? y) => ReferenceEquals(x, y);

        public int GetHashCode(RoleReference obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
