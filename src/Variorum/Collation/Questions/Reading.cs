using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>One answer to a question: the quantities that give the same figure.</summary>
/// <param name="Quantities">In the casebook's order.</param>
/// <param name="Voices">The chains that answer for it, each once.</param>
/// <param name="Articles">The articles that print it.</param>
/// <param name="Roots">One article for each independent origin behind these, as far as is known.</param>
public sealed record Reading(
    Identifier Id,
    decimal? Value,
    decimal? Min,
    decimal? Max,
    string? AsOf,
    ImmutableArray<Identifier> Quantities,
    ImmutableArray<ImmutableArray<string>> Voices,
    ImmutableArray<Identifier> Articles,
    ImmutableArray<Identifier> Roots)
{
    /// <summary>How many articles print it.</summary>
    public int Sources => Articles.Length;

    /// <summary>How many of these are independent, as far as is known.</summary>
    public int Origins => Roots.Length;
}
