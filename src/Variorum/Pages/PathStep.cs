namespace Variorum.Pages;

/// <summary>One element on the way from a page's root to a block.</summary>
/// <param name="Element">Its name, in lower case.</param>
/// <param name="Hints">Its class names, id, role, itemprop and rel as written, blank-separated; empty where it has none.</param>
/// <param name="Number">Its place among the page's elements in document order: tells two elements of one name and class apart.</param>
public sealed record PathStep(string Element, string Hints, int Number)
{
    /// <summary>The name that links can lead to, or null.</summary>
    public string? Id { get; init; }
}
