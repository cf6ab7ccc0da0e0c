using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Dates;

/// <summary>Tells "will open in three weeks", which names a day, from "will be the first in three weeks", which tells a length.</summary>
internal static class TimesAhead
{
    private const int Window = 10;

    private static readonly WordSet Ranking = new("only most least best worst last time times");

    /// <summary>A length after "in" as so long from the day of printing, where the words look ahead and rank nothing.</summary>
    public static DateHit Dated(LexedText text, DateHit hit)
    {
        if (hit.Form is not DateForm.Length { Count: not null, Of: >= TimeUnit.Day } length || !text.Is(hit.First - 1, "in") || !text.Follows(hit.First)) return hit;
        if (text.IsNextWord(hit.Next) && !ClosedClass.Words.Contains(text, hit.Next)) return hit;
        for (var i = hit.First - 2; i >= Math.Max(0, hit.First - Window) && text.Follows(i + 1); i--)
        {
            if (text.SymbolAt(i) is '.' or '!' or '?') break;
            if (Ranking.Contains(text, i) || OrdinalReader.TryRead(text, i, out _) || (text.IsWord(i) && text[i].Length > 5 && text.Of(i).EndsWith("est", StringComparison.Ordinal))) return hit;
        }

        return hit with { Kind = DateKind.Relative, Form = new DateForm.Shift(length, 1, ShiftFrom.Publication) };
    }
}
