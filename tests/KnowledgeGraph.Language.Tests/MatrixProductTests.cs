using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Tests;

public unsafe class MatrixProductTests
{
    [Theory]
    [InlineData(1, 7, 5)]
    [InlineData(9, 160, 64)]
    [InlineData(23, 33, 51)]
    public void Every_width_of_vectors_gives_the_same_bits_as_plain_arithmetic(int rows, int depth, int columns)
    {
        float[] a = Numbers(rows * depth, 1), b = Numbers(depth * columns, 2);
        int panels = (columns + 31) / 32, stride = panels * 32;
        var packed = new float[MatrixProduct.PackedSize(depth, columns)];
        var product = new float[rows * columns];
        float[] wide = new float[rows * stride], narrow = new float[rows * stride];
        fixed (float* pa = a, pb = b, pp = packed, pc = product, pw = wide, pn = narrow)
        {
            MatrixProduct.Pack(pb, columns, 1, depth, columns, pp);
            MatrixProduct.Multiply(pa, depth, 1, rows, depth, pp, columns, pc, columns, accumulate: false);
            for (int panel = 0; panel < panels; panel++)
            {
                Kernel512.Run(rows, pa, depth, 1, depth, pp + (panel * depth * 32), pw + (panel * 32), stride, accumulate: false);
                Kernel256.Run(rows, pa, depth, 1, depth, pp + (panel * depth * 32), pn + (panel * 32), stride, accumulate: false);
            }
        }

        Assert.Equal(wide, narrow);
        for (int i = 0; i < rows; i++)
        {
            for (int n = 0; n < columns; n++)
            {
                float sum = 0;
                for (int k = 0; k < depth; k++)
                {
                    sum = MathF.FusedMultiplyAdd(a[(i * depth) + k], b[(k * columns) + n], sum);
                }

                Assert.Equal(sum, product[(i * columns) + n]);
                Assert.Equal(sum, wide[(i * stride) + n]);
            }
        }
    }

    [Fact]
    public void The_exponential_is_exact_to_the_last_digits_and_the_same_in_vectors()
    {
        for (float x = -80; x < 80; x += 0.37f)
        {
            float one = Activation.Exp(x);
            Assert.Equal(one, Activation.Exp(System.Runtime.Intrinsics.Vector256.Create(x))[3]);
            Assert.InRange(one / Math.Exp(x), 1 - 1e-6, 1 + 1e-6);
        }
    }

    private static float[] Numbers(int count, uint seed)
    {
        var numbers = new float[count];
        for (int i = 0; i < count; i++)
        {
            seed = (seed * 1664525) + 1013904223;
            numbers[i] = ((seed >> 8) / 16777216f) - 0.5f;
        }

        return numbers;
    }
}
