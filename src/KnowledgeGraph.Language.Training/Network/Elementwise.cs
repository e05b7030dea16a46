using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Training.Network;

/// <summary>Loops over arrays of floats, element by element. Counts are multiples of 16.</summary>
internal static unsafe class Elementwise
{
    public static void Add(float* from, float* to, int count)
    {
        for (int i = 0; i < count; i += 16)
        {
            (Vector512.Load(to + i) + Vector512.Load(from + i)).Store(to + i);
        }
    }

    public static void Multiply(float* to, float* by, int count)
    {
        for (int i = 0; i < count; i += 16)
        {
            (Vector512.Load(to + i) * Vector512.Load(by + i)).Store(to + i);
        }
    }

    /// <summary>Fills with 0 (with probability <paramref name="rate"/>) or 1 / (1 - rate).</summary>
    public static void Dropout(float* mask, int count, float rate, Xoshiro random)
    {
        float keep = 1f / (1f - rate);
        uint limit = (uint)(rate * 65536f);
        for (int i = 0; i < count; i += 2)
        {
            uint bits = random.NextUInt();
            mask[i] = (bits & 0xFFFF) < limit ? 0f : keep;
            mask[i + 1] = (bits >> 16) < limit ? 0f : keep;
        }
    }

    public static void LeakyRelu(float* x, int count)
    {
        for (int i = 0; i < count; i += 16)
        {
            Vector512<float> v = Vector512.Load(x + i);
            Vector512.Max(v, v * 0.1f).Store(x + i);
        }
    }

    /// <summary>Multiplies a gradient by the slope of the leaky rectifier whose output is <paramref name="y"/> (the sign is the input's).</summary>
    public static void LeakyReluBackward(float* y, float* gradient, int count)
    {
        for (int i = 0; i < count; i += 16)
        {
            Vector512<float> g = Vector512.Load(gradient + i);
            Vector512.ConditionalSelect(Vector512.GreaterThan(Vector512.Load(y + i), Vector512<float>.Zero), g, g * 0.1f).Store(gradient + i);
        }
    }
}
