using Variorum.Text;

namespace Variorum.Articles;

/// <summary>One text on a page, with what the page shows of its title, date and makers.</summary>
/// <param name="Span">From the first character of its title or text to the last; furniture inside it interrupts it.</param>
/// <param name="Published">EDTF, or null: a page that prints no date has none.</param>
/// <param name="PublishedEvidence">The words that show the date; null where only the page's metadata do.</param>
/// <param name="Byline">Several names joined by "; ".</param>
/// <param name="Language">BCP 47; <c>und</c> where it could not be told.</param>
/// <param name="Paragraphs">The stretches to be read, in order, the title among them: sentences never cross from one into the next.</param>
public sealed record Article(
    Identifier Id,
    SnapshotId Snapshot,
    TextSpan Span,
    Evidence? Title,
    string? Published,
    Evidence? PublishedEvidence,
    string? Outlet,
    string? Byline,
    ArticleForm Form,
    string Language,
    ImmutableArray<Credit> Credits,
    ImmutableArray<TextSpan> Paragraphs);
