using System.Globalization;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Gold.Marks;

/// <summary>Amounts as gold writes them: <c>2745</c>, <c>~300</c> (about), <c>3000..</c> (at least), <c>..50</c>, <c>200..300</c>.</summary>
public static class AmountNotation
{
    /// <returns>Null where the text is no amount. A bound or a range is approximate by itself.</returns>
    public static GoldAmount? Read(string text)
    {
        if (text == "?") return new GoldAmount(null, null, null, Approximate: true);
        var approximate = text.StartsWith('~');
        var body = approximate ? text[1..] : text;
        var dots = body.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0) return Number(body) is { } value ? new GoldAmount(value, null, null, approximate) : null;
        var (low, high) = (body[..dots], body[(dots + 2)..]);
        var (min, max) = (Number(low), Number(high));
        var readable = (min is not null || low.Length == 0) && (max is not null || high.Length == 0) && (min ?? max) is not null;
        return readable ? new GoldAmount(null, min, max, Approximate: true) : null;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
