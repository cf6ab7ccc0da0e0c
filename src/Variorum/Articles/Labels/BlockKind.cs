namespace Variorum.Articles.Labels;

/// <summary>What a block of a page is.</summary>
internal enum BlockKind
{
    Furniture,
    Kicker,
    Title,
    Subtitle,
    Stamp,
    Byline,
    Body,
}
