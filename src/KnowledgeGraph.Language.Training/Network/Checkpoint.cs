using System.Globalization;
using System.Runtime.InteropServices;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Training.Network;

/// <summary>The state of a training run after an epoch: weights and the moments of Adam. A run that is resumed ends with the same weights as one that was not broken off.</summary>
internal static unsafe class Checkpoint
{
    private const uint Magic = 0x43474B31;

    /// <summary>Writes a temporary file first: a run that is broken off while writing leaves the old checkpoint.</summary>
    public static void Write(string path, NetworkWeights weights, ulong fingerprint, int epochs)
    {
        string temporary = path + ".tmp";
        using (var writer = new BinaryWriter(File.Create(temporary)))
        {
            writer.Write(Magic);
            writer.Write(fingerprint);
            writer.Write(epochs);
            foreach (Parameter parameter in weights.All)
            {
                writer.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<float>(parameter.Value, parameter.Count)));
                writer.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<float>(parameter.First, parameter.Count)));
                writer.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<float>(parameter.Second, parameter.Count)));
            }
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Restores a checkpoint and returns the number of epochs done; 0 where there is none or it belongs to other data or settings.</summary>
    public static int Read(string path, NetworkWeights weights, ulong fingerprint)
    {
        if (!File.Exists(path))
        {
            return 0;
        }

        using var reader = new BinaryReader(File.OpenRead(path));
        if (reader.ReadUInt32() != Magic || reader.ReadUInt64() != fingerprint)
        {
            return 0;
        }

        int epochs = reader.ReadInt32();
        foreach (Parameter parameter in weights.All)
        {
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(new Span<float>(parameter.Value, parameter.Count)));
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(new Span<float>(parameter.First, parameter.Count)));
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(new Span<float>(parameter.Second, parameter.Count)));
        }

        weights.Pack();
        return epochs;
    }

    /// <summary>A number that changes with the data, the given vectors, the sizes and the settings of a run.</summary>
    public static ulong Fingerprint(NetworkShape shape, WordVectors vectors, TrainingOptions options, TrainingSentence[] sentences)
    {
        ulong hash = 14695981039346656037;
        void Add(string text)
        {
            foreach (char c in text)
            {
                hash = (hash ^ c) * 1099511628211;
            }
        }

        Add(shape.ToString());
        Add((options with { Threads = 0 }).ToString());
        Add(vectors.Size.ToString(CultureInfo.InvariantCulture));
        foreach (float value in vectors.Values)
        {
            hash = (hash ^ BitConverter.SingleToUInt32Bits(value)) * 1099511628211;
        }

        foreach (TrainingSentence sentence in sentences)
        {
            foreach (int value in (IEnumerable<int>)[.. sentence.Words, .. sentence.Vectors, .. sentence.Heads, .. sentence.Relations, .. sentence.Features, .. sentence.Xpos])
            {
                hash = (hash ^ (uint)value) * 1099511628211;
            }
        }

        return hash;
    }
}
