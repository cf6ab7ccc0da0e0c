namespace Variorum.Pages;

/// <summary>What came of trying to read a snapshot: a page, or the reason why there is none.</summary>
public abstract record PageReading
{
    private PageReading()
    {
    }

    public sealed record Read(Page Page) : PageReading;

    /// <param name="Reason">In plain words, without the file's name: "it is empty", "it looks like a PDF, which is not read yet".</param>
    public sealed record Refused(string Reason) : PageReading;
}
