using System.Globalization;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema;

/// <summary>
/// Finds the place of a declaration by its key path, such as <c>relations.supports.expressed[2]</c> or <c>entities.HTS.aliases[0]</c>, in
/// a schema and its
/// imports. It lives beside the model, not in it, so that moving a line leaves the model equal. Immutable and thread-safe.
/// </summary>
public sealed class SchemaLocations
{
    private readonly YamlNode[] _roots;
    private readonly string _path;

    internal SchemaLocations(string path, IEnumerable<YamlNode> roots)
    {
        _path = path;
        _roots = [.. roots];
    }

    /// <summary>The files that were read, each as it was named to the compiler: the schema, then what it imports.</summary>
    public IReadOnlyList<string> Files => [_path, .. _roots.Select(static r => r.Source.Path).Where(p => !string.Equals(p, _path, StringComparison.Ordinal))];

    /// <summary>The place of a key path, or of the part of it that exists; the schema's first character where nothing does.</summary>
    /// <param name="keyPath">Keys joined by points, positions in lists from 0 in brackets. Where a single value stands for a list,
    /// <c>[0]</c> is that value.</param>
    public SchemaLocation Find(string keyPath)
    {
        TryFind(keyPath, out var location);
        return location;
    }

    /// <summary>Finds the place of a key path. Without it, <paramref name="location"/> is that of the longest part of the path that
    /// exists.</summary>
    /// <param name="keyPath">Keys joined by points, positions in lists from 0 in brackets. Where a single value stands for a list,
    /// <c>[0]</c> is that value.</param>
    /// <param name="location">The text, or the key before a list or mapping.</param>
    public bool TryFind(string keyPath, out SchemaLocation location)
    {
        if (keyPath is null)
            throw new ArgumentNullException(nameof(keyPath));
        var steps = keyPath.Split('.', '[');
        YamlNode? best = null;
        var deepest = 0;
        foreach (var root in _roots)
        {
            var depth = Walk(root, steps, out var found);
            if (depth <= deepest)
                continue;
            deepest = depth;
            best = found;
        }

        location = best is null ? new(_path, new(0, 0, 1, 1, 1, 1)) : new(best.Source.Path, best.Span);
        return deepest == steps.Length;
    }

    private static int Walk(YamlNode root, string[] steps, out YamlNode? found)
    {
        found = null;
        var at = root;
        for (var depth = 0; depth < steps.Length; depth++)
        {
            var step = steps[depth];
            var isPosition = step.EndsWith("]", StringComparison.Ordinal);
            if (isPosition)
            {
                if (!int.TryParse(step.TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var position))
                    return depth;
                if (at is YamlSequence list ? position >= list.Items.Count : position > 0)
                    return depth;
                at = at is YamlSequence items ? items.Items[position] : at;
                found = at;
            }
            else if (at is YamlMapping mapping && mapping.TryGet(step, out var entry))
            {
                at = entry.Value;
                found = at is YamlScalar { IsNull: false } ? at : entry.Key;
            }
            else
            {
                return depth;
            }
        }

        return steps.Length;
    }
}
