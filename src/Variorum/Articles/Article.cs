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
    ImmutableArray<TextSpan> Paragraphs)
{
    /// <summary>The lines between title and text that sum it up or add to the title; they are among the paragraphs.</summary>
    public ImmutableArray<TextSpan> Subtitles { get; init; } = [];

    /// <summary>The word or two above the title: a section, a series.</summary>
    public string? Kicker { get; init; }

    /// <summary>EDTF, or null: when the page says that the article was last changed.</summary>
    public string? Updated { get; init; }

    /// <summary>Where the page says that it belongs on the web.</summary>
    public string? CanonicalAddress { get; init; }

    /// <summary>Documents quoted whole, in page order, disjoint.</summary>
    public ImmutableArray<EmbeddedDocument> Embedded { get; init; } = [];

    /// <summary>Who made a document that the article prints did not make the article.</summary>
    public bool IsOfEmbedded(Credit credit) => Embedded.Any(document => document.Includes(credit));

    /// <summary>What shows the fields that have no evidence of their own.</summary>
    public ImmutableArray<FieldSource> Sources { get; init; } = [];
}
