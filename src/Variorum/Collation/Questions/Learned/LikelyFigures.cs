namespace Variorum.Collation.Questions.Learned;

/// <summary>Puts together what likely prints one figure: of equal values those that more likely than not, or nearly so, answer one question.</summary>
internal sealed class LikelyFigures(QuestionMaterial material, BoostedPairs likelihood)
{
    // Equal values seldom stand in one pile by accident: a little less than even odds is enough.
    private const double Enough = -1;

    // "Thousands" stands everywhere: two of them are one figure only where all else says so. 3 to 1.
    private const double EnoughOfVague = 1.1;

    // Of a figure that a whole agency's customers print, each printing is held against the first of the others only.
    private const int MostCompared = 8;

    // Of a value that stands everywhere, such as 2, a printing is held against those figures that share the rarest words with it.
    private const int MostFigures = 40;

    public ImmutableArray<PrintedFigure> Find() =>
    [
        .. material.Answers
            .GroupBy(answer => (answer.IsPercentage, answer.Size))
            .SelectMany(equal => Split(equal))
            .Select(group => new PrintedFigure([.. group])),
    ];

    private List<List<Answer>> Split(IEnumerable<Answer> equal)
    {
        var figures = new List<List<Answer>>();
        var index = new GroupIndex(MostFigures);
        foreach (var answer in equal)
        {
            var printing = new PrintedFigure([answer]);
            var (best, score) = index.Candidates(printing, []).Select(number => (Number: number, Score: Score(figures[number], answer))).OrderByDescending(pair => pair.Score).FirstOrDefault((Number: figures.Count, Score: double.MinValue));
            if (score < (answer.IsVague ? EnoughOfVague : Enough)) best = figures.Count;
            if (best == figures.Count) figures.Add([]);
            figures[best].Add(answer);
            index.Add(printing, best);
        }

        return figures;
    }

    private double Score(List<Answer> figure, Answer answer)
    {
        Span<float> features = stackalloc float[PairFeatures.Names.Length];
        var (sum, compared) = (0.0, 0);
        foreach (var printing in figure.Take(MostCompared))
        {
            compared++;
            sum += FigureFeatures.MayCompare(printing, answer) ? Score(printing, answer, features) : -BoostedPairs.Certain;
        }

        return sum / compared;
    }

    private double Score(Answer a, Answer b, Span<float> features)
    {
        material.Pairs.Write(a, b, features);
        return likelihood.Score(features);
    }
}
