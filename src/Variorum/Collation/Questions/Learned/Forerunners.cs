namespace Variorum.Collation.Questions.Learned;

/// <summary>The figure that stands before each in its article: what has no noun of its own is mostly explained by it.</summary>
internal sealed class Forerunners
{
    private readonly Dictionary<Answer, Answer> _before = new((IEqualityComparer<Answer>)ReferenceEqualityComparer.Instance);

    /// <param name="answers">As they stand in the pile.</param>
    public Forerunners(ImmutableArray<Answer> answers)
    {
        for (var i = 1; i < answers.Length; i++)
        {
            for (var j = i - 1; j >= 0 && answers[i].StandsBeside(answers[j]); j--)
            {
                if (!FigureFeatures.MayCompare(answers[i], answers[j])) continue;
                _before[answers[i]] = answers[j];
                break;
            }
        }
    }

    /// <summary>The last in the passage with which it may be compared; null where there is none.</summary>
    public Answer? Before(Answer answer) => _before.GetValueOrDefault(answer);
}
