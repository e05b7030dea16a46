using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>Reads the format that README.md describes. A wrong line is a problem with its number; the lines around it are still read.</summary>
internal sealed partial class TestBedReader(string path)
{
    private readonly List<string> _problems = [];
    private readonly List<TestBedCase> _cases = [];
    private readonly Dictionary<string, string> _common = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _discovered = new(StringComparer.Ordinal);
    private readonly List<string> _passage = [];
    private readonly List<ExpectedClaim> _lines = [];
    private TestBedCase? _case;
    private string _schema = "";
    private bool _isHeld;
    private int _line;

    /// <summary>Reads a whole file.</summary>
    public TestBedFile Read(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            _line++;
            ReadLine(line.TrimEnd('\r'));
        }

        EndCase();
        if (_schema.Length == 0) Wrong("the file names no schema; begin it with 'schema: FILE'");
        var schema = _schema.Length == 0 ? "" : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path) ?? "", _schema));
        return new(path, schema, _isHeld, [.. _cases], [.. _problems]);
    }

    private void ReadLine(string line)
    {
        if (line.Length == 0 || line.StartsWith('#')) return;
        if (line.StartsWith('[')) BeginCase(line);
        else if (line.StartsWith('>')) ReadPassage(line);
        else if (string.Equals(line, "none", StringComparison.Ordinal)) ReadNone();
        else
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0) Wrong("this is no line of a case; known are '> ', fact:, maybe:, ended:, not:, none, new: and published:");
            else ReadKey(line[..colon], line[(colon + 2)..].Trim());
        }
    }

    private void ReadKey(string key, string value)
    {
        switch (key)
        {
            case "schema": _schema = value; break;
            case "held": _isHeld = value is "yes"; break;
            case "new": ReadNames(value); break;
            case "published": ReadPublished(value); break;
            case "fact": ReadClaim(ExpectedKind.Fact, value); break;
            case "maybe": ReadClaim(ExpectedKind.Maybe, value); break;
            case "ended": ReadClaim(ExpectedKind.Ended, value); break;
            case "not": ReadClaim(ExpectedKind.Not, value); break;
            default: Wrong($"the key '{key}' is unknown"); break;
        }
    }

    private void BeginCase(string line)
    {
        EndCase();
        if (HeaderPattern().Match(line) is { Success: true } header)
        {
            var numbers = header.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var phenomena = numbers.Select(static n => int.Parse(n, CultureInfo.InvariantCulture)).ToImmutableArray();
            _case = new(header.Groups[1].Value, _line, header.Groups[3].Value, phenomena, "");
            if (phenomena.Any(static p => p is < 1 or > 28)) Wrong("phenomena run from 1 to 28");
        }
        else
        {
            Wrong("a case begins with '[id] numbers | what it tries'");
        }
    }

    private void EndCase()
    {
        if (_case is { } done)
        {
            if (_passage.Count == 0) Wrong($"the case {done.Id} has no passage");
            if (done.IsNone == _lines.Exists(static l => l.Kind == ExpectedKind.Fact))
                Wrong($"the case {done.Id} needs either facts or 'none'");
            _cases.Add(done with
            {
                Text = string.Join('\n', _passage),
                Lines = [.. _lines],
                Discovered = _common.Concat(_discovered).DistinctBy(static n => n.Key).ToImmutableDictionary(StringComparer.Ordinal),
            });
        }

        _case = null;
        _passage.Clear();
        _lines.Clear();
        _discovered.Clear();
    }

    private void ReadPassage(string line)
    {
        if (_case is null) Wrong("a passage before the first case");
        else _passage.Add(line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line[1..]);
    }

    private void ReadNone()
    {
        if (_case is null) Wrong("'none' before the first case");
        else _case = _case with { IsNone = true };
    }

    private void ReadPublished(string value)
    {
        if (_case is null || !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            Wrong("published: stands in a case and is a day such as 2016-11-14");
        else
            _case = _case with { Published = day };
    }

    private void ReadNames(string value)
    {
        foreach (var item in value.Split(',', StringSplitOptions.TrimEntries))
        {
            var names = _case is null ? _common : _discovered;
            if (NewPattern().Match(item) is not { Success: true } name) Wrong($"'{item}' is not 'name (Type)'");
            else if (!names.TryAdd(Naming.ToId(name.Groups[1].Value), name.Groups[2].Value)) Wrong($"'{item}' stands here twice");
        }
    }

    private void ReadClaim(ExpectedKind kind, string value)
    {
        var parts = value.Split('|', StringSplitOptions.TrimEntries);
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (_case is null || words.Length != 3)
        {
            Wrong("a claim stands in a case and is 'subject relation object'");
            return;
        }

        var claim = new ExpectedClaim(kind, _line, [.. words[0].Split('/')], [.. words[1].Split('/')], [.. words[2].Split('/')]);
        foreach (var part in parts.Skip(1)) claim = ReadPart(claim, part);
        if (kind == ExpectedKind.Fact && claim.Modalities.IsEmpty) Wrong("a fact says its modality");
        if (kind == ExpectedKind.Fact && words.Contains("*", StringComparer.Ordinal))
            Wrong("a fact names its ends; '*' stands in maybe:, ended: and not:");
        _lines.Add(claim);
    }

    private ExpectedClaim ReadPart(ExpectedClaim claim, string part)
    {
        if (part.StartsWith("by ", StringComparison.Ordinal))
            return claim with { By = [.. part[3..].Split(',', StringSplitOptions.TrimEntries)] };
        if (part.StartsWith("when ", StringComparison.Ordinal) && Period.TryParse(part[5..], out var period)) return claim with { Period = period };
        if (part.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals) return claim with { Details = claim.Details.Add((part[..equals], part[(equals + 1)..])) };
        var names = part.Split('/');
        if (Array.TrueForAll(names, static n => Enum.TryParse<Modality>(n, ignoreCase: true, out _)))
            return claim with { Modalities = [.. names.Select(static n => Enum.Parse<Modality>(n, ignoreCase: true))] };
        Wrong($"'{part}' is no modality, 'by ID, ID', 'when PERIOD' or 'name=value'");
        return claim;
    }

    private void Wrong(string what) =>
        _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{path}({_line}): {what}"));

    [GeneratedRegex(@"^\[([a-z]-\d{3})\]((?: \d+)+) \| (\S.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex HeaderPattern();

    [GeneratedRegex(@"^(\S.*) \((\w+)\)$", RegexOptions.NonBacktracking)]
    private static partial Regex NewPattern();
}
