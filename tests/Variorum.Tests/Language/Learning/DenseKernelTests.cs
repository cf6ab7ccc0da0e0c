using System.Numerics;
using Variorum.Language.Learning;
using Variorum.Trainer.Learning;
using Xunit;

namespace Variorum.Tests.Language.Learning;

public class DenseKernelTests
{
    [Theory]
    [InlineData(1, 1, 16)]
    [InlineData(3, 7, 16)]
    [InlineData(4, 5, 64)]
    [InlineData(9, 33, 96)]
    [InlineData(6, 20, 144)]
    public void Every_element_is_the_sum_in_order_to_the_last_bit(int rows, int inner, int columns)
    {
        var random = new SeededRandom(rows);
        var (a, b, c) = (Numbers(rows * inner, random), Numbers(inner * columns, random), Numbers(rows * columns, random));
        var expected = (float[])c.Clone();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                for (var k = 0; k < inner; k++)
                {
                    var product = a[(row * inner) + k] * b[(k * columns) + column];
                    expected[(row * columns) + column] += product;
                }
            }
        }

        DenseKernel.MultiplyAdd(a, b, c, rows, inner, columns);

        Assert.Equal(expected, c);
    }

    [Fact]
    public void Matrices_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => DenseKernel.MultiplyAdd(new float[4], new float[32], new float[31], 2, 2, 16));
        Assert.Throws<ArgumentException>(() => DenseKernel.MultiplyAdd(new float[4], new float[20], new float[20], 2, 2, 10));
    }

    [Theory]
    [InlineData(-90)]
    [InlineData(-20.5)]
    [InlineData(-0.001)]
    [InlineData(0)]
    [InlineData(0.7)]
    [InlineData(15)]
    [InlineData(79)]
    public void The_exponential_is_right_to_six_digits_and_cut_at_eighty(double x)
    {
        var expected = Math.Exp(Math.Clamp(x, -80, 80));
        Assert.Equal(1, PortableMath.Exp((float)x) / expected, 1e-6 * Math.Max(1, Math.Abs(x)));
    }

    [Fact]
    public void A_sigmoid_is_the_same_in_a_register_and_alone()
    {
        var values = Numbers(Vector<float>.Count + 3, new SeededRandom(4));
        var alone = values.Select(value => new[] { value }).ToArray();
        PortableMath.Sigmoid(values);
        foreach (var one in alone)
            PortableMath.Sigmoid(one);
        Assert.Equal(alone.Select(one => one[0]), values);
    }

    private static float[] Numbers(int count, SeededRandom random) =>
        [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() - 0.5f) * 8)];
}
