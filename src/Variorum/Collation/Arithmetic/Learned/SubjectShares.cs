
namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>The shares among the numbers of one subject that are tried.</summary>
/// <param name="addends">The smallest first, all of one subject.</param>
/// <param name="percentages">All of the pile.</param>
internal sealed class SubjectShares(ImmutableArray<Addend> addends, TermOdds odds, ImmutableArray<PrintedTerm> percentages)
{
    // "1,846 prisoners, of whom 1,213 serve a sentence; 547 are on remand": the whole, and one part between.
    private const float Beside = 2;

    /// <summary>Each percentage with two numbers of which one stands beside it, or both beside each other, and whose share is of its size.</summary>
    public IEnumerable<ShareTrial> Trials() => percentages.SelectMany(Trials);

    private IEnumerable<ShareTrial> Trials(PrintedTerm percentage)
    {
        var near = Enumerable.Range(0, addends.Length).Select(number => Nearest(addends[number], percentage)).ToArray();
        for (var part = 0; part < addends.Length; part++)
        {
            for (var whole = 0; whole < addends.Length; whole++)
            {
                if (part == whole || (near[part] is null && near[whole] is null && odds.Gap(part, whole) > Beside)) continue;
                var result = ShareTrial.ResultOf(addends[part].Value, addends[whole].Value);
                if (!Totals.OfOneSize(percentage.Figure.Value, result)) continue;
                yield return new ShareTrial(
                    percentage, part, whole, near[part] ?? addends[part].Fullest, near[whole] ?? addends[whole].Fullest, Chance.Probability(percentage.Figure.Value, percentage.Figure.Step));
            }
        }
    }

    private static PrintedTerm? Nearest(Addend addend, PrintedTerm percentage)
    {
        PrintedTerm? nearest = null;
        foreach (var printing in addend.In(percentage.Figure.Quantity.Article))
        {
            if (Distance(printing, percentage) <= ShareSearch.Reach && (nearest is not { } best || Distance(printing, percentage) < Distance(best, percentage))) nearest = printing;
        }

        return nearest;
    }

    /// <summary>In characters, in one article.</summary>
    public static int Distance(PrintedTerm one, PrintedTerm other) => ShareSearch.Distance(one.Figure.Quantity, other.Figure.Quantity);
}
