using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Training.Network;

/// <summary>One matrix of weights with its gradients (one per shard of a batch) and the moments of Adam (Kingma and Ba 2015).</summary>
internal sealed unsafe class Parameter
{
    public const int Shards = 2;

    private readonly bool[][] _touched;
    private readonly List<int>[] _touchedRows;

    public Parameter(string name, int rows, int columns, bool sparse = false, bool product = true)
    {
        (Name, Rows, Columns, IsSparse) = (name, rows, columns, sparse);
        Value = Allocate(Count);
        First = Allocate(Count);
        Second = Allocate(Count);
        for (int s = 0; s < Shards; s++)
        {
            Gradients[s] = (nint)Allocate(Count);
        }

        if (product && !sparse)
        {
            Packed = Allocate(MatrixProduct.PackedSize(rows, columns));
            PackedTransposed = Allocate(MatrixProduct.PackedSize(columns, rows));
        }

        _touched = [new bool[sparse ? rows : 0], new bool[sparse ? rows : 0]];
        _touchedRows = [[], []];
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public bool IsSparse { get; }

    public int Count => Rows * Columns;

    public float* Value { get; }

    public float* First { get; }

    public float* Second { get; }

    public float* Packed { get; }

    public float* PackedTransposed { get; }

    private nint[] Gradients { get; } = new nint[Shards];

    public static float* Allocate(int count)
    {
        nuint bytes = (nuint)(Math.Max(16, count) + 16) * sizeof(float);
        float* memory = (float*)NativeMemory.AlignedAlloc(bytes, 64);
        NativeMemory.Clear(memory, bytes);
        return memory;
    }

    public float* Gradient(int shard) => (float*)Gradients[shard];

    /// <summary>The gradient of one row of an embedding table; the row will be updated.</summary>
    public float* GradientRow(int shard, int row)
    {
        if (!_touched[shard][row])
        {
            _touched[shard][row] = true;
            _touchedRows[shard].Add(row);
        }

        return Gradient(shard) + ((nint)row * Columns);
    }

    public void Fill(Xoshiro random, float range)
    {
        for (int i = 0; i < Count; i++)
        {
            Value[i] = ((2f * random.NextFloat()) - 1f) * range;
        }
    }

    public void Pack()
    {
        if (Packed != null)
        {
            MatrixProduct.Pack(Value, Columns, 1, Rows, Columns, Packed);
            MatrixProduct.Pack(Value, 1, Columns, Columns, Rows, PackedTransposed);
        }
    }

    /// <summary>Adds the shards' gradients up in shard 0 and returns the sum of their squares.</summary>
    public double SumGradients()
    {
        if (!IsSparse)
        {
            return Sum(0, Count);
        }

        foreach (int row in _touchedRows[1])
        {
            GradientRow(0, row);
        }

        _touchedRows[0].Sort();
        double norm = 0;
        foreach (int row in _touchedRows[0])
        {
            norm += Sum((nint)row * Columns, Columns);
        }

        return norm;
    }

    /// <summary>One step of Adam on the summed gradients, which are cleared.</summary>
    public void Update(float rate, float scale, float beta1, float beta2, float correction1, float correction2)
    {
        if (!IsSparse)
        {
            Step(0, Count, rate, scale, beta1, beta2, correction1, correction2);
            return;
        }

        foreach (int row in _touchedRows[0])
        {
            Step((nint)row * Columns, Columns, rate, scale, beta1, beta2, correction1, correction2);
        }

        for (int s = 0; s < Shards; s++)
        {
            _touchedRows[s].ForEach(row => _touched[s][row] = false);
            _touchedRows[s].Clear();
        }
    }

    private double Sum(nint start, int count)
    {
        float* a = Gradient(0) + start, b = Gradient(1) + start;
        Vector512<float> squares = Vector512<float>.Zero;
        int i = 0;
        for (; i + 16 <= count; i += 16)
        {
            Vector512<float> sum = Vector512.Load(a + i) + Vector512.Load(b + i);
            sum.Store(a + i);
            Vector512<float>.Zero.Store(b + i);
            squares = Vector512.FusedMultiplyAdd(sum, sum, squares);
        }

        double norm = 0;
        for (int lane = 0; lane < 16; lane++)
        {
            norm += squares[lane];
        }

        for (; i < count; i++)
        {
            a[i] += b[i];
            b[i] = 0;
            norm += (double)a[i] * a[i];
        }

        return norm;
    }

    private void Step(nint start, int count, float rate, float scale, float beta1, float beta2, float correction1, float correction2)
    {
        float* g = Gradient(0) + start, m = First + start, v = Second + start, w = Value + start;
        int i = 0;
        var b1 = Vector512.Create(beta1);
        var b2 = Vector512.Create(beta2);
        for (; i + 16 <= count; i += 16)
        {
            Vector512<float> gradient = Vector512.Load(g + i) * scale;
            Vector512<float> first = Vector512.Load(m + i) * b1 + gradient * (1 - beta1);
            Vector512<float> second = Vector512.Load(v + i) * b2 + gradient * gradient * (1 - beta2);
            first.Store(m + i);
            second.Store(v + i);
            (Vector512.Load(w + i) - first * (rate / correction1) / (Vector512.Sqrt(second * (1 / correction2)) + Vector512.Create(1e-8f))).Store(w + i);
            Vector512<float>.Zero.Store(g + i);
        }

        for (; i < count; i++)
        {
            float gradient = g[i] * scale;
            m[i] = (m[i] * beta1) + (gradient * (1 - beta1));
            v[i] = (v[i] * beta2) + (gradient * gradient * (1 - beta2));
            w[i] -= m[i] * (rate / correction1) / (MathF.Sqrt(v[i] * (1 / correction2)) + 1e-8f);
            g[i] = 0;
        }
    }
}
