namespace Variorum.Collation.Questions;

/// <summary>All answers of a pile, to be asked for those whose values may be one.</summary>
internal sealed class AnswersBySize
{
    // How far two values may lie apart and still be one to about, more than and rounding.
    private const decimal Reach = 2;
    private readonly ImmutableSortedDictionary<string, Answer[]> _bySubject;

    private readonly ILookup<string, Answer> _percentages;

    public AnswersBySize(ImmutableArray<Answer> answers)
    {
        _percentages = answers.Where(answer => answer.IsPercentage).ToLookup(answer => answer.Head, StringComparer.Ordinal);
        _bySubject = answers.GroupBy(answer => answer.Subject, StringComparer.Ordinal).ToImmutableSortedDictionary(
            group => group.Key, group => group.OrderBy(answer => answer.Size).ThenBy(answer => answer.Quantity.Id).ToArray(), StringComparer.Ordinal);
    }

    public IEnumerable<Answer> Near(Answer answer) => OfOneSize(answer).Concat(_percentages[answer.Head]);

    private IEnumerable<Answer> OfOneSize(Answer answer)
    {
        var sorted = _bySubject[answer.Subject];
        var (from, to) = (Math.Min(answer.Low, answer.Low / Reach), answer.High < decimal.MaxValue / Reach ? Math.Max(answer.High, answer.High * Reach) : decimal.MaxValue);
        for (var i = SortedSearch.First(sorted, each => each.Size, from); i < sorted.Length && sorted[i].Size <= to; i++) yield return sorted[i];
    }
}
