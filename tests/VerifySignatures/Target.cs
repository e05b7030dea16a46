namespace VerifyTests;

/// <summary>One file that comes of a conversion.</summary>
public readonly struct Target
{
    private readonly string _text;

    public Target(string extension, string data, string? name = null)
    {
        // The real one knows the extensions of texts and refuses others; these are among those it knows.
        if (extension is not ("txt" or "mmd" or "svg" or "json")) throw new ArgumentException($"'{extension}' is not known as an extension of texts.", nameof(extension));
        Extension = extension;
        Name = name;
        _text = data;
    }

    public string Extension { get; }

    public string? Name { get; }

    public string StringData => _text ?? throw new InvalidOperationException("The target holds no text.");
}
