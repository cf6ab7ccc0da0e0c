namespace Variorum.Collation.Questions.Asking;

/// <summary>Chooses among what the clauses of the figures say of the things counted: what most of the others' sentences speak of too.</summary>
internal static class TellingClause
{
    // Of two, one may say it in words of its own.
    private const double LeastShared = 0.4;

    /// <summary>The likeliest first; only of the same thing, and only what is told of it in several of the sentences.</summary>
    /// <param name="phrase">What the question counts.</param>
    public static IEnumerable<string> Of(AnswerGroup group, string phrase)
    {
        var head = Synonyms.Of(CountedWords.Head(phrase));
        return group.All
            .Where(answer => answer.Quantity is { Asked: not null, Amount.Value: not 1 } && answer.Head == head)
            .Select(answer => (Clause: answer.Quantity.Asked!, Shared: Shared(group, phrase, answer.Quantity.Asked!)))
            .Where(clause => clause.Shared >= LeastShared)
            .OrderByDescending(clause => clause.Shared)
            .ThenBy(clause => clause.Clause.Length)
            .ThenBy(clause => clause.Clause, StringComparer.Ordinal)
            .Select(clause => clause.Clause)
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>What share of the sentences have a word that the clause adds, on average.</summary>
    private static double Shared(AnswerGroup group, string phrase, string clause)
    {
        var added = CountedWords.Content(clause).Except(CountedWords.Content(phrase)).Select(Stems.OfLike).ToList();
        return added.Count == 0 ? 0 : added.Average(group.ShareOf);
    }
}
