using System.Security.Cryptography;

namespace Variorum.Text;

/// <summary>The SHA-256 of a file's bytes, as 64 lower-case hexadecimal digits: what a snapshot is known by.</summary>
public readonly record struct SnapshotId : IComparable<SnapshotId>
{
    private const int Digits = 64;
    private readonly string? _value;

    /// <exception cref="FormatException"><paramref name="value"/> is not 64 lower-case hexadecimal digits.</exception>
    public SnapshotId(string value)
    {
        if (value.Length != Digits || !value.All(char.IsAsciiHexDigitLower))
            throw new FormatException($"'{value}' is not a SHA-256 in lower-case hexadecimal.");
        _value = value;
    }

    /// <exception cref="InvalidOperationException">The value was never set.</exception>
    public string Value => _value ?? throw new InvalidOperationException("A snapshot id was used before it was set.");

    public static SnapshotId Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    public int CompareTo(SnapshotId other) => string.CompareOrdinal(Value, other.Value);

    public static bool operator <(SnapshotId left, SnapshotId right) => left.CompareTo(right) < 0;

    public static bool operator >(SnapshotId left, SnapshotId right) => left.CompareTo(right) > 0;

    public static bool operator <=(SnapshotId left, SnapshotId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SnapshotId left, SnapshotId right) => left.CompareTo(right) >= 0;

    public override string ToString() => Value;
}
