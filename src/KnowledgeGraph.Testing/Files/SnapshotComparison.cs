using System.Globalization;

namespace KnowledgeGraph.Testing;

/// <summary>Compares the files of one test with the accepted ones, as Verify does.</summary>
internal sealed class SnapshotComparison
{
    private readonly string _directory;
    private readonly string _prefix;
    private readonly string _framework;
    private readonly SnapshotMode _mode;
    private readonly Graph? _graph;
    private readonly List<SnapshotDifference> _new = [];
    private readonly List<SnapshotDifference> _notEqual = [];
    private readonly List<SnapshotDifference> _equal = [];

    /// <summary>Prepares the comparison of the files of a prefix.</summary>
    /// <param name="directory">Where they lie.</param>
    /// <param name="prefix">What their names begin with.</param>
    /// <param name="mode">What may be done with what differs.</param>
    /// <param name="graph">The graph whose names the message uses, if there is one.</param>
    /// <param name="framework">What the names of received files say of the framework: <see cref="SnapshotFramework"/>.</param>
    public SnapshotComparison(string directory, string prefix, SnapshotMode mode, Graph? graph = null, string framework = "")
    {
        _framework = framework;
        _directory = directory;
        _prefix = prefix;
        _mode = mode;
        _graph = graph;
    }

    /// <summary>Compares, and accepts or complains as the mode says.</summary>
    /// <exception cref="GraphSnapshotException">Something differs, or KG4202: an accepted file has carriage returns.</exception>
    public void Run(IEnumerable<SnapshotTarget> targets)
    {
        foreach (var stale in SnapshotFile.Find(_directory, _prefix + _framework, "received")) File.Delete(stale);
        var unclaimed = SnapshotFile.Find(_directory, _prefix, "verified").Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);
        foreach (var (target, suffix) in Suffixed(targets))
        {
            var difference = Compare(target, suffix);
            unclaimed.Remove(difference.Verified);
        }

        if (_new.Count + _notEqual.Count + unclaimed.Count == 0) return;
        var delete = unclaimed.Order(StringComparer.Ordinal).Select(static name => name!).ToList();
        if (_mode == SnapshotMode.Update) Accept(delete);
        else Complain(delete);
    }

    // Files of one name and kind are counted: #00, #01 or #name.00, #name.01.
    private static IEnumerable<(SnapshotTarget Target, string Suffix)> Suffixed(IEnumerable<SnapshotTarget> targets)
    {
        foreach (var group in targets.Select(static (target, i) => (target, i)).GroupBy(static pair => (pair.target.Name, pair.target.Extension)))
        {
            var all = group.ToList();
            var name = group.Key.Name is null ? "" : $"#{SnapshotName.Valid(group.Key.Name)}";
            for (var i = 0; i < all.Count; i++)
            {
                var number = i.ToString("00", CultureInfo.InvariantCulture);
                yield return (all[i].target, all.Count == 1 ? name : name.Length == 0 ? $"#{number}" : $"{name}.{number}");
            }
        }
    }

    private SnapshotDifference Compare(SnapshotTarget target, string suffix)
    {
        var verified = $"{_prefix}{suffix}.verified.{target.Extension}";
        var path = PathOf(verified);
        var accepted = SnapshotFile.Read(path);
        // An empty file is what an editor or a merge leaves behind, not something anybody accepted.
        if (accepted is null && _mode != SnapshotMode.BuildServer && File.Exists(path)) File.Delete(path);
        var difference = new SnapshotDifference($"{_prefix}{_framework}{suffix}.received.{target.Extension}", verified, target.Text, accepted);
        if (accepted is not null && accepted.Contains('\r', StringComparison.Ordinal)) RejectCarriageReturns(difference);
        var group = accepted is null ? _new : IsSame(target.Text, accepted) ? _equal : _notEqual;
        group.Add(difference);
        return difference;
    }

    // One line end behind the last line is forgiven: editors add it.
    private static bool IsSame(string received, string accepted) =>
        string.Equals(received, accepted, StringComparison.Ordinal)
        || (accepted.Length == received.Length + 1 && accepted.EndsWith('\n') && accepted.StartsWith(received, StringComparison.Ordinal));

    private void RejectCarriageReturns(SnapshotDifference difference)
    {
        if (_mode == SnapshotMode.Update) return;
        SnapshotFile.Write(PathOf(difference.Received), difference.ReceivedText);
        throw new GraphSnapshotException(
            $"error KG4202: {PathOf(difference.Verified)} has carriage returns, so it cannot be compared byte for byte. " +
            "Add the line '*.verified.* text eol=lf working-tree-encoding=UTF-8' to .gitattributes, then run 'git add --renormalize .' and check the file out again.");
    }

    private void Accept(List<string> delete)
    {
        foreach (var difference in _new.Concat(_notEqual)) SnapshotFile.Write(PathOf(difference.Verified), difference.ReceivedText);
        foreach (var name in delete) File.Delete(PathOf(name));
    }

    private void Complain(List<string> delete)
    {
        foreach (var difference in _new.Concat(_notEqual)) SnapshotFile.Write(PathOf(difference.Received), difference.ReceivedText);
        throw new GraphSnapshotException(new SnapshotMessage(_directory, _graph).Write(_new, _notEqual, delete, _equal));
    }

    private string PathOf(string name) => Path.Combine(_directory, name);
}
