using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph;

/// <summary>
/// Walks over JSON that must have an expected shape, and says where it does not: line, column and path. Values are read where the walk stands; unknown and
/// repeated properties are refused. Every failure is a <see cref="GraphFormatException"/>.
/// </summary>
internal ref struct JsonCursor
{
    private const int MaxDepth = 64;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly string _file;
    private readonly string?[] _names = new string?[MaxDepth + 1];
    private readonly int[] _indices = new int[MaxDepth + 1];
    private Utf8JsonReader _reader;
    private int _depth;

    public JsonCursor(ReadOnlySpan<byte> utf8, string file)
    {
        _utf8 = utf8;
        _file = file;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
    }

    /// <summary>The offset of the token at hand.</summary>
    public readonly int Offset => (int)_reader.TokenStartIndex;

    /// <summary>Goes to the first token.</summary>
    public void Start() => Read();

    /// <summary>Goes behind the last token and makes sure that nothing follows.</summary>
    public void End()
    {
        if (Read()) throw Wrong("more follows behind the end of the graph");
    }

    /// <summary>Enters the object at hand.</summary>
    public void StartObject()
    {
        if (_reader.TokenType != JsonTokenType.StartObject) throw Wrong("an object is expected here");
        _names[++_depth] = null;
        _indices[_depth] = -1;
    }

    /// <summary>Goes to the value of the next property; <see langword="null"/> at the end of the object, which is left.</summary>
    /// <param name="names">The properties that the object may have, at most 64, in the order in which they are usually written.</param>
    /// <param name="seen">A bit a name that was met; 0 at the start.</param>
    public string? NextProperty(string[] names, scoped ref ulong seen)
    {
        Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            _depth--;
            return null;
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (!IsNamed(names[i])) continue;
            _names[_depth] = names[i];
            if ((seen & (1UL << i)) != 0) throw Wrong("this property stands here for the second time");
            seen |= 1UL << i;
            Read();
            return names[i];
        }

        throw Wrong($"the property '{Name()}' is not one of {string.Join(", ", names)}");
    }

    /// <summary>Goes to the value of the next property of an object with any names; <see langword="null"/> at its end, which is left.</summary>
    public string? NextProperty()
    {
        Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            _depth--;
            return null;
        }

        var name = Name();
        _names[_depth] = name;
        Read();
        return name;
    }

    /// <summary>Makes sure that the object that was just left had some properties.</summary>
    public readonly void Require(string[] names, ulong seen, params ReadOnlySpan<string> required)
    {
        foreach (var name in required)
        {
            if ((seen & (1UL << Array.IndexOf(names, name))) == 0) throw Wrong($"the property '{name}' is missing");
        }
    }

    /// <summary>Enters the array at hand.</summary>
    public void StartArray()
    {
        if (_reader.TokenType != JsonTokenType.StartArray) throw Wrong("an array is expected here");
        _names[++_depth] = null;
        _indices[_depth] = -1;
    }

    /// <summary>Goes to the next item; false at the end of the array, which is left.</summary>
    public bool NextItem()
    {
        Read();
        _indices[_depth]++;
        if (_reader.TokenType != JsonTokenType.EndArray) return true;
        _depth--;
        return false;
    }

    public readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    public readonly string Text()
    {
        if (_reader.TokenType != JsonTokenType.String) throw Wrong("a text is expected here");
        return Name();
    }

    public ImmutableArray<string> Texts()
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        StartArray();
        while (NextItem()) texts.Add(Text());
        return texts.DrainToImmutable();
    }

    public readonly int Int() =>
        _reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out var number) ? number : throw Wrong("a whole number is expected here");

    public readonly double Double() =>
        _reader.TokenType == JsonTokenType.Number && _reader.TryGetDouble(out var number) ? number : throw Wrong("a number is expected here");

    public readonly bool Bool() => _reader.TokenType is JsonTokenType.True or JsonTokenType.False
        ? _reader.TokenType == JsonTokenType.True
        : throw Wrong("true or false is expected here");

    /// <summary>What to throw where the value at hand is not what it must be.</summary>
    public readonly GraphFormatException Wrong(string what, string code = FileProblems.Shape) => new(JsonPlace.ProblemAt(_utf8, Offset, _file, code, $"{Path()}: {what}"));

    private readonly bool IsNamed(string name)
    {
        try
        {
            return _reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false; // Not valid Unicode, so not the name; Name() will say so.
        }
    }

    private readonly string Name()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            var problem = JsonPlace.ProblemAt(_utf8, Offset, _file, FileProblems.NotJson, $"{Path()}: the text is not valid Unicode: the file is damaged");
            throw new GraphFormatException(problem, e);
        }
    }

    private bool Read()
    {
        try
        {
            return _reader.Read();
        }
        catch (JsonException e)
        {
            var problem = JsonPlace.ProblemAt(_utf8, e, _file, FileProblems.NotJson, $"{Path()}: this is not whole JSON: the file is damaged, cut off or not a saved graph");
            throw new GraphFormatException(problem, e);
        }
    }

    private readonly string Path()
    {
        var path = new StringBuilder("$");
        for (var i = 1; i <= _depth; i++)
        {
            if (_names[i] is { } name) path.Append('.').Append(name);
            else if (_indices[i] >= 0) path.Append('[').Append(_indices[i].ToString(CultureInfo.InvariantCulture)).Append(']');
        }

        return path.ToString();
    }
}
