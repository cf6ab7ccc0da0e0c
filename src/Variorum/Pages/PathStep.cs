namespace Variorum.Pages;

/// <summary>One element on the way from a page's root to a block.</summary>
/// <param name="Element">Its name, in lower case.</param>
/// <param name="Hints">Its class names, id, role and itemprop as written, blank-separated; empty where it has none.</param>
public sealed record PathStep(string Element, string Hints);
