using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace KnowledgeGraph.Language.Neural;

/// <summary>Reads a model file (see <see cref="ModelFormat"/>).</summary>
internal ref struct ModelReader
{
    private ReadOnlySpan<byte> _bytes;

    private ModelReader(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <exception cref="InvalidDataException">The bytes are no model of this version, or they are damaged.</exception>
    public static LanguageModel Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 64 || ModelFormat.Hash(bytes[..^4]) != MemoryMarshal.Read<uint>(bytes[^4..]))
        {
            throw new InvalidDataException("The language model is damaged: its check sum does not match.");
        }

        var reader = new ModelReader(bytes[..^4]);
        if (reader.Take<uint>() != ModelFormat.Magic || reader.Take<int>() != ModelFormat.Version)
        {
            throw new InvalidDataException("These bytes are no language model of this version.");
        }

        return reader.ReadModel();
    }

    private LanguageModel ReadModel()
    {
        NetworkShape shape = ReadShape();
        string[] upos = Strings(), xpos = Strings(), features = Strings(), relations = Strings();
        var together = new bool[upos.Length, features.Length];
        foreach (ref bool allowed in MemoryMarshal.CreateSpan(ref together[0, 0], together.Length))
        {
            allowed = Take<byte>() != 0;
        }

        string[] lemmas = Strings();
        uint[] words = Hashes(), affixes = Hashes();
        QuantizedTable wordRows = Table();
        ModelMatrix affixRows = Rows();
        var lstms = new LstmWeights[shape.Layers, 2];
        for (int i = 0; i < shape.Layers * 2; i++)
        {
            lstms[i / 2, i % 2] = new LstmWeights(Quantized(), Quantized(), Rows());
        }

        return new LanguageModel
        {
            Shape = shape,
            WordRows = words.Select((hash, i) => KeyValuePair.Create(hash, i + 1)).ToFrozenDictionary(),
            AffixRows = affixes.Select(KeyValuePair.Create<uint, int>).ToFrozenDictionary(),
            Upos = [.. upos.Select(name => Enum.Parse<Upos>(name, ignoreCase: true))],
            Xpos = xpos,
            Features = [.. features.Select(FeatureSet.Parse)],
            Relations = [.. relations.Select(RelationLabels.Parse)],
            FeaturesOfUpos = together,
            Lemmas = lemmas.Select(line => line.Split('\t')).ToFrozenDictionary(parts => parts[0] + "\t" + parts[1], parts => parts[2], StringComparer.Ordinal),
            Words = wordRows,
            Affixes = affixRows,
            Lstms = lstms,
            TagHidden = Quantized(),
            TagHiddenBias = Rows(),
            Tags = Panels(),
            TagsBias = Rows(),
            Mlp = Quantized(),
            MlpBias = Rows(),
            Root = Rows(),
            Arc = Panels(),
            ArcBias = Rows(),
            Relation = Panels(),
            RelationBias = Rows(),
            Vectors = shape.VectorSize > 0 ? new GivenVectors(Panels(), Hashes(), Table()) : null,
        };
    }

    private NetworkShape ReadShape() => new(Take<int>(), Take<int>(), Take<int>(), Take<int>(), Take<int>(), Take<int>())
    {
        WordSize = Take<int>(),
        AffixSize = Take<int>(),
        Hidden = Take<int>(),
        Layers = Take<int>(),
        TagLayer = Take<int>(),
        TagHidden = Take<int>(),
        ArcSize = Take<int>(),
        RelationSize = Take<int>(),
        VectorSize = Take<int>(),
    };

    private string[] Strings()
    {
        var strings = new string[Take<int>()];
        for (int i = 0; i < strings.Length; i++)
        {
            strings[i] = Encoding.UTF8.GetString(TakeBytes(Take<ushort>()));
        }

        return strings;
    }

    private uint[] Hashes() => MemoryMarshal.Cast<byte, uint>(TakeBytes(Take<int>() * sizeof(uint))).ToArray();

    private ModelMatrix Rows() => ModelMatrix.FromRows(Peek(0), Peek(1), Matrix(out _, out _));

    private QuantizedTable Table()
    {
        int rows = Take<int>(), columns = Take<int>();
        float[] scales = MemoryMarshal.Cast<byte, float>(TakeBytes(rows * sizeof(float))).ToArray();
        return new QuantizedTable(columns, scales, MemoryMarshal.Cast<byte, sbyte>(TakeBytes(rows * columns)).ToArray());
    }

    /// <summary>Matrices that products read stand column after column.</summary>
    private ModelMatrix Panels()
    {
        int columns = Peek(0), rows = Peek(1);
        return ModelMatrix.FromColumns(rows, columns, Matrix(out _, out _));
    }

    private QuantizedMatrix Quantized()
    {
        int columns = Take<int>(), rows = Take<int>();
        ReadOnlySpan<float> scales = MemoryMarshal.Cast<byte, float>(TakeBytes(columns * sizeof(float)));
        return new QuantizedMatrix(rows, columns, scales, MemoryMarshal.Cast<byte, sbyte>(TakeBytes(rows * columns)));
    }

    private readonly int Peek(int i) => MemoryMarshal.Read<int>(_bytes[(i * sizeof(int))..]);

    // Runs once, on millions of weights: not worth starting unoptimised.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float[] Matrix(out int rows, out int columns)
    {
        rows = Take<int>();
        columns = Take<int>();
        var values = new float[rows * columns];
        ReadOnlySpan<byte> scales = TakeBytes(rows * sizeof(float));
        ReadOnlySpan<sbyte> weights = MemoryMarshal.Cast<byte, sbyte>(TakeBytes(rows * columns));
        for (int r = 0; r < rows; r++)
        {
            float scale = MemoryMarshal.Read<float>(scales[(r * sizeof(float))..]);
            for (int i = r * columns; i < (r + 1) * columns; i++)
            {
                values[i] = scale * weights[i];
            }
        }

        return values;
    }

    private T Take<T>()
        where T : unmanaged => MemoryMarshal.Read<T>(TakeBytes(Unsafe.SizeOf<T>()));

    private ReadOnlySpan<byte> TakeBytes(int count)
    {
        ReadOnlySpan<byte> taken = _bytes[..count];
        _bytes = _bytes[count..];
        return taken;
    }
}
