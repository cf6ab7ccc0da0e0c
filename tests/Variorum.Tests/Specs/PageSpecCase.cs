namespace Variorum.Tests.Specs;

/// <summary>One page of a specification and the articles that a careful reader would see on it.</summary>
/// <param name="Heading">The heading above the page, which says what it is an example of.</param>
/// <param name="Page">The file's text.</param>
/// <param name="Articles">One line for each article and each thing said of it, as <see cref="PageSpecReader"/> explains.</param>
public sealed record PageSpecCase(string File, int Line, string Heading, string Page, string Articles)
{
    public override string ToString() => $"{File}:{Line} {Heading}";
}
