namespace Variorum.Text;

/// <summary>The words on the page that show something: a span and what stands there.</summary>
public sealed record Evidence
{
    /// <exception cref="ArgumentException">The quote is not as long as its span.</exception>
    public Evidence(TextSpan span, string quote)
    {
        if (quote.Length != span.Length)
            throw new ArgumentException("A quote must be exactly what stands in its span.", nameof(quote));
        Span = span;
        Quote = quote;
    }

    public TextSpan Span { get; }

    public string Quote { get; }

    public static Evidence At(string text, TextSpan span) => new(span, span.Of(text));
}
