using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>
/// Names that must differ from one another: exactly, without regard to case, and to the eye. The first to come keeps a name; the later one
/// is reported.
/// </summary>
internal sealed class NameScope(SchemaCode clash, ProblemList problems)
{
    private readonly Dictionary<string, string> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _caseless = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _skeletons = new(StringComparer.Ordinal);

    /// <summary>Takes a name that the library or an earlier rule gives out.</summary>
    public void Reserve(string name, string owner)
    {
        if (_exact.ContainsKey(name))
            return;
        _exact.Add(name, owner);
        _caseless[name] = owner;
        _skeletons[ScriptTable.Skeleton(name)] = owner;
    }

    public bool IsFree(string name) => !_exact.ContainsKey(name);

    /// <summary>Takes a name for a declaration. False, with a problem, where it is taken or looks taken.</summary>
    /// <param name="name">The C# name.</param>
    /// <param name="at">Where the declaration stands.</param>
    /// <param name="owner">What it is, for messages about later ones.</param>
    /// <param name="advice">What to do about an exact clash.</param>
    public bool TryTake(string name, YamlScalar at, string owner, string advice)
    {
        var skeleton = ScriptTable.Skeleton(name);
        if (_exact.TryGetValue(name, out var other))
            problems.Add(clash, at, $"{owner} and {other} both become the C# name '{name}'; {advice}");
        else if (_caseless.TryGetValue(name, out other))
            problems.Add(
                SchemaCodes.DiffersOnlyInCase,
                at,
                $"{owner} and {other} differ only in case, so they would be mixed up; {advice}");
        else if (_skeletons.TryGetValue(skeleton, out other))
            problems.Add(
                SchemaCodes.ConfusableNames,
                at,
                $"{owner} and {other} look alike but are written with different letters; {advice}");
        else
        {
            _exact.Add(name, owner);
            _caseless.Add(name, owner);
            _skeletons.Add(skeleton, owner);
            return true;
        }

        return false;
    }
}
