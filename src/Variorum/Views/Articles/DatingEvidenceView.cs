using Variorum.Views.Questions;

namespace Variorum.Views.Articles;

/// <summary>Words that tell when an undated article was written.</summary>
/// <param name="Shows">What they show, in a sentence.</param>
/// <param name="Quotation">The words, where they stand: in the article itself or in another.</param>
public sealed record DatingEvidenceView(string Shows, QuotationView Quotation);
