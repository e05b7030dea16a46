namespace KnowledgeGraph.Language;

/// <summary>The morphological features of a token, as Universal Dependencies names them. Immutable; equal when they hold the same features.</summary>
public sealed class FeatureSet : IEquatable<FeatureSet>
{
    private readonly KeyValuePair<string, string>[] _features;
    private readonly string _text;

    private FeatureSet(string text)
    {
        _text = text.Length == 0 ? "_" : text;
        _features = _text == "_" ? [] : [.. _text.Split('|').Select(Pair)];
        Tense = Value<Tense>("Tense");
        VerbForm = Value<VerbForm>("VerbForm");
        Mood = Value<Mood>("Mood");
        Number = Value<Number>("Number");
        Polarity = Value<Polarity>("Polarity");
        Degree = Value<Degree>("Degree");
        IsPassive = this["Voice"] == "Pass";
        Person = this["Person"] is [char digit] && char.IsAsciiDigit(digit) ? digit - '0' : 0;
    }

    /// <summary>No features: what tokens have that were split and not parsed.</summary>
    public static FeatureSet Empty { get; } = new("_");

    /// <summary>The tense of a finite verb or participle.</summary>
    public Tense Tense { get; }

    /// <summary>Finite, infinitive, participle or gerund.</summary>
    public VerbForm VerbForm { get; }

    /// <summary>The mood of a finite verb.</summary>
    public Mood Mood { get; }

    /// <summary>Singular or plural.</summary>
    public Number Number { get; }

    /// <summary>Negating or affirming.</summary>
    public Polarity Polarity { get; }

    /// <summary>Positive, comparative or superlative.</summary>
    public Degree Degree { get; }

    /// <summary>True for a participle of the passive: "were <em>arrested</em>", "<em>backed</em> by".</summary>
    public bool IsPassive { get; }

    /// <summary>1, 2 or 3 for pronouns and finite verbs, else 0.</summary>
    public int Person { get; }

    /// <summary>The value of a feature by its name, or null: <c>features["PronType"]</c> may give "Rel".</summary>
    public string? this[string name]
    {
        get
        {
            foreach ((string key, string value) in _features)
            {
                if (key == name)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>Reads features as CoNLL-U writes them: "Number=Sing|Person=3", or "_" for none.</summary>
    public static FeatureSet Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 || text == "_" ? Empty : new FeatureSet(text);
    }

    /// <inheritdoc/>
    public bool Equals(FeatureSet? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FeatureSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The features as CoNLL-U writes them; "_" when there are none.</summary>
    public override string ToString() => _text;

    private static KeyValuePair<string, string> Pair(string feature)
    {
        int equals = feature.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? new(feature, "") : new(feature[..equals], feature[(equals + 1)..]);
    }

    private T Value<T>(string name)
        where T : struct, Enum => Enum.TryParse(this[name], out T value) ? value : default;
}
