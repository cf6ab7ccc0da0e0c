namespace Variorum.Language.Parsing;

/// <summary>The best tree under a score for every arc, crossing arcs allowed (Chu and Liu 1965; Edmonds 1967), with exactly one word
/// under the root.</summary>
public static class MaximumSpanningTree
{
    /// <summary>More than the scores of a whole sentence can outweigh: each word under the root pays it, so one and only one does.</summary>
    private const long RootPrice = 1L << 40;

    /// <param name="scores">[words, words + 1]: word i (from 0) under head j (0 is the root, else from 1).</param>
    /// <param name="heads">Written: for every word its head, 0 or counted from 1.</param>
    public static void Find(ReadOnlySpan<int> scores, Span<int> heads)
    {
        var size = heads.Length + 1;
        if (TakeBest(scores, heads) && IsTree(heads))
            return;
        var graph = new long[size * size];
        for (var word = 1; word < size; word++)
        {
            for (var head = 0; head < size; head++)
                graph[(word * size) + head] = head == word ? long.MinValue : scores[((word - 1) * size) + head] - (head == 0 ? RootPrice : 0);
        }

        var found = new ArcContraction(graph, size).Solve();
        for (var word = 1; word < size; word++)
            heads[word - 1] = found[word];
    }

    /// <summary>Gives every word its best head; true where exactly one is the root's.</summary>
    private static bool TakeBest(ReadOnlySpan<int> scores, Span<int> heads)
    {
        var roots = 0;
        for (var word = 0; word < heads.Length; word++)
        {
            var row = scores.Slice(word * (heads.Length + 1), heads.Length + 1);
            var best = word == 0 && heads.Length > 1 ? 2 : 0;
            for (var head = 0; head < row.Length; head++)
            {
                if (head != word + 1 && row[head] > row[best])
                    best = head;
            }

            heads[word] = best;
            roots += best == 0 ? 1 : 0;
        }

        return roots == 1;
    }

    private static bool IsTree(ReadOnlySpan<int> heads)
    {
        var seen = new int[heads.Length + 1];
        for (var word = 1; word <= heads.Length; word++)
        {
            var at = word;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = word;
                at = heads[at - 1];
            }

            if (at != 0 && seen[at] == word)
                return false;
        }

        return true;
    }

}
