using Variorum.Text;

namespace Variorum.Views.Questions;

/// <summary>One answer to a question.</summary>
/// <param name="Number">Counted from 1, lowest figure first: what the plot and the tables call it by.</param>
/// <param name="Voices">The chains that answer for it, each once.</param>
/// <param name="Printings">How many articles print it.</param>
/// <param name="Origins">How many of these are independent, as far as is known.</param>
/// <param name="Letters">The letters of the sources that print it, as <see cref="QuestionView.Sources"/> gives them.</param>
/// <param name="Quotations">By publication, earliest first, undated last; then in the casebook's order.</param>
public sealed record ReadingView(
    Identifier Id,
    int Number,
    string Figure,
    string? AsOf,
    ImmutableArray<ImmutableArray<string>> Voices,
    int Printings,
    int Origins,
    ImmutableArray<string> Letters,
    ImmutableArray<QuotationView> Quotations);
