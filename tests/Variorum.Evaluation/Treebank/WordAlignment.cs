
namespace Variorum.Evaluation.Treebank;

/// <summary>Which words of two readings of one text are the same, after the rules of the CoNLL 2018 shared task (Zeman et al. 2018):
/// words with the same characters; inside multiword tokens, the longest common subsequence of forms.</summary>
public static class WordAlignment
{
    /// <returns>For every word of the system the index of the gold word, or -1.</returns>
    public static ImmutableArray<int> Align(ImmutableArray<TreebankWord> gold, ImmutableArray<TreebankWord> system)
    {
        var aligned = new int[system.Length];
        Array.Fill(aligned, -1);
        var (g, s) = (0, 0);
        while (g < gold.Length && s < system.Length)
        {
            if (gold[g].IsMultiword || system[s].IsMultiword)
                (g, s) = AlignStretch(gold, system, g, s, aligned);
            else if (gold[g].Start == system[s].Start && gold[g].End == system[s].End)
                aligned[s++] = g++;
            else if (gold[g].Start <= system[s].Start)
                g++;
            else
                s++;
        }

        return [.. aligned];
    }

    private static (int Gold, int System) AlignStretch(ImmutableArray<TreebankWord> gold, ImmutableArray<TreebankWord> system, int g, int s, int[] aligned)
    {
        // The stretch begins with the token; a word that began before it belongs to no stretch.
        var end = gold[g].IsMultiword ? gold[g].End : system[s].End;
        if (gold[g].IsMultiword && !system[s].IsMultiword && system[s].Start < gold[g].Start)
            s++;
        else if (!gold[g].IsMultiword && gold[g].Start < system[s].Start)
            g++;
        var (firstGold, firstSystem) = (g, s);
        while (IsInside(gold, g, end) || IsInside(system, s, end))
        {
            var fromGold = g < gold.Length && (s >= system.Length || gold[g].Start <= system[s].Start);
            var word = fromGold ? gold[g++] : system[s++];
            if (word.IsMultiword)
                end = Math.Max(end, word.End);
        }

        AlignForms(gold, system, firstGold, g, firstSystem, s, aligned);
        return (g, s);
    }

    private static bool IsInside(ImmutableArray<TreebankWord> words, int index, int end) =>
        index < words.Length && (words[index].IsMultiword ? words[index].Start < end : words[index].End <= end);

    private static void AlignForms(
        ImmutableArray<TreebankWord> gold, ImmutableArray<TreebankWord> system, int firstGold, int endGold, int firstSystem, int endSystem, int[] aligned)
    {
        var (rows, columns) = (endGold - firstGold, endSystem - firstSystem);
        var best = new int[rows + 1, columns + 1];
        bool Same(int row, int column) =>
            string.Equals(gold[firstGold + row].Form, system[firstSystem + column].Form, StringComparison.OrdinalIgnoreCase);
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
                best[row, column] = Same(row, column) ? best[row + 1, column + 1] + 1 : Math.Max(best[row + 1, column], best[row, column + 1]);
        }

        for (int row = 0, column = 0; row < rows && column < columns;)
        {
            if (Same(row, column))
                aligned[firstSystem + column++] = firstGold + row++;
            else if (best[row + 1, column] >= best[row, column + 1])
                row++;
            else
                column++;
        }
    }
}
