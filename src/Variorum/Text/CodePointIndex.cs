namespace Variorum.Text;

/// <summary>Turns UTF-16 offsets into code-point offsets and back. Exports count code points, the program counts UTF-16 units.</summary>
/// <remarks>Only the places of surrogate pairs are kept: most pages have none, and the two counts are then the same.</remarks>
public sealed class CodePointIndex
{
    private readonly ImmutableArray<int> _lowSurrogates;
    private readonly int _length;

    public CodePointIndex(string text)
    {
        var places = ImmutableArray.CreateBuilder<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                places.Add(i);
                i++;
            }
        }

        _lowSurrogates = places.ToImmutable();
        _length = text.Length;
    }

    /// <summary>The length of the text in code points.</summary>
    public int Length => _length - _lowSurrogates.Length;

    /// <summary>How many code points begin before a UTF-16 offset. Inside a pair: the offset of the pair.</summary>
    public int ToCodePoints(int offset)
    {
        var at = _lowSurrogates.BinarySearch(offset);
        // A low half at `offset` itself means that the offset cuts a pair: the pair counts as not yet passed.
        return at >= 0 ? offset - at - 1 : offset - ~at;
    }

    /// <summary>The same stretch counted in code points.</summary>
    public TextSpan ToCodePoints(TextSpan span) => new(ToCodePoints(span.Start), ToCodePoints(span.End));

    /// <summary>The UTF-16 offset at which a code point begins.</summary>
    public int ToUtf16(int codePoint)
    {
        var offset = codePoint;
        // Each pair before the place moves it by one; the places are in order, so one pass is enough.
        foreach (var low in _lowSurrogates)
        {
            if (low > offset) break;
            offset++;
        }

        return offset;
    }
}
