namespace KnowledgeGraph;

/// <summary>Joins the ties of each pair into one sign and judges balance.</summary>
internal sealed class StructuralBalanceSearch
{
    private readonly StructuralBalanceOptions _options;
    private readonly NodeMap _nodes;
    private readonly SignedArrays _arrays;
    private readonly List<(Entity, Entity)> _ambivalent = [];
    private readonly int[] _counts = new int[2];

    public StructuralBalanceSearch(Graph graph, StructuralBalanceOptions options)
    {
        _options = options;
        var sums = new Dictionary<(int, int), double>();
        Add(graph, options.Alliances, 1, sums);
        Add(graph, options.Hostilities, -1, sums);
        int[] entities = [.. sums.Keys.SelectMany(static pair => new[] { pair.Item1, pair.Item2 }).Distinct().Order()];
        _nodes = new NodeMap(graph, entities);
        var ties = new List<(int, int, sbyte)>();
        foreach (var ((first, second), sum) in sums.OrderBy(static pair => pair.Key))
        {
            if (sum == 0) _ambivalent.Add((graph.EntityAt(first), graph.EntityAt(second)));
            else ties.Add((_nodes.NodeOf(first), _nodes.NodeOf(second), (sbyte)Math.Sign(sum)));
            if (sum != 0) _counts[sum > 0 ? 0 : 1]++;
        }

        _arrays = new SignedArrays(_nodes.Count, ties);
    }

    public StructuralBalance Run(CancellationToken cancellationToken)
    {
        var triads = new long[4];
        var unbalanced = new List<SignedTriad>();
        _arrays.VisitTriads((first, second, third, hostilities) =>
        {
            triads[hostilities]++;
            if (hostilities % 2 == 1 && unbalanced.Count < _options.MaxTriads)
                unbalanced.Add(new(_nodes[first], _nodes[second], _nodes[third], hostilities));
        }, cancellationToken);
        var frustration = Frustration.Run(_arrays, _options.Seed, cancellationToken);
        return new([.. triads])
        {
            AllianceCount = _counts[0],
            HostilityCount = _counts[1],
            Ambivalent = _ambivalent,
            Unbalanced = unbalanced,
            FirstFaction = Side(frustration, 1),
            SecondFaction = Side(frustration, -1),
            Frustrated = [.. Frustrated(frustration)],
            MinFrustration = frustration.Lower,
            MaxFrustration = frustration.Upper,
        };
    }

    private void Add(Graph graph, IReadOnlyCollection<RelationType> relations, int sign, Dictionary<(int, int), double> sums)
    {
        foreach (var edge in relations.Distinct().SelectMany(graph.EdgesOf))
        {
            var (subject, target) = (edge.SubjectIndex, edge.ObjectIndex);
            if (subject < 0 || target < 0 || subject == target || _options.EdgeFilter?.Invoke(edge) == false) continue;
            if (_options.EntityFilter is { } admits && !(admits(edge.Subject!) && admits(edge.Object!))) continue;
            var pair = subject < target ? (subject, target) : (target, subject);
            sums[pair] = sums.GetValueOrDefault(pair) + (sign * _options.Weight.StrengthOf(edge));
        }
    }

    private Entities<Entity> Side(Frustration frustration, int side) =>
        _nodes.SetOf<Entity>([.. Enumerable.Range(0, _nodes.Count).Where(node => frustration.Sides[node] == side)]);

    private IEnumerable<(Entity, Entity)> Frustrated(Frustration frustration)
    {
        for (var node = 0; node < _arrays.Count; node++)
        {
            for (var arc = _arrays.Offsets[node]; arc < _arrays.Offsets[node + 1]; arc++)
            {
                var target = _arrays.Targets[arc];
                if (target > node && frustration.Sides[node] * frustration.Sides[target] != _arrays.Signs[arc])
                    yield return (_nodes[node], _nodes[target]);
            }
        }
    }
}
