using System.Numerics;
using System.Runtime.Intrinsics;

namespace Variorum.Language.Learning;

/// <summary>A register of single-precision numbers, so that one kernel serves every width of register.</summary>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    static abstract int Count { get; }

    static abstract TSelf Load(ref readonly float source, int offset);

    static abstract TSelf Fill(float value);

    /// <summary>a * b + c, rounded twice: a fused multiply-add would give other bits where there is none.</summary>
    static abstract TSelf MultiplyThenAdd(TSelf a, TSelf b, TSelf c);

    void Store(ref float target, int offset);
}

/// <summary>Sixteen numbers; only worth while where the hardware has such registers.</summary>
internal readonly struct WideLanes(Vector512<float> value) : ILanes<WideLanes>
{
    private readonly Vector512<float> _value = value;

    public static int Count => Vector512<float>.Count;

    public static WideLanes Load(ref readonly float source, int offset) => new(Vector512.LoadUnsafe(in source, (nuint)offset));

    public static WideLanes Fill(float value) => new(Vector512.Create(value));

    public static WideLanes MultiplyThenAdd(WideLanes a, WideLanes b, WideLanes c) => new((a._value * b._value) + c._value);

    public void Store(ref float target, int offset) => _value.StoreUnsafe(ref target, (nuint)offset);
}

/// <summary>As many numbers as the platform's usual register holds.</summary>
internal readonly struct NativeLanes(Vector<float> value) : ILanes<NativeLanes>
{
    private readonly Vector<float> _value = value;

    public static int Count => Vector<float>.Count;

    public static NativeLanes Load(ref readonly float source, int offset) => new(Vector.LoadUnsafe(in source, (nuint)offset));

    public static NativeLanes Fill(float value) => new(new Vector<float>(value));

    public static NativeLanes MultiplyThenAdd(NativeLanes a, NativeLanes b, NativeLanes c) => new((a._value * b._value) + c._value);

    public void Store(ref float target, int offset) => _value.StoreUnsafe(ref target, (nuint)offset);
}
