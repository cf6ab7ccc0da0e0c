namespace Variorum.Collation.Questions.Asking;

/// <summary>Chooses the phrase that stands best for all: the one that shares most words with the others and adds fewest of its own.</summary>
internal static class TypicalPhrase
{
    // A word that no other phrase has may be a misreading; one that another has too is worth two of them.
    private const double CostOfOwnWord = 0.5;

    /// <returns>Null where no answer says what is counted.</returns>
    public static string? Of(ImmutableArray<Answer> answers)
    {
        var said = answers.Where(answer => !string.IsNullOrEmpty(answer.Quantity.Comparable())).ToList();
        // What is not said of the figure itself is not said of the question, where another says more.
        if (said.Exists(answer => answer.Quantity.Counted is not null)) said.RemoveAll(answer => answer.Quantity.Counted is null);
        var spread = said.SelectMany(answer => answer.Words).GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return said
            .DistinctBy(answer => answer.Quantity.Comparable(), StringComparer.Ordinal)
            // "How many man": of one, only the singular is said.
            .OrderBy(answer => answer.Quantity.Amount.Value == 1)
            .ThenByDescending(answer => answer.Words.Sum(word => spread[word] > 1 ? spread[word] - 1 : -CostOfOwnWord))
            .ThenBy(answer => answer.Quantity.Comparable()!.Length)
            .ThenBy(answer => answer.Quantity.Comparable(), StringComparer.Ordinal)
            .FirstOrDefault()?.Quantity.Comparable();
    }
}
