namespace Variorum.Tests.Specs;

/// <summary>One example of a specification: a text, the stretches that are marked in it, and what is said of each.</summary>
/// <param name="File">The specification, without folder.</param>
/// <param name="Line">Where the example starts in it, from 1.</param>
/// <param name="Kind">The first word after the fence: which test reads the example.</param>
/// <param name="Settings">What follows on the fence as <c>key=value</c>.</param>
/// <param name="Text">The text without the marks.</param>
/// <param name="Marks">Start and end of each mark in <paramref name="Text"/>, in order.</param>
/// <param name="Expected">What the lines with <c>=&gt;</c> say, one for each mark.</param>
public sealed record SpecCase(
    string File,
    int Line,
    string Kind,
    IReadOnlyDictionary<string, string> Settings,
    string Text,
    IReadOnlyList<(int Start, int End)> Marks,
    IReadOnlyList<string> Expected)
{
    /// <summary>"[marked words] => what is said", as <see cref="Show"/> prints what a program found.</summary>
    public IEnumerable<string> Lines => Marks.Zip(Expected, (mark, said) => Show(mark.Start, mark.End, said));

    /// <summary>One finding in the form of <see cref="Lines"/>, so that the two can be compared as text.</summary>
    public string Show(int start, int end, string said) => $"{start} [{Text[start..end]}] => {said}";

    public override string ToString() => $"{File}:{Line} {Text}";
}
