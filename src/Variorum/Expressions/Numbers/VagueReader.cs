using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Reads numerals without a figure: "dozens", "tens of thousands", "several hundred" (bounds), "several" (nothing known).</summary>
internal static class VagueReader
{
    /// <summary>The least that a plural stands for is two of it.</summary>
    private static readonly WordTable<decimal> Plurals = WordTables.Numbers("""
        tens 20|dozens 24|scores 40|hundreds 200|thousands 2000|millions 2000000|billions 2000000000|trillions 2000000000000
        """);

    private static readonly PhraseTable<bool> Indefinite = new(
    [
        ("several", true), ("a few", true), ("numerous", true), ("countless", true), ("a number of", true), ("a large number of", true),
        ("a small number of", true), ("a handful of", true), ("a great many", true), ("scores of", true),
    ]);

    private static readonly PhraseTable<bool> Couples = new([("a couple of", true), ("a couple more", true)]);

    private static readonly PhraseTable<bool> BeforeScale = new([("several", true), ("a few", true), ("some few", true), ("a couple of", true), ("a couple", true), ("many", true)]);

    /// <summary>"dozens", "tens of thousands", "several hundred": at least the value.</summary>
    public static bool TryReadBound(LexedText text, int index, out Numeral numeral)
    {
        numeral = default;
        if (Plurals.TryGet(text, index, out var bound)) return TryReadPlural(text, index, bound, out numeral);
        if (!BeforeScale.TryMatch(text, index, out var next, out _) || !text.Follows(next)) return false;
        if (Plurals.TryGet(text, next, out bound)) return TryReadPlural(text, next, bound, out numeral, index);
        var by = text.Is(next, "hundred") ? 100m : text.Is(next, "dozen") ? 12m : 1m;
        var (scale, end) = WordNumeralReader.ReadScale(text, by > 1 ? next + 1 : next);
        if (end == next) return false;
        numeral = new Numeral(index, end, 2 * by * scale, NumberForm.Vague);
        return true;
    }

    /// <summary>"several", "a handful of": no figure at all. The value is null.</summary>
    public static bool TryReadIndefinite(LexedText text, int index, out Numeral numeral)
    {
        var found = Indefinite.TryMatch(text, index, out var next, out _);
        numeral = new Numeral(index, next, null, NumberForm.Vague);
        return found;
    }

    /// <summary>"a couple of": about two. Without "of" a couple are two people who live together.</summary>
    public static bool TryReadCouple(LexedText text, int index, out Numeral numeral)
    {
        var found = Couples.TryMatch(text, index, out var next, out _) && !text.Is(next, "the");
        numeral = new Numeral(index, next, 2m, NumberForm.Vague);
        return found;
    }

    private static bool TryReadPlural(LexedText text, int index, decimal bound, out Numeral numeral, int first = -1)
    {
        numeral = default;
        var of = text.Is(index + 1, "of");
        var next = index + 1;
        if (of && Plurals.TryGet(text, index + 2, out var inner) && inner >= 2_000m) (bound, next) = (bound * inner / 2, index + 3);
        else if (bound is 20m or 40m && !of) return false;
        numeral = new Numeral(first < 0 ? index : first, next, bound, NumberForm.Vague);
        return true;
    }
}
