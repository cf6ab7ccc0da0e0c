using Variorum.Views.Questions;

namespace Variorum.Views.Articles;

/// <summary>What an accused answers, or that an answer was sought and not had.</summary>
/// <param name="By">Who is accused and answers.</param>
/// <param name="IsDenial">False where an answer was sought: "could not be reached", "declined to comment".</param>
/// <param name="Quotation">The words, where they stand.</param>
public sealed record ReplyView(string By, bool IsDenial, QuotationView Quotation);
