using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Dates;

/// <summary>Reads how many units of time: "three years", "two and a half years", "a day", "several months", "half an hour", "two years and three months".</summary>
internal static class CountReader
{
    private static readonly PhraseTable<bool> Unknown = new(
    [
        ("several", true), ("a few", true), ("few", true), ("some", true), ("many", true), ("a number of", true), ("numerous", true), ("the few", true), ("countless", true),
    ]);

    public const string AdjectiveWords = "straight consecutive full whole trading working business long calendar more further additional extra short solid entire other fiscal successive";

    private static readonly WordSet Adjectives = new(AdjectiveWords);

    /// <summary>"the two last years": before a plural only, else "rose 15 last week" would be fifteen weeks.</summary>
    private static readonly WordSet PluralAdjectives = new("last past recent");

    /// <summary>The length, and the lexeme after it; "several" has no count.</summary>
    public static bool TryRead(LexedText text, int index, out DateForm.Length length, out int next)
    {
        (length, next) = (null!, index);
        if (!text.Has(index) || text[index].InAddress || !TryReadOne(text, index, out var count, out var unit, out next)) return false;
        length = new DateForm.Length(count, unit);
        if (TryReadRest(text, index, next, length, out var rest, out var end)) (length, next) = (length with { And = rest }, end);
        return true;
    }

    private static bool TryReadOne(LexedText text, int index, out decimal? count, out TimeUnit unit, out int next)
    {
        (count, unit, next) = (null, default, index);
        if (TryReadWhole(text, index, out unit, out next))
        {
            count = 1;
            return true;
        }

        if (TryReadHalf(text, index, out unit, out next))
        {
            count = 0.5m;
            return true;
        }

        if (NumeralReader.TryRead(text, index, out var numeral) && numeral.Value is not null && numeral.Form != NumberForm.Ratio)
        {
            if (RangeReader.TryRead(text, numeral, out var upper, out var descends) && !descends) numeral = upper;
            (count, next) = (numeral.Value, numeral.Next);
        }
        else if (text.Is(index, "couple") && text.Is(index + 1, "of"))
        {
            (count, next) = (2, index + 2);
        }
        else if (VagueReader.TryReadCouple(text, index, out numeral))
        {
            (count, next) = (2, numeral.Next);
        }
        else if (VagueReader.TryReadBound(text, index, out numeral) || Unknown.TryMatch(text, index, out next, out _))
        {
            if (numeral.Next > index) next = numeral.Next;
        }
        else if (text.Is(index, "a") || text.Is(index, "an") || text.Is(index, "one") || text.Is(index, "another") || text.Is(index, "single"))
        {
            (count, next) = (1, index + 1);
        }
        else
        {
            return false;
        }

        return TryReadUnit(text, ref next, ref count, out unit);
    }

    public static bool IsWhole(LexedText text, int index) => text.Is(index, "all") || text.Is(index, "full") || text.Is(index, "whole") || text.Is(index, "entire");

    /// <summary>"all day", "whole week", "full-year".</summary>
    private static bool TryReadWhole(LexedText text, int index, out TimeUnit unit, out int next)
    {
        (unit, next) = (default, index);
        if (!IsWhole(text, index)) return false;
        var at = text.IsHyphen(index + 1) && text.IsJoined(index + 1) ? index + 2 : index + 1;
        if (!text.Follows(at) || !DateWords.TryUnit(text, at, out unit) || DateWords.IsPluralUnit(text, at) || unit < TimeUnit.Day) return false;
        next = at + 1;
        return true;
    }

    /// <summary>"half hour", "half-year"; "half an hour" is a fraction like any other.</summary>
    private static bool TryReadHalf(LexedText text, int index, out TimeUnit unit, out int next)
    {
        (unit, next) = (default, index);
        if (!text.Is(index, "half") || text.Is(index - 1, "first") || text.Is(index - 1, "second")) return false;
        var at = text.IsHyphen(index + 1) && text.IsJoined(index + 1) ? index + 2 : index + 1;
        if (!text.Follows(at) || !DateWords.TryUnit(text, at, out unit) || DateWords.IsPluralUnit(text, at)) return false;
        next = at + 1;
        return true;
    }

    private static bool TryReadUnit(LexedText text, ref int next, ref decimal? count, out TimeUnit unit)
    {
        unit = default;
        if (text.IsHyphen(next) && text.IsJoined(next)) next++;
        if (text.Is(next, "or") && text.Is(next + 1, "so")) next += 2;
        if (!text.IsHyphen(next + 1) && (Adjectives.Contains(text, next) || (PluralAdjectives.Contains(text, next) && count != 1 && DateWords.IsPluralUnit(text, next + 1)))) next++;
        if (!text.Follows(next) || !TryReadUnitWord(text, next, out unit)) return false;
        next++;
        if (text.Is(next, "and") && count is { } whole)
        {
            var half = text.Is(next + 1, "a") ? next + 2 : next + 1;
            if (!text.Is(half, "half") && !(half == next + 2 && text.Is(half, "quarter"))) return true;
            count = whole + (text.Is(half, "half") ? 0.5m : 0.25m);
            next = half + 1;
        }

        return true;
    }

    private static bool TryReadUnitWord(LexedText text, int index, out TimeUnit unit)
    {
        unit = TimeUnit.Hour;
        return (text.Is(index, "h") && text.IsDigits(index - 1) && !(text.IsWord(index + 1) && text.IsJoined(index + 1))) || DateWords.TryUnit(text, index, out unit);
    }

    /// <summary>The months of "two years and three months": fewer than would make one of the larger unit.</summary>
    private static bool TryReadRest(LexedText text, int index, int end, DateForm.Length length, out DateForm.Length rest, out int next)
    {
        (rest, next) = (null!, end);
        if (length.Count is not { } whole || whole != decimal.Truncate(whole) || text.Is(index - 1, "between")) return false;
        var and = text.Is(end, "and");
        var at = and ? end + 1 : end;
        if (!text.Follows(at) || (!and && text.Is(at, "a")) || !TryReadOne(text, at, out var count, out var unit, out next)) return false;
        if (count is not { } more || more >= FitIn(length.Of, unit)) return false;
        rest = new DateForm.Length(count, unit);
        if (TryReadRest(text, at, next, rest, out var smaller, out var after)) (rest, next) = (rest with { And = smaller }, after);
        return true;
    }

    /// <summary>How many of the smaller unit make up the larger, 0 where they are not told together.</summary>
    private static int FitIn(TimeUnit larger, TimeUnit smaller) => (larger, smaller) switch
    {
        (TimeUnit.Year, TimeUnit.Month) => 12,
        (TimeUnit.Year, TimeUnit.Week) => 53,
        (TimeUnit.Year, TimeUnit.Day) => 366,
        (TimeUnit.Month, TimeUnit.Week) => 5,
        (TimeUnit.Month, TimeUnit.Day) => 31,
        (TimeUnit.Week, TimeUnit.Day) => 7,
        (TimeUnit.Day, TimeUnit.Hour) => 24,
        (TimeUnit.Hour, TimeUnit.Minute) or (TimeUnit.Minute, TimeUnit.Second) => 60,
        _ => 0,
    };
}
