namespace Variorum.Articles.Labels;

/// <summary>One of the articles of a page whose elements divide it.</summary>
/// <param name="First">Its first block.</param>
/// <param name="Last">Its last block.</param>
/// <param name="IsOfPage">What the page says of its article in its fields, it says of this one.</param>
internal sealed record Part(int First, int Last, bool IsOfPage = false)
{
    /// <summary>When it was written, where its elements say so and its stamps do not; the words and, where the words alone do not tell the day, the field that does.</summary>
    public (Stamp Stamp, string? Field)? Moment { get; init; }

    public ListedEntry? Listed { get; init; }
}
