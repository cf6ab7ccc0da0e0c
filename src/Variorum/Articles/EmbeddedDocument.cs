using Variorum.Text;

namespace Variorum.Articles;

/// <summary>A document quoted whole inside an article that frames it: a report below an introduction, a transcript.</summary>
/// <param name="Span">Inside the article's span.</param>
/// <param name="Author">Who the frame says made it, with the words.</param>
/// <param name="Outlet">Where the frame says it appeared, with the words.</param>
/// <param name="Published">EDTF, as the frame prints it.</param>
public sealed record EmbeddedDocument(TextSpan Span, Evidence Frame, Credit? Author, Credit? Outlet, string? Published, Evidence? PublishedEvidence)
{
    /// <summary>The credit is of this document: its author, or printed inside it.</summary>
    public bool Includes(Credit credit) => credit == Author || Span.Contains(credit.Evidence.Span);
}
