namespace Variorum.Pages;

/// <summary>What stands between two pieces of a page's text, weakest first.</summary>
internal enum PageBreak
{
    None,
    Cell,
    Line,
    Paragraph,
}
