using Variorum.Text;

namespace Variorum.Views.Articles;

/// <summary>An article as a list or a link shows it.</summary>
/// <param name="Title">Its title, or the words that it begins with.</param>
/// <param name="HasTitle">False where <paramref name="Title"/> is only how the text begins.</param>
/// <param name="Source">Who prints it, or null where that could not be told.</param>
/// <param name="SourceId">Null where the casebook has no such source.</param>
/// <param name="Published">In words, or null.</param>
/// <param name="PublishedEdtf">As the casebook has it, or null.</param>
/// <param name="Written">Where no date is printed: when it was written, as far as its content tells; or null.</param>
/// <param name="File">The first name of the file that it stands in.</param>
/// <param name="Address">Where the document was found, or null.</param>
/// <param name="Figures">How many quantities were read in it.</param>
public sealed record ArticleLine(
    Identifier Id,
    string Title,
    bool HasTitle,
    string? Source,
    Identifier? SourceId,
    string? Published,
    string? PublishedEdtf,
    string? Written,
    string Form,
    string Language,
    string File,
    string? Address,
    int Figures);
