using Variorum.Text;

namespace Variorum.Views.Questions;

/// <summary>A source with the letter that it goes by on one question's page.</summary>
/// <param name="Id">Null for articles whose source could not be told.</param>
public sealed record LetteredSource(string Letter, int Ordinal, string Name, Identifier? Id);
