using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Puts together what stands side by side and is one expression.</summary>
internal static class DateCombiner
{
    public static List<DateHit> Combine(LexedText text, List<DateHit> hits)
    {
        var done = new List<DateHit>(hits.Count);
        foreach (var hit in hits)
        {
            var previous = done.Count > 0 ? done[^1] : null;
            var floor = previous?.Next ?? 0;
            // What stands before the earlier of two that are put together belongs to neither.
            var before = done.Count > 1 ? done[^2].Next : 0;
            if (previous is not null && (DateMerger.TryAddTime(text, previous, hit, out var joined) || DateMerger.TryPutInto(text, previous, hit, out joined)))
            {
                done[^1] = DateExtender.Extend(text, joined, before);
                continue;
            }

            var date = DateExtender.Extend(text, hit, floor);
            if (previous is not null && (DateRanges.TryJoin(text, previous, date, before, out joined) || DateMerger.TryCountFrom(text, previous, date, out joined) || DateMerger.TryLastFrom(text, previous, date, out joined))) done[^1] = joined;
            else done.Add(date);
        }

        return done;
    }
}
