using Variorum.Evaluation.Gold.Marks;
using Variorum.Pages;

namespace Variorum.Evaluation.Gold;

/// <summary>The text of a document as the product reads it, ready to be marked by hand.</summary>
public static class UnmarkedCopy
{
    /// <exception cref="InvalidDataException">The product does not read such files; the message says why.</exception>
    public static string Of(string file) => PageReader.Read(new Snapshot(File.ReadAllBytes(file))) switch
    {
        PageReading.Read read => MarkWriter.Escape(read.Page.Text),
        PageReading.Refused refused => throw new InvalidDataException($"{file}: {refused.Reason}."),
        var other => throw new InvalidOperationException($"Unknown reading {other.GetType()}."),
    };
}
