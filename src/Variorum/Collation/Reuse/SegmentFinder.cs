namespace Variorum.Collation.Reuse;

/// <summary>Grows seeds into passages: as far as the words are the same, and across a few that are not.</summary>
internal static class SegmentFinder
{
    // A dozen words in a row are no turn of phrase. Reprints change a name or drop a clause: so many words may differ within one passage.
    private const int FewestMatched = 12;
    private const int WidestGap = 15;

    public static ImmutableArray<Segment> Find(WordSequence a, WordSequence b, List<(int AtA, int AtB)> seeds)
    {
        var exact = new List<Segment>();
        var reached = new Dictionary<int, int>();
        foreach (var (atA, atB) in seeds.OrderBy(seed => seed.AtA).ThenBy(seed => seed.AtB))
        {
            var diagonal = atB - atA;
            if (reached.TryGetValue(diagonal, out var end) && atA < end) continue;
            var segment = Grow(a, b, atA, atB);
            reached[diagonal] = segment.EndA;
            exact.Add(segment);
        }

        return [.. Join(exact).Where(segment => segment.Matched >= FewestMatched)];
    }

    private static Segment Grow(WordSequence a, WordSequence b, int atA, int atB)
    {
        if (!Same(a, b, atA, atB)) return new Segment(atA, atA, atB, atB, 0);
        var (startA, startB) = (atA, atB);
        while (startA > 0 && startB > 0 && a[startA - 1] == b[startB - 1]) (startA, startB) = (startA - 1, startB - 1);
        var (endA, endB) = (atA, atB);
        while (endA < a.Length && endB < b.Length && a[endA] == b[endB]) (endA, endB) = (endA + 1, endB + 1);
        return new Segment(startA, endA, startB, endB, endA - startA);
    }

    private static bool Same(WordSequence a, WordSequence b, int atA, int atB) => a[atA] == b[atB];

    private static List<Segment> Join(List<Segment> exact)
    {
        var joined = new List<Segment>();
        foreach (var next in exact.OrderBy(segment => segment.StartA).ThenBy(segment => segment.StartB))
        {
            var last = joined.Count > 0 ? joined[^1] : null;
            if (last is not null && next.StartA >= last.EndA && next.StartB >= last.EndB && next.StartA - last.EndA <= WidestGap && next.StartB - last.EndB <= WidestGap)
                joined[^1] = new Segment(last.StartA, next.EndA, last.StartB, next.EndB, last.Matched + next.Matched);
            else if (last is null || next.StartA >= last.EndA) joined.Add(next);
            else if (next.Matched > last.Matched) joined[^1] = next;
        }

        return joined;
    }
}
