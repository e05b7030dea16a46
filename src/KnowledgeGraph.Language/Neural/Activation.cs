using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Neural;

/// <summary>The functions of the network, element by element, from additions, multiplications, fused multiply-adds and divisions only.</summary>
/// <remarks>
/// The library's own <see cref="MathF"/> functions may differ between platforms; these do not. The exponential is Cephes' expf: reduction by ln 2
/// in two parts and a polynomial of degree 5.
/// </remarks>
internal static class Activation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(88f));
        Vector256<float> n = Vector256.Floor(Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269504088896341f), Vector256.Create(0.5f)));
        x = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        x = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), x);
        Vector256<float> p = Vector256.Create(1.9875691500e-4f);
        p = Vector256.FusedMultiplyAdd(p, x, Vector256.Create(1.3981999507e-3f));
        p = Vector256.FusedMultiplyAdd(p, x, Vector256.Create(8.3334519073e-3f));
        p = Vector256.FusedMultiplyAdd(p, x, Vector256.Create(4.1665795894e-2f));
        p = Vector256.FusedMultiplyAdd(p, x, Vector256.Create(1.6666665459e-1f));
        p = Vector256.FusedMultiplyAdd(p, x, Vector256.Create(5.0000001201e-1f));
        p = Vector256.FusedMultiplyAdd(p, x * x, x + Vector256<float>.One);
        Vector256<int> power = (Vector256.ConvertToInt32Native(n) + Vector256.Create(127)) << 23;
        return p * power.AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) =>
        Vector256.FusedMultiplyAdd(Vector256.Create(2f), Sigmoid(x + x), Vector256.Create(-1f));

    /// <summary>The same exponential for one number.</summary>
    public static float Exp(float x)
    {
        x = MathF.Min(MathF.Max(x, -87f), 88f);
        float n = MathF.Floor(MathF.FusedMultiplyAdd(x, 1.44269504088896341f, 0.5f));
        x = MathF.FusedMultiplyAdd(n, -0.693359375f, x);
        x = MathF.FusedMultiplyAdd(n, 2.12194440e-4f, x);
        float p = 1.9875691500e-4f;
        p = MathF.FusedMultiplyAdd(p, x, 1.3981999507e-3f);
        p = MathF.FusedMultiplyAdd(p, x, 8.3334519073e-3f);
        p = MathF.FusedMultiplyAdd(p, x, 4.1665795894e-2f);
        p = MathF.FusedMultiplyAdd(p, x, 1.6666665459e-1f);
        p = MathF.FusedMultiplyAdd(p, x, 5.0000001201e-1f);
        p = MathF.FusedMultiplyAdd(p, x * x, x + 1f);
        return p * BitConverter.Int32BitsToSingle(((int)n + 127) << 23);
    }
}
