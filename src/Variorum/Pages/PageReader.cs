namespace Variorum.Pages;

public static class PageReader
{
    public static PageReading Read(Snapshot snapshot) => throw new NotImplementedException();
}
