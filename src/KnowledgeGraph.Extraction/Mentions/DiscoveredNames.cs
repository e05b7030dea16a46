namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The names that an article has revealed, in the order in which they were, found by their parts: what a list of thousands would be walked for
/// with each new name.</summary>
internal sealed class DiscoveredNames
{
    private readonly List<(EntityRecord Entity, string[] Parts)> _all = [];
    private readonly Dictionary<string, List<int>> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byEdge = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    /// <summary>How many names were compared so far.</summary>
    public int Compared { get; private set; }

    /// <summary>Adds a name.</summary>
    public void Add(EntityRecord entity)
    {
        var (at, name, parts) = (_all.Count, entity.Name, Parts(entity.Name));
        _all.Add((entity, parts));
        foreach (var part in parts.Distinct(StringComparer.Ordinal)) Note(_byPart, part, at);
        if (name.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space) Note(_byEdge, name[..space], at);
        for (var hyphen = name.IndexOf('-', StringComparison.Ordinal); hyphen >= 0; hyphen = name.IndexOf('-', hyphen + 1)) Note(_byEdge, name[(hyphen + 1)..], at);
        foreach (var word in name.Split(' ').Distinct(StringComparer.Ordinal)) _words[word] = _words.GetValueOrDefault(word) + 1;
        _byInitials.TryAdd(Typing.NameTyper.InitialsOf(name), entity.Id);
    }

    /// <summary>The first of a type of whose name some words are the first or last, without articles; <see langword="null"/> for none.</summary>
    /// <param name="part">The words.</param>
    /// <param name="type">The type's name.</param>
    /// <param name="isLonger">Whether its name must have several words.</param>
    public EntityRecord? WithPart(string part, string type, bool isLonger = false)
    {
        var few = Parts(part);
        foreach (var at in RarestOf(few))
        {
            Compared++;
            var (entity, all) = _all[at];
            if (string.Equals(entity.Type, type, StringComparison.Ordinal) && (!isLonger || entity.Name.Contains(' ', StringComparison.Ordinal)) && IsPartOf(few, all)) return entity;
        }

        return null;
    }

    /// <summary>The entities of whose names a word is the first of several, or what stands behind a hyphen; in order.</summary>
    public IEnumerable<EntityRecord> WithEdge(string word)
    {
        if (!_byEdge.TryGetValue(word, out var found)) yield break;
        foreach (var at in found)
        {
            Compared++;
            yield return _all[at].Entity;
        }
    }

    /// <summary>The id of the first entity whose name has these initials, or <see langword="null"/>.</summary>
    public string? OfInitials(string initials) => _byInitials.GetValueOrDefault(initials);

    /// <summary>How many names have a word.</summary>
    public int CountWith(string word) => _words.GetValueOrDefault(word);

    // Whoever has all the parts stands in the list of each. Without a part, as of "al-", everybody has all.
    private IEnumerable<int> RarestOf(string[] parts)
    {
        if (parts.Length == 0) return Enumerable.Range(0, _all.Count);
        List<int>? rarest = null;
        foreach (var part in parts)
        {
            if (!_byPart.TryGetValue(part, out var found)) return [];
            if (rarest is null || found.Count < rarest.Count) rarest = found;
        }

        return rarest!;
    }

    private static void Note(Dictionary<string, List<int>> index, string key, int at)
    {
        if (!index.TryGetValue(key, out var found)) index.Add(key, found = []);
        if (found.Count == 0 || found[^1] != at) found.Add(at);
    }

    private static bool IsPartOf(string[] few, string[] all) => few.Length <= all.Length && (all[..few.Length].SequenceEqual(few, StringComparer.Ordinal)
        || all[^few.Length..].SequenceEqual(few, StringComparer.Ordinal));

    private static string[] Parts(string name) => [.. name.ToLowerInvariant().Split(' ', '-').Where(static p =>
        !NameKey.IsArticle(p)).Select(NameKey.Of)];
}
