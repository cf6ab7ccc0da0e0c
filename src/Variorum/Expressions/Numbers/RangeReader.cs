using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Reads two figures as one range: "200 to 300", "between 5 and 10", "5-10", "four to five thousand".</summary>
internal static class RangeReader
{
    /// <summary>Reads on after the first figure. <paramref name="descends"/> is true for "2-0", which is a result and no range.</summary>
    public static bool TryRead(LexedText text, Numeral lower, out Numeral upper, out bool descends)
    {
        (upper, descends) = (default, false);
        if (lower.Value is null || !TrySkipConnector(text, lower, out var at, out var dashed) || !NumeralReader.TryRead(text, at, out upper)) return false;
        if (upper.Value is null || OrdinalReader.IsEnding(text, upper.Next)) return false;
        var first = Share(lower, upper);
        if (first < upper.Value) return true;
        descends = dashed || !text.Is(lower.First - 1, "from");
        return !descends || dashed;
    }

    /// <summary>The lower end with the scale of the upper, where they share it: the "$10" of "$10 to $15 billion".</summary>
    public static decimal? Share(Numeral lower, Numeral upper)
    {
        if (lower.Scale != 1 || upper.Scale == 1 || upper.Form == NumberForm.Fraction || lower.Value >= upper.Mantissa) return lower.Value;
        return SafeDecimal.Multiply(lower.Value, upper.Scale);
    }

    private static bool TrySkipConnector(LexedText text, Numeral lower, out int next, out bool dashed)
    {
        next = lower.Next;
        dashed = text.IsDash(next);
        if (dashed)
        {
            var joined = text.IsJoined(next);
            // An em dash with blanks parts clauses; "5 -10" is two figures.
            if (!text.Has(next + 1) || joined != text.IsJoined(next + 1) || (text.SymbolAt(next) == '\u2014' && !joined)) return TrySkipTo(text, ref next, out dashed);
            if (!joined && !(text.IsDigits(next + 1) && text.Before(next) == Gap.Space && text.Before(next + 1) == Gap.Space)) return false;
            next++;
            return true;
        }

        if (text.IsSymbol(next, '~') && text.IsJoined(next) && text.IsJoined(next + 1) && text.IsDigits(next + 1))
        {
            next++;
            return dashed = true;
        }

        if (!text.Follows(next) || text.Is(lower.First - 1, "by")) return false;
        if (text.Is(next, "and") && text.Is(lower.First - 1, "between"))
        {
            next++;
            return text.Follows(next);
        }

        if (text.Is(next, "or") && IsNeighbour(text, lower, next + 1))
        {
            next++;
            return true;
        }

        if (text.IsSymbol(next, ',') && IsSpoken(text, lower, next + 1))
        {
            next++;
            return true;
        }

        return TrySkipTo(text, ref next, out dashed);
    }

    /// <summary>"nineteen, twenty minutes": two neighbours in words, right before what they count; "two, three and four" is a list.</summary>
    private static bool IsSpoken(LexedText text, Numeral lower, int at)
    {
        if (lower.Form != NumberForm.Words || text.IsSymbol(lower.First - 1, ',') || !text.Follows(at) || !NumeralReader.TryRead(text, at, out var upper)) return false;
        return upper.Form == NumberForm.Words && upper.Value - lower.Value is > 0 and <= 2 && text.Follows(upper.Next) && text.IsWord(upper.Next) && !text.Is(upper.Next, "and") && !text.Is(upper.Next, "or");
    }

    /// <summary>"to", also hyphened on either side: "0-to-60", "200,000 to-260,000".</summary>
    private static bool TrySkipTo(LexedText text, ref int next, out bool dashed)
    {
        dashed = false;
        if (text.IsHyphen(next)) next++;
        if (!(text.Is(next, "to") || (text.Is(next, "through") && text.IsDigits(next + 1))) || !text.Follows(next)) return false;
        next++;
        if (text.IsHyphen(next) && text.IsJoined(next + 1)) next++;
        return text.Follows(next);
    }

    /// <summary>"three or four": the next figure but one at most; "5 or 500" is a choice.</summary>
    private static bool IsNeighbour(LexedText text, Numeral lower, int at) =>
        lower.Scale == 1 && text.Follows(at) && NumeralReader.TryRead(text, at, out var upper)
        && upper.Value - lower.Value is > 0 and <= 2 && lower.Value < 100;
}
