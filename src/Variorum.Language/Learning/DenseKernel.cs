using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Variorum.Language.Learning;

/// <summary>Products of dense row-major matrices whose every element is summed in one fixed order, without fused multiply-add:
/// the same bits on every machine, whatever the width of its registers and whatever rows stand beside.</summary>
public static class DenseKernel
{
    /// <summary>Numbers of columns are multiples of this.</summary>
    public const int ColumnUnit = 16;

    private const int RowsAtOnce = 4;

    /// <summary>The next multiple of <see cref="ColumnUnit"/>.</summary>
    public static int Padded(int columns) => (columns + ColumnUnit - 1) / ColumnUnit * ColumnUnit;

    /// <summary>C[rows, columns] += A[rows, inner] · B[inner, columns].</summary>
    /// <exception cref="ArgumentException">A span is shorter than its matrix, or the columns are no multiple of <see cref="ColumnUnit"/>.</exception>
    public static void MultiplyAdd(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int rows, int inner, int columns)
    {
        if (columns % ColumnUnit != 0 || a.Length < rows * inner || b.Length < inner * columns || c.Length < rows * columns)
            throw new ArgumentException($"The matrices do not fit: {rows} x {inner} x {columns}.");
        if (rows == 0 || columns == 0 || inner == 0)
            return;
        ref readonly var first = ref MemoryMarshal.GetReference(a);
        ref readonly var second = ref MemoryMarshal.GetReference(b);
        ref var result = ref MemoryMarshal.GetReference(c);
        if (Vector512.IsHardwareAccelerated)
            Multiply<WideLanes>(in first, in second, ref result, rows, inner, columns);
        else
            Multiply<NativeLanes>(in first, in second, ref result, rows, inner, columns);
    }

    private static void Multiply<T>(ref readonly float a, ref readonly float b, ref float c, int rows, int inner, int columns)
        where T : struct, ILanes<T>
    {
        var column = 0;
        for (; column <= columns - (4 * T.Count); column += 4 * T.Count)
        {
            var row = 0;
            for (; row <= rows - RowsAtOnce; row += RowsAtOnce)
                Block4By4<T>(in Unsafe.Add(ref Unsafe.AsRef(in a), row * inner), in Unsafe.Add(ref Unsafe.AsRef(in b), column), ref Unsafe.Add(ref c, (row * columns) + column), inner, columns);
            for (; row < rows; row++)
                Block1By4<T>(in Unsafe.Add(ref Unsafe.AsRef(in a), row * inner), in Unsafe.Add(ref Unsafe.AsRef(in b), column), ref Unsafe.Add(ref c, (row * columns) + column), inner, columns);
        }

        for (; column < columns; column += T.Count)
        {
            var row = 0;
            for (; row <= rows - RowsAtOnce; row += RowsAtOnce)
                Block4By1<T>(in Unsafe.Add(ref Unsafe.AsRef(in a), row * inner), in Unsafe.Add(ref Unsafe.AsRef(in b), column), ref Unsafe.Add(ref c, (row * columns) + column), inner, columns);
            for (; row < rows; row++)
                Block1By1<T>(in Unsafe.Add(ref Unsafe.AsRef(in a), row * inner), in Unsafe.Add(ref Unsafe.AsRef(in b), column), ref Unsafe.Add(ref c, (row * columns) + column), inner, columns);
        }
    }

    private static void Block4By4<T>(ref readonly float a, ref readonly float b, ref float c, int inner, int columns)
        where T : struct, ILanes<T>
    {
        int w = T.Count, r1 = columns, r2 = 2 * columns, r3 = 3 * columns;
        T c00 = T.Load(in c, 0), c01 = T.Load(in c, w), c02 = T.Load(in c, 2 * w), c03 = T.Load(in c, 3 * w);
        T c10 = T.Load(in c, r1), c11 = T.Load(in c, r1 + w), c12 = T.Load(in c, r1 + (2 * w)), c13 = T.Load(in c, r1 + (3 * w));
        T c20 = T.Load(in c, r2), c21 = T.Load(in c, r2 + w), c22 = T.Load(in c, r2 + (2 * w)), c23 = T.Load(in c, r2 + (3 * w));
        T c30 = T.Load(in c, r3), c31 = T.Load(in c, r3 + w), c32 = T.Load(in c, r3 + (2 * w)), c33 = T.Load(in c, r3 + (3 * w));
        for (var k = 0; k < inner; k++)
        {
            var offset = k * columns;
            T b0 = T.Load(in b, offset), b1 = T.Load(in b, offset + w), b2 = T.Load(in b, offset + (2 * w)), b3 = T.Load(in b, offset + (3 * w));
            var a0 = T.Fill(Unsafe.Add(ref Unsafe.AsRef(in a), k));
            c00 = T.MultiplyThenAdd(a0, b0, c00);
            c01 = T.MultiplyThenAdd(a0, b1, c01);
            c02 = T.MultiplyThenAdd(a0, b2, c02);
            c03 = T.MultiplyThenAdd(a0, b3, c03);
            var a1 = T.Fill(Unsafe.Add(ref Unsafe.AsRef(in a), inner + k));
            c10 = T.MultiplyThenAdd(a1, b0, c10);
            c11 = T.MultiplyThenAdd(a1, b1, c11);
            c12 = T.MultiplyThenAdd(a1, b2, c12);
            c13 = T.MultiplyThenAdd(a1, b3, c13);
            var a2 = T.Fill(Unsafe.Add(ref Unsafe.AsRef(in a), (2 * inner) + k));
            c20 = T.MultiplyThenAdd(a2, b0, c20);
            c21 = T.MultiplyThenAdd(a2, b1, c21);
            c22 = T.MultiplyThenAdd(a2, b2, c22);
            c23 = T.MultiplyThenAdd(a2, b3, c23);
            var a3 = T.Fill(Unsafe.Add(ref Unsafe.AsRef(in a), (3 * inner) + k));
            c30 = T.MultiplyThenAdd(a3, b0, c30);
            c31 = T.MultiplyThenAdd(a3, b1, c31);
            c32 = T.MultiplyThenAdd(a3, b2, c32);
            c33 = T.MultiplyThenAdd(a3, b3, c33);
        }

        Store4(ref c, 0, w, c00, c01, c02, c03);
        Store4(ref c, r1, w, c10, c11, c12, c13);
        Store4(ref c, r2, w, c20, c21, c22, c23);
        Store4(ref c, r3, w, c30, c31, c32, c33);
    }

    private static void Block1By4<T>(ref readonly float a, ref readonly float b, ref float c, int inner, int columns)
        where T : struct, ILanes<T>
    {
        var w = T.Count;
        T c0 = T.Load(in c, 0), c1 = T.Load(in c, w), c2 = T.Load(in c, 2 * w), c3 = T.Load(in c, 3 * w);
        for (var k = 0; k < inner; k++)
        {
            var offset = k * columns;
            var factor = T.Fill(Unsafe.Add(ref Unsafe.AsRef(in a), k));
            c0 = T.MultiplyThenAdd(factor, T.Load(in b, offset), c0);
            c1 = T.MultiplyThenAdd(factor, T.Load(in b, offset + w), c1);
            c2 = T.MultiplyThenAdd(factor, T.Load(in b, offset + (2 * w)), c2);
            c3 = T.MultiplyThenAdd(factor, T.Load(in b, offset + (3 * w)), c3);
        }

        Store4(ref c, 0, w, c0, c1, c2, c3);
    }

    private static void Block4By1<T>(ref readonly float a, ref readonly float b, ref float c, int inner, int columns)
        where T : struct, ILanes<T>
    {
        T c0 = T.Load(in c, 0), c1 = T.Load(in c, columns), c2 = T.Load(in c, 2 * columns), c3 = T.Load(in c, 3 * columns);
        for (var k = 0; k < inner; k++)
        {
            var factor = T.Load(in b, k * columns);
            c0 = T.MultiplyThenAdd(T.Fill(Unsafe.Add(ref Unsafe.AsRef(in a), k)), factor, c0);
            c1 = T.MultiplyThenAdd(T.Fill(Unsafe.Add(ref Unsafe.AsRef(in a), inner + k)), factor, c1);
            c2 = T.MultiplyThenAdd(T.Fill(Unsafe.Add(ref Unsafe.AsRef(in a), (2 * inner) + k)), factor, c2);
            c3 = T.MultiplyThenAdd(T.Fill(Unsafe.Add(ref Unsafe.AsRef(in a), (3 * inner) + k)), factor, c3);
        }

        Store4(ref c, 0, columns, c0, c1, c2, c3);
    }

    private static void Block1By1<T>(ref readonly float a, ref readonly float b, ref float c, int inner, int columns)
        where T : struct, ILanes<T>
    {
        var sum = T.Load(in c, 0);
        for (var k = 0; k < inner; k++)
            sum = T.MultiplyThenAdd(T.Fill(Unsafe.Add(ref Unsafe.AsRef(in a), k)), T.Load(in b, k * columns), sum);
        sum.Store(ref c, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store4<T>(ref float target, int offset, int width, T v0, T v1, T v2, T v3)
        where T : struct, ILanes<T>
    {
        v0.Store(ref target, offset);
        v1.Store(ref target, offset + width);
        v2.Store(ref target, offset + (2 * width));
        v3.Store(ref target, offset + (3 * width));
    }
}
