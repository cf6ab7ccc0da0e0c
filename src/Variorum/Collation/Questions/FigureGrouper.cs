namespace Variorum.Collation.Questions;

/// <summary>Puts together what prints one figure: the same value of the same thing, however it is worded and measured.</summary>
internal sealed class FigureGrouper(AnswerComparer comparer)
{
    // Of a figure that a whole agency's customers print, each printing is held against the first of the others only.
    private const int MostCompared = 24;

    public ImmutableArray<PrintedFigure> Group(ImmutableArray<Answer> answers) =>
    [
        .. answers
            .GroupBy(answer => (answer.IsPercentage, answer.Size))
            .SelectMany(same => Split([.. same]))
            .Select(group => new PrintedFigure([.. group.OrderBy(answer => answer.Quantity.Anchor).ThenBy(answer => answer.Quantity.Id)])),
    ];

    private List<List<Answer>> Split(ImmutableArray<Answer> equal)
    {
        var groups = new List<List<Answer>>();
        foreach (var answer in equal.OrderBy(answer => answer.Quantity.Anchor).ThenBy(answer => answer.Quantity.Id))
        {
            var joined = groups.Where(group => group.Take(MostCompared).Any(other => comparer.OneFigure(other, answer))).ToList();
            if (joined.Count == 0)
            {
                groups.Add([answer]);
                continue;
            }

            joined[0].Add(answer);
            foreach (var other in joined.Skip(1))
            {
                joined[0].AddRange(other);
                groups.Remove(other);
            }
        }

        return groups;
    }
}
