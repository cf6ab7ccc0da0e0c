using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Dates;

/// <summary>Reads how many units of time: "three", "two and a half", "a", "several", with the unit after it.</summary>
internal static class CountReader
{
    private static readonly PhraseTable<bool> Unknown = new(
    [
        ("several", true), ("a few", true), ("few", true), ("some", true), ("many", true), ("a number of", true), ("numerous", true), ("the few", true), ("countless", true),
    ]);

    private static readonly WordSet Adjectives = new("straight consecutive full whole trading working business long calendar more further additional extra past last recent short solid entire other fiscal");

    /// <summary>"three", "a", "several" (null) with the unit and the lexeme after it.</summary>
    public static bool TryRead(LexedText text, int index, out decimal? count, out TimeUnit unit, out int next)
    {
        (count, unit, next) = (null, default, index);
        if (!text.Has(index) || text[index].InAddress) return false;
        if (NumeralReader.TryRead(text, index, out var numeral) && numeral.Value is not null && numeral.Form != NumberForm.Ratio)
        {
            if (RangeReader.TryRead(text, numeral, out var upper, out var descends) && !descends) numeral = upper;
            (count, next) = (numeral.Value, numeral.Next);
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

    private static bool TryReadUnit(LexedText text, ref int next, ref decimal? count, out TimeUnit unit)
    {
        unit = default;
        if (text.IsHyphen(next) && text.IsJoined(next)) next++;
        if (text.Is(next, "or") && text.Is(next + 1, "so")) next += 2;
        if (Adjectives.Contains(text, next) && !text.IsHyphen(next + 1)) next++;
        if (!text.Follows(next) || !DateWords.TryUnit(text, next, out unit)) return false;
        // "3 min" is a time, "second" after a figure too; a "second" alone is a place in an order.
        next++;
        if (text.Is(next, "and") && text.Is(next + 1, "a") && (text.Is(next + 2, "half") || text.Is(next + 2, "quarter")) && count is { } whole)
        {
            count = whole + (text.Is(next + 2, "half") ? 0.5m : 0.25m);
            next += 3;
        }

        return true;
    }
}
