namespace Variorum.App.Rendering;

/// <summary>The page that is being rendered: its parts make their links from it.</summary>
/// <param name="Path">As in <see cref="ReportPaths"/>.</param>
/// <param name="Title">What the window is named; unique in the report as far as its content is.</param>
public sealed record ReportPage(string Path, string Title, ReportSection Section)
{
    /// <summary>The relative address of another page of the report.</summary>
    public string Href(string target) => string.Concat(Enumerable.Repeat("../", Path.Count(c => c == '/'))) + target;
}
