using System.Globalization;

namespace KnowledgeGraph.Extraction.Mentions.Typing;

/// <summary>Gives names that the schema does not declare their type: all that an article shows of a name, of its other names and of its
/// neighbours is weighed by <see cref="NameModel"/>.</summary>
internal sealed class NameTyper(CueTable cues)
{
    // Where nothing is likely the votes are right more often.
    private const double LeastShare = 0.4;

    // Capitals in the news name somebody more often than in the texts that annotations are made of.
    private const double NoneShare = 0.4;

    // Below it the model knows what kind of thing a name is, not which of its kind: what the words beside it say counts then.
    private const double UnsureShare = 0.4;

    private const int LongestArticle = 3;

    private const int ReasonsShown = 3;

    // Peoples that fight are labelled as groups in the few examples there are.
    private static readonly string[] Peoples = ["is clan", "is tribe", "is sect", "is minority"];

    private readonly NameSorts _sorts = new(cues);

    /// <summary>Collects what speaks for the type of each name.</summary>
    /// <param name="votes">The names of an article.</param>
    /// <param name="byHand">The type that votes and shape alone would give a name.</param>
    public void Gather(Dictionary<string, NameVotes> votes, Func<NameVotes, EntityType?> byHand)
    {
        var kin = KinOf(votes);
        foreach (var found in votes.Values)
        {
            var evidence = new SortedSet<string>(found.Features, StringComparer.Ordinal);
            foreach (var other in kin[found])
            {
                evidence.Add(other.Name.Length > found.Name.Length ? "has longer name" : NameShapes.IsAcronym(other.Name) ? "has initials"
                    : "has shorter name");
                evidence.UnionWith(other.Features);
                AddVotes(evidence, other);
            }

            if (!kin[found].Any() && !found.Name.Contains(' ', StringComparison.Ordinal)) evidence.Add("one word alone");
            AddVotes(evidence, found);
            found.Believed = byHand(found);
            evidence.Add("by hand " + (found.Believed is { } believed ? _sorts.Of(believed).ToString() : "none"));
            NameShape.Add(evidence, found, cues.Concepts);
            foreach (var neighbour in found.Neighbours) evidence.Add("beside "
                + (votes[neighbour].Type is { } type ? _sorts.Of(type).ToString() : "unknown"));
            found.Evidence = evidence;
        }
    }

    /// <summary>The likeliest type of a name, or <see langword="null"/> where it most likely has none. What only the schema has words for
    /// is of the type that they say.</summary>
    public EntityType? TypeOf(NameVotes found)
    {
        if (found.Type is { } told && _sorts.Of(told) == NameSort.None) return told;
        // "the M23": who is called by letters and a number like a road is seldom met.
        if (found.Type is { } band && _sorts.Of(band) == NameSort.ArmedGroup && found.Name.Length < 6 && char.IsDigit(found.Name[^1]) && char.IsUpper(found.Name[0])) return band;
        if (found.Evidence.FirstOrDefault(Peoples.Contains) is { } people && cues.PeopleType is { } type)
        {
            found.Reason = "discovered: " + people;
            return type;
        }

        var shares = NameModel.Default.Shares(found.Evidence);
        var sort = LikeliestOf(shares, s => _sorts[s] is not null);
        var family = shares.Select((share, i) => NameSorts.FamilyOf((NameSort)i) == NameSorts.FamilyOf(sort) ? share : 0).Sum();
        if (sort == NameSort.None) return WithoutModel(found);
        if (family < LeastShare && found.Believed is { } believed) return believed;
        // "Fulani" are many people wherever they stand; a band may be called after them.
        if ((NameSorts.FamilyOf(sort) != NameSorts.FamilyOf(NameSort.ArmedGroup) || Mentions.Peoples.IsPlural(found.Name.ToLowerInvariant()))
            && Mentions.Peoples.IsName(found.Name.ToLowerInvariant())
            && cues.PeopleType is { } many)
        {
            found.Reason = "discovered: people";
            return many;
        }

        if (shares[(int)sort] < UnsureShare && found.Type is { } said && NameSorts.FamilyOf(_sorts.Of(said)) == NameSorts.FamilyOf(sort)) return said;
        var reasons = NameModel.Default.Reasons(found.Evidence, sort).Take(ReasonsShown).Select(static r => r.Feature);
        found.Reason = string.Create(CultureInfo.InvariantCulture, $"discovered: {string.Join(", ", reasons)}, {shares[(int)sort]:.00}");
        return _sorts[sort];
    }

    // "the Fulani" are people, "X, a rebel group," is a group, whatever the parser makes of a name it never saw.
    private EntityType? WithoutModel(NameVotes found)
    {
        if (found.HasArticle && Mentions.Peoples.IsName(found.Name.ToLowerInvariant()) && cues.PeopleType is { } many)
        {
            found.Reason = "discovered: people";
            return many;
        }

        return found.Type is { } said && found.Votes.Any(v => ReferenceEquals(v.Type, said) && v.Weight >= NameEvidence.Strong) ? said : null;
    }

    /// <summary>The likeliest sort: first whether somebody, a body, ground or something else, then which of them.</summary>
    /// <param name="shares">How likely each sort is.</param>
    /// <param name="isKnown">Whether the schema has a type for a sort.</param>
    public static NameSort LikeliestOf(double[] shares, Func<NameSort, bool> isKnown)
    {
        var families = new double[NameSorts.Count];
        for (var i = 1; i < shares.Length; i++)
        {
            if (isKnown((NameSort)i)) families[(int)NameSorts.FamilyOf((NameSort)i)] += shares[i];
        }

        families[0] = shares[0] * NoneShare;
        var family = (NameSort)Array.IndexOf(families, families.Max());
        var best = NameSort.None;
        for (var i = 1; i < shares.Length; i++)
        {
            if (NameSorts.FamilyOf((NameSort)i) == family && isKnown((NameSort)i)
                && (best == NameSort.None || shares[i] > shares[(int)best])) best = (NameSort)i;
        }

        return family == NameSort.None ? NameSort.None : best;
    }

    private void AddVotes(SortedSet<string> evidence, NameVotes found)
    {
        foreach (var (type, weight) in found.Votes)
        {
            if (_sorts.Of(type) is not (not NameSort.None and var sort)) continue;
            evidence.Add("vote " + sort);
            if (weight >= NameVotes.Enough) evidence.Add("vote enough " + sort);
            if (weight >= NameEvidence.Told) evidence.Add("vote told " + sort);
        }

        evidence.Add("votes " + (found.Type is { } best ? _sorts.Of(best).ToString() : "none"));
    }

    // Those who are the same by another name: "RSF" and "Rapid Support Forces", "Burhan" and "Abdel Fattah al-Burhan".
    private static ILookup<NameVotes, NameVotes> KinOf(Dictionary<string, NameVotes> votes)
    {
        var longer = votes.Values.Where(static v => v.Name.Contains(' ', StringComparison.Ordinal))
            .SelectMany(static v => ShortsOf(v.Name).Select(s => (Short: s, Votes: v))).ToLookup(static p => p.Short, static p => p.Votes);
        var pairs = votes.Values.SelectMany(v => v.Whole is { } whole
            ? whole.Key is { } key && votes.TryGetValue(key, out var bearer) && bearer != v ? [(v, bearer)] : []
            : longer[v.Name].Select(l => (v, l))).ToArray();
        return pairs.Concat(pairs.Select(static p => (p.Item2, p.Item1))).Distinct().ToLookup(static p => p.Item1, static p => p.Item2);
    }

    // The initials and the last word of a name, with its article and without.
    private static IEnumerable<string> ShortsOf(string name)
    {
        yield return InitialsOf(name);
        var last = name[(name.LastIndexOf(' ') + 1)..];
        if (last.Length <= LongestArticle) yield break;
        yield return last;
        var hyphen = last.LastIndexOf('-');
        if (hyphen > 0 && last.Length - hyphen > LongestArticle + 1) yield return last[(hyphen + 1)..];
    }

    /// <summary>The first letters of the words of a name that have capitals.</summary>
    public static string InitialsOf(string name) => string.Concat(name.Split(' ', '-').Where(static w => w.Length > 0
        && char.IsUpper(w[0])).Select(static w => w[0]));
}
