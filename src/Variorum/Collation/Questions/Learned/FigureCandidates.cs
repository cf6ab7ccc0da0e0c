namespace Variorum.Collation.Questions.Learned;

/// <summary>The pairs of figures that may answer one question: they share a word, a place, an article or a value.</summary>
internal static class FigureCandidates
{
    // Those that share the rarest words: enough, and the work stays in proportion to the pile.
    private const int Most = 40;

    /// <summary>Pairs of numbers, the smaller first, each once.</summary>
    public static IEnumerable<(int A, int B)> Pairs(ImmutableArray<FigureProfile> figures)
    {
        var index = new GroupIndex(Most);
        for (var number = 0; number < figures.Length; number++)
        {
            foreach (var other in index.Candidates(figures[number].Figure, []))
            {
                if (FigureFeatures.Pairs(figures[other], figures[number]).Any()) yield return (other, number);
            }

            index.Add(figures[number].Figure, number);
        }
    }
}
