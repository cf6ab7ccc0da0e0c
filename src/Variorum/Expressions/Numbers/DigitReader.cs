using System.Globalization;
using Variorum.Expressions.Lexing;
using Variorum.Expressions.Units;

namespace Variorum.Expressions.Numbers;

/// <summary>Reads a figure in digits: "2,745", "1 234 567", "1'000", "3.5", ".500", "4,5".</summary>
internal static class DigitReader
{
    private const int MostDigits = 24;

    /// <summary>Reads at a run of digits, or at the point of ".500".</summary>
    public static bool TryRead(LexedText text, int index, out Numeral numeral)
    {
        numeral = default;
        if (text.IsSymbol(index, '.')) return TryReadBarePoint(text, index, out numeral);
        if (!text.IsDigits(index)) return false;

        // Most figures are one plain run of digits.
        if (text[index].Length <= 9 && SeparatorAt(text, index + 1) == '\0' && !(text.IsJoined(index + 1) && text.SymbolAt(index + 1) is '.' or ','))
        {
            numeral = new Numeral(index, index + 1, text.SmallNumber(index), NumberForm.Digits);
            return true;
        }

        var digits = new Figure(text, index);
        var next = ReadGroups(text, index, digits, out var grouped);
        next = ReadDecimals(text, next, digits, grouped);
        numeral = new Numeral(index, next, digits.ToDecimal(), NumberForm.Digits);
        return true;
    }

    private static bool TryReadBarePoint(LexedText text, int index, out Numeral numeral)
    {
        numeral = default;
        if (!text.IsDigits(index + 1) || !text.IsJoined(index + 1)) return false;
        if (text.IsJoined(index) && (text.IsWord(index - 1) || text.IsDigits(index - 1) || text.IsSymbol(index - 1, '.'))) return false;
        var digits = new Figure(text, -1);
        digits.AddDecimals(index + 1);
        numeral = new Numeral(index, index + 2, digits.ToDecimal(), NumberForm.Digits);
        return true;
    }

    private static int ReadGroups(LexedText text, int index, Figure digits, out bool grouped)
    {
        grouped = false;
        var next = index + 1;
        if (text[index].Length > 3) return next;
        var separator = SeparatorAt(text, next);
        if (separator == '\0' || !IsGrouped(text, index, separator, out var end)) return next;
        grouped = true;
        for (var i = next; i < end; i++)
        {
            if (text.IsDigits(i)) digits.AddGroup(i);
        }

        return end;
    }

    /// <summary>The mark that parts thousands after a group, or a blank for white space; NUL where none stands there.</summary>
    private static char SeparatorAt(LexedText text, int index)
    {
        if (text.IsDigits(index) && text.Before(index) == Gap.Space) return ' ';
        if (!text.IsJoined(index) || !text.IsDigits(index + 1)) return '\0';
        // Texts that were cut into words write "80, 000": no other number starts with three noughts.
        if (!text.IsJoined(index + 1)) return text.IsSymbol(index, ',') && text.Of(index + 1).SequenceEqual("000") && text.Before(index + 1) == Gap.Space ? ',' : '\0';
        return text.SymbolAt(index) switch { ',' => ',', '\'' or '\u2019' => '\'', '.' => '.', _ => '\0' };
    }

    private static bool IsGrouped(LexedText text, int index, char separator, out int end)
    {
        var step = separator == ' ' ? 1 : 2;
        var groups = 0;
        var indian = false;
        end = index + 1;
        while (groups < MostDigits / 3 && SeparatorAt(text, end) == separator)
        {
            var length = text[end + step - 1].Length;
            // "25,00,000": lakhs are parted by two digits, and the last group has three.
            if (length == 2 && separator == ',') indian = true;
            else if (length != 3) break;
            groups++;
            end += step;
            if (indian && length == 3) break;
        }

        if (groups == 0 || text[index].Length == 1 && text.Of(index)[0] == '0') return false;
        if (indian && text[end - 1].Length != 3) return false;
        return separator switch
        {
            // White space also parts two figures that have nothing to do with each other: only a plain run of threes is one number.
            ' ' => text.Of(index)[0] != '0' && !(text.IsDigits(end) && text.Before(end) == Gap.Space) && IsOneSpaceWide(text, index, end),
            // A single ".000" is how translated texts write thousands; other single points are decimal.
            '.' => groups > 1 || (text.Of(end - 1).SequenceEqual("000") && !text.IsSymbol(end, '%')) || IsCommaOfTwo(text, end),
            _ => true,
        };
    }

    private static bool IsOneSpaceWide(LexedText text, int index, int end)
    {
        for (var i = index + 1; i < end; i++)
        {
            if (text[i].Start - text[i - 1].End != 1) return false;
        }

        return true;
    }

    private static int ReadDecimals(LexedText text, int next, Figure digits, bool grouped)
    {
        if (!text.IsJoined(next) || !text.IsDigits(next + 1) || !text.IsJoined(next + 1)) return next;
        var mark = text.SymbolAt(next);
        if (mark == '.' || (mark == ',' && (grouped ? IsCommaOfTwo(text, next) && text.SymbolAt(next - 2) is '.' : IsDecimalComma(text, next))))
        {
            digits.AddDecimals(next + 1);
            return next + 2;
        }

        return next;
    }

    /// <summary>The end of "2.345,50": where points part the thousands, a comma parts the decimals.</summary>
    private static bool IsCommaOfTwo(LexedText text, int comma) =>
        text.IsSymbol(comma, ',') && text.IsJoined(comma) && text.IsDigits(comma + 1) && text.IsJoined(comma + 1) && text[comma + 1].Length == 2
        && !(text.IsJoined(comma + 2) && (text.IsWord(comma + 2) || (text.IsDigits(comma + 3) && text.IsJoined(comma + 3))));

    /// <summary>"4,5 per cent", "0,75", "12,50 euros": a comma before one or two digits, and not a list of years or numbers.</summary>
    private static bool IsDecimalComma(LexedText text, int comma)
    {
        if (text[comma + 1].Length > 2 || text[comma - 1].Length > 2 || (text.IsSymbol(comma + 2, ',') && text.IsDigits(comma + 3) && text.IsJoined(comma + 3))) return false;
        return text.Of(comma - 1).SequenceEqual("0") || text.IsSymbol(comma + 2, '%')
            || (text[comma + 1].Length == 2 && (CurrencyMarks.EndsBefore(text, comma - 1) || UnitReader.StartsUnit(text, comma + 2)))
            || text.Is(comma + 2, "percent") || text.Is(comma + 2, "per") || NumeralWords.Scales.TryGet(text, comma + 2, out _);
    }

    /// <summary>The digits of one figure as they are gathered.</summary>
    private sealed class Figure(LexedText text, int first)
    {
        private readonly System.Text.StringBuilder _digits = new(first < 0 ? "0" : text.Of(first).ToString());
        private int _decimals;

        public void AddGroup(int index) => _digits.Append(text.Of(index));

        public void AddDecimals(int index)
        {
            // Digits past the twelfth place change nothing that is compared.
            var decimals = text.Of(index)[..Math.Min(12, text[index].Length)];
            _digits.Append('.').Append(decimals);
            _decimals = decimals.Length + 1;
        }

        public decimal? ToDecimal() => _digits.Length - _decimals > MostDigits
            ? null
            : decimal.TryParse(_digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
