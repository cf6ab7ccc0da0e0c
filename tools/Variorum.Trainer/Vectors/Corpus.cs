namespace Variorum.Trainer.Vectors;

/// <summary>Running text as word numbers, lines kept apart.</summary>
/// <param name="Words">By falling frequency, ties in ordinal order.</param>
/// <param name="Counts">How often each stands in the text.</param>
/// <param name="Lines">Word numbers; words below the least count are left out.</param>
internal sealed record Corpus(string[] Words, int[] Counts, List<int[]> Lines)
{
    public static Corpus Read(IEnumerable<IEnumerable<string>> lines, int leastCount)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new List<int>();
        var raw = new List<int[]>();
        foreach (var line in lines)
        {
            var ids = new List<int>();
            foreach (var word in line)
            {
                if (!numbers.TryGetValue(word, out var id))
                {
                    id = numbers.Count;
                    numbers.Add(word, id);
                    counts.Add(0);
                }

                counts[id]++;
                ids.Add(id);
            }

            raw.Add([.. ids]);
        }

        var kept = numbers.Where(pair => counts[pair.Value] >= leastCount)
            .OrderByDescending(pair => counts[pair.Value]).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        var renumbered = new int[counts.Count];
        Array.Fill(renumbered, -1);
        for (var i = 0; i < kept.Length; i++)
            renumbered[kept[i].Value] = i;
        var kepts = raw.ConvertAll(line => line.Select(id => renumbered[id]).Where(id => id >= 0).ToArray());
        return new Corpus([.. kept.Select(pair => pair.Key)], [.. kept.Select(pair => counts[pair.Value])], kepts);
    }
}
