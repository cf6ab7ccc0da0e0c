using System.Security.Cryptography;
using System.Text;

namespace Variorum.Text;

/// <summary>A name for a thing in the casebook that outlives reruns: <c>article-0123456789abcdef</c>.</summary>
/// <remarks>
/// What is anchored is named after snapshot, kind, span and an ordinal (two claims may share a span), never after its value: a
/// program that reads "22 March" better tomorrow keeps the name, and a person's decision finds its claim again. A group is named
/// after its smallest member. Sixteen hexadecimal digits: among a million things the odds of one clash are below one in ten million.
/// </remarks>
public readonly record struct Identifier : IComparable<Identifier>
{
    private const int HashDigits = 16;
    private readonly string? _value;

    /// <exception cref="FormatException"><paramref name="value"/> is not a kind, a hyphen and sixteen hexadecimal digits.</exception>
    public Identifier(string value)
    {
        var hyphen = value.LastIndexOf('-');
        if (hyphen <= 0 || value.Length - hyphen - 1 != HashDigits || !value.AsSpan(hyphen + 1).ToString().All(char.IsAsciiHexDigitLower))
            throw new FormatException($"'{value}' is not an identifier.");
        _value = value;
    }

    /// <exception cref="InvalidOperationException">The value was never set.</exception>
    public string Value => _value ?? throw new InvalidOperationException("An identifier was used before it was set.");

    /// <summary>The name of an anchored thing.</summary>
    /// <param name="ordinal">Tells apart things of one kind on one span, counted from 0 in the order in which they were found.</param>
    public static Identifier OfAnchored(string kind, Anchor anchor, int ordinal = 0) =>
        Hash(kind, $"{anchor.Snapshot}|{kind}|{anchor.Span.Start}|{anchor.Span.End}|{ordinal}");

    /// <summary>The name of a thing that is known by a text of its own: an outlet by its folded name.</summary>
    public static Identifier OfName(string kind, string name) => Hash(kind, $"{kind}|{name}");

    /// <summary>The name of a group.</summary>
    /// <exception cref="ArgumentException">The group is empty.</exception>
    public static Identifier OfGroup(string kind, IEnumerable<Identifier> members)
    {
        var smallest = members.DefaultIfEmpty().Min();
        return smallest._value is null
            ? throw new ArgumentException("A group without members has no name.", nameof(members))
            : Hash(kind, $"{kind}|{smallest.Value}");
    }

    public int CompareTo(Identifier other) => string.CompareOrdinal(_value, other._value);

    public static bool operator <(Identifier left, Identifier right) => left.CompareTo(right) < 0;

    public static bool operator >(Identifier left, Identifier right) => left.CompareTo(right) > 0;

    public static bool operator <=(Identifier left, Identifier right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Identifier left, Identifier right) => left.CompareTo(right) >= 0;

    public override string ToString() => Value;

    private static Identifier Hash(string kind, string text)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new Identifier($"{kind}-{digest[..HashDigits]}");
    }
}
