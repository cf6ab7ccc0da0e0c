using System.Buffers;

namespace Variorum.Pages;

/// <summary>A page's markup without the texts that nobody reads: the parser goes through every character of a script and copies it.</summary>
internal sealed class ReadMarkup : IDisposable
{
    private readonly char[] _rented;
    private readonly int _length;

    private ReadMarkup(char[] rented, int length) => (_rented, _length) = (rented, length);

    /// <summary>To be used before it is disposed of.</summary>
    public ReadOnlyMemory<char> Text => _rented.AsMemory(0, _length);

    /// <param name="unread">What to leave out, in order.</param>
    public static ReadMarkup Of(string html, List<TextSpan> unread)
    {
        var rented = ArrayPool<char>.Shared.Rent(html.Length);
        var (from, length) = (0, 0);
        foreach (var span in unread)
        {
            html.CopyTo(from, rented, length, span.Start - from);
            length += span.Start - from;
            from = span.End;
        }

        html.CopyTo(from, rented, length, html.Length - from);
        return new ReadMarkup(rented, length + html.Length - from);
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(_rented);
}
