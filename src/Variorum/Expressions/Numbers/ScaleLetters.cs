using Variorum.Expressions.Lexing;
using Variorum.Expressions.Units;

namespace Variorum.Expressions.Numbers;

/// <summary>Reads what multiplies a figure in digits: "million", "hundred", "dozen", "k", "bn", and the "m" of "$5m".</summary>
internal static class ScaleLetters
{
    /// <summary>Things that come in millions and not in metres: "5m people".</summary>
    private static readonly WordSet Countable = new("""
        people users followers subscribers viewers listeners visitors customers copies units jobs barrels tonnes tons litres dollars euros pounds
        voters votes refugees citizens households homes members residents workers patients doses passengers shares views downloads deaths cases
        """);

    public static (decimal By, int Next) Read(LexedText text, int first, int index)
    {
        var (by, next) = WordNumeralReader.ReadScale(text, index);
        if (next > index) return (by, next);
        var at = WordNumeralReader.SkipHyphen(text, index);
        if (text.Follows(at) && text.Is(at, "hundred"))
        {
            (by, next) = WordNumeralReader.ReadScale(text, at + 1);
            return (by * 100, next);
        }

        if (text.Follows(at) && (text.Is(at, "dozen") || text.Is(at, "dozens"))) return (12, at + 1);
        return IsSuffix(text, first, index, out by) ? (by, index + 1) : (1, index);
    }

    private static bool IsSuffix(LexedText text, int first, int index, out decimal by)
    {
        by = 1;
        if (!text.Follows(index) || !NumeralWords.Suffixes.TryGet(text, index, out by)) return false;
        if (text.IsJoined(index + 1) && (text.IsDigits(index + 1) || text.IsWord(index + 1))) return false;
        var money = CurrencyMarks.EndsBefore(text, first);
        var joined = text.IsJoined(index);
        var suffix = text.Of(index);
        if (suffix.Length > 1) return !suffix.Equals("mm", StringComparison.Ordinal) || money;
        return (char.ToLowerInvariant(suffix[0]), joined) switch
        {
            ('k', true) => true,
            ('m', true) => money || suffix[0] == 'M' || Countable.Contains(text, index + 1) || text.Is(index + 1, "bpd") || (text.Is(index + 1, "b") && text.IsSymbol(index + 2, '/')),
            ('k', false) => suffix[0] == 'k' && text.Before(index) == Gap.Space,
            ('b', true) => money || text.IsSymbol(index - 2, '.') || (text.IsWord(index + 1) && !text.IsCapitalised(index + 1)),
            ('b' or 'm', false) => char.IsUpper(suffix[0]) && text.IsWord(index + 1) && !text.IsCapitalised(index + 1) && text.Before(index) == Gap.Space,
            ('t', true) => money,
            _ => false,
        };
    }
}
