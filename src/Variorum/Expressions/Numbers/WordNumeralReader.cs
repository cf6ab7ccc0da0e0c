using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Reads a figure in words: "twenty-one", "two hundred and fifty thousand", "a hundred", "three dozen".</summary>
internal static class WordNumeralReader
{
    public static bool TryRead(LexedText text, int index, out Numeral numeral)
    {
        numeral = default;
        var article = text.Is(index, "a") || text.Is(index, "an");
        var start = article ? index + 1 : index;
        // "hundred thousand crowns": the article may be dropped before a scale.
        if (text.Is(index, "hundred") && !text.Is(index - 1, "per") && text.Follows(index + 1) && NumeralWords.Scales.TryGet(text, index + 1, out _)) article = true;
        else if (article && !(text.Follows(start) && StartsWithScale(text, start))) return false;

        var (total, limit, scale, next) = (0m, decimal.MaxValue, 1m, start);
        while (TryReadGroup(text, next, start, article, out var group, out var end))
        {
            var (by, after) = ReadScale(text, end);
            if ((by == 1 ? group : by) >= limit) break;
            // "two million and one half": the one belongs to the half.
            if (by == 1 && group == 1 && next > start && NumeralWords.Parts.TryGet(text, SkipHyphen(text, end), out _)) break;
            (total, limit, scale, next) = (total + (group * by), by, by, after);
            if (by == 1) break;
        }

        (total, next) = ReadDozen(text, total, next);
        if (next == start) return false;
        numeral = new Numeral(index, next, total, NumberForm.Words, scale);
        return true;
    }

    /// <summary>Scale words from <paramref name="index"/> on; "thousand million" is the old billion.</summary>
    public static (decimal By, int Next) ReadScale(LexedText text, int index)
    {
        var by = 1m;
        var next = index;
        for (var at = SkipHyphen(text, next); text.Follows(at) && NumeralWords.Scales.TryGet(text, at, out var scale) && by <= 1_000_000m; at = SkipHyphen(text, next))
        {
            by *= scale;
            next = at + 1;
        }

        return (by, next);
    }

    /// <summary>Up to 9,999 ("nineteen hundred and five"); the article of "a thousand" is a group of one.</summary>
    private static bool TryReadGroup(LexedText text, int index, int start, bool article, out decimal group, out int next)
    {
        if (index == start && article)
        {
            (group, next) = (1m, index);
        }
        else
        {
            var at = index == start ? index : SkipAnd(text, index);
            if ((index > start && !text.Follows(at)) || !TryReadBelowHundred(text, at, out group, out next))
            {
                (group, next) = (0m, index);
                return false;
            }
        }

        var hundred = SkipHyphen(text, next);
        if (group == 0 || !text.Is(hundred, "hundred") || (next > index && !text.Follows(hundred))) return true;
        (group, next) = (group * 100, hundred + 1);
        var rest = SkipAnd(text, next);
        if (text.Follows(rest) && TryReadBelowHundred(text, rest, out var small, out var end)) (group, next) = (group + small, end);
        return true;
    }

    private static bool TryReadBelowHundred(LexedText text, int index, out decimal value, out int next)
    {
        (value, next) = (0m, index);
        if (!NumeralWords.Small.TryGet(text, index, out var small)) return false;
        (value, next) = (small, index + 1);
        if (small < 20) return true;
        var at = SkipLooseHyphen(text, next);
        if (text.Follows(at) && NumeralWords.Small.TryGet(text, at, out var one) && one is > 0 and < 10) (value, next) = (value + one, at + 1);
        return true;
    }

    public static (decimal Total, int Next) ReadDozen(LexedText text, decimal total, int next)
    {
        var at = SkipHyphen(text, next);
        return total is > 0 and < 1000 && text.Follows(at) && (text.Is(at, "dozen") || (total > 1 && text.Is(at, "dozens")))
            ? (total * 12, at + 1)
            : (total == 0 ? 0 : total, next);
    }

    public static int SkipHyphen(LexedText text, int index) =>
        text.IsHyphen(index) && text.IsJoined(index) && text.IsJoined(index + 1) ? index + 1 : index;

    /// <summary>The hyphen of "one - third" and "30 - year", as texts have it that were cut into words and put together again.</summary>
    public static int SkipLooseHyphen(LexedText text, int index) =>
        text.SymbolAt(index) == '-' && text.Before(index) == Gap.Space && text.Before(index + 1) == Gap.Space && text.IsWord(index + 1) ? index + 1 : SkipHyphen(text, index);

    private static int SkipAnd(LexedText text, int index)
    {
        var at = SkipHyphen(text, index);
        return text.Is(at, "and") && text.Follows(at) ? SkipHyphen(text, at + 1) : at;
    }

    private static bool StartsWithScale(LexedText text, int index) =>
        text.Is(index, "hundred") || text.Is(index, "dozen") || NumeralWords.Scales.TryGet(text, index, out _);
}
