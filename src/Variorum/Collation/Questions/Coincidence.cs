namespace Variorum.Collation.Questions;

/// <summary>How likely it is that another figure of the pile has a value by accident: 1,187 people are hardly found twice, 200 often.</summary>
internal sealed class Coincidence
{
    private readonly Dictionary<(string Subject, int Digits, int Magnitude), int> _values;

    public Coincidence(IEnumerable<Answer> answers) => _values = answers
        .GroupBy(Key)
        .ToDictionary(group => group.Key, group => group.Select(answer => answer.Size).Distinct().Count());

    /// <summary>The chance that one of the other values of this size that are told as finely is this one. There are 9, 90, 900 … values of one, two, three … digits.</summary>
    public double Of(Answer answer)
    {
        var values = 9.0;
        for (var digits = 1; digits < answer.Digits; digits++) values *= 10;
        return Math.Min(1, (_values.GetValueOrDefault(Key(answer), 1) - 1) / values);
    }

    private static (string Subject, int Digits, int Magnitude) Key(Answer answer) =>
        (answer.Subject, answer.Digits, answer.Size == 0 ? 0 : (int)Math.Floor(Math.Log10((double)Math.Abs(answer.Size))));
}
