using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph;

/// <summary>An article: its text exactly as offsets count it, and where it comes from. Immutable. Files are read by KnowledgeGraph.Extraction.</summary>
/// <param name="Id">The id, unique in a graph.</param>
/// <param name="Text">The text; never changed or normalised, because quotes are checked against it.</param>
public sealed record Article(string Id, string Text)
{
    // With the text that it belongs to, because 'with' copies this field too.
    private Tuple<string, string>? _hash;

    /// <summary>The headline; may be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who published it; may be empty.</summary>
    public string Source { get; init; } = "";

    /// <summary>Where it stands on the web; may be empty.</summary>
    public string Url { get; init; } = "";

    /// <summary>The day of publication, against which "on Friday" and "last month" are read.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The file it was read from as problems name it; empty for text that came from elsewhere. Not saved.</summary>
    public string Path { get; init; } = "";

    /// <summary>The SHA-256 of the text in UTF-8, in lower-case hexadecimal digits.</summary>
    public string Hash
    {
        get
        {
            if (_hash is { } known && ReferenceEquals(known.Item1, Text)) return known.Item2;
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
            _hash = Tuple.Create(Text, hash);
            return hash;
        }
    }

    /// <summary>Whether both are the same article with the same text; the file it was read from does not count.</summary>
    public bool Equals(Article? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(Text, other.Text, StringComparison.Ordinal)
        && string.Equals(Title, other.Title, StringComparison.Ordinal)
        && string.Equals(Source, other.Source, StringComparison.Ordinal)
        && string.Equals(Url, other.Url, StringComparison.Ordinal)
        && Published == other.Published;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Text.Length, Published);

    /// <summary>The id and the headline.</summary>
    public override string ToString() => Title.Length == 0 ? Id : $"{Id}: {Title}";
}
