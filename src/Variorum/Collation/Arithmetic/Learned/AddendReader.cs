using Variorum.Collation.Questions;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>Puts the figures of one subject and value together.</summary>
internal static class AddendReader
{
    // The finest come first where there are more: what is told to few digits bears no wide search.
    private const int MostOfSubject = 600;
    private const int FewestOfSubject = 2;

    /// <summary>For each subject its numbers, the smallest first.</summary>
    /// <param name="figures">What counts, as though all of it counted one sort of thing, and what is measured.</param>
    public static ImmutableArray<ImmutableArray<Addend>> Read(IEnumerable<Figure> figures, AnswerMaterial material)
    {
        var answers = material.Answers.ToDictionary(answer => answer.Quantity.Id);
        return
        [
            .. figures.Where(figure => answers.ContainsKey(figure.Quantity.Id)).GroupBy(figure => figure.Subject, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Finest(group.OrderBy(figure => figure.Place).GroupBy(figure => figure.Value).Select(same => new Addend([.. same.Select(figure => new PrintedTerm(figure, answers[figure.Quantity.Id]))]))))
                .Where(addends => addends.Length >= FewestOfSubject),
        ];
    }

    private static ImmutableArray<Addend> Finest(IEnumerable<Addend> addends) =>
        [.. addends.OrderByDescending(addend => addend.Digits).ThenBy(addend => addend.Printings[0].Figure.Place).Take(MostOfSubject).OrderBy(addend => addend.Value)];
}
