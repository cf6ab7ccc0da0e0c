using Variorum.Text;
using Variorum.Views.Articles;
using Variorum.Views.Questions;

namespace Variorum.Views.Sources;

/// <summary>An accusation that a source prints: never without who makes it and what the accused answers.</summary>
/// <param name="Replies">Empty where nothing in the pile answers it.</param>
public sealed record AccusationView(Identifier Id, string Accuser, string Accused, QuotationView Quotation, ImmutableArray<ReplyView> Replies);
