namespace Variorum.Pages;

/// <summary>A paragraph, heading, list item, cell or line group: the smallest stretch of a page that is kept or left whole.</summary>
/// <param name="Span">In the page text, without blank characters at its ends; never empty.</param>
/// <param name="Path">For HTML the names of the elements around it with class and id, outermost first, at most the innermost 64; empty for plain text.</param>
/// <param name="LinkedCharacters">How many of its non-blank characters are inside links.</param>
/// <param name="StartsInLink">True where its first character is inside a link: a teaser begins with its headline.</param>
public sealed record Block(TextSpan Span, ImmutableArray<PathStep> Path, int LinkedCharacters, bool StartsInLink = false)
{
    /// <summary>What a short block of HTML is put together from, in the order in which the elements end: a line under a heading names its parts here alone.</summary>
    public ImmutableArray<InlinePart> Parts { get; init; } = [];
}
