using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Reads a share told as a count: "one in five", "three out of ten".</summary>
internal static class RatioReader
{
    private static readonly WordSet Times = new("seconds second minutes minute hours hour days day weeks week months month years year decades decade");

    public static bool TryRead(LexedText text, Numeral part, out Numeral ratio)
    {
        ratio = default;
        var outOf = text.Is(part.Next, "out") && text.Is(part.Next + 1, "of");
        var at = outOf ? part.Next + 2 : part.Next + 1;
        if (!outOf && (!text.Is(part.Next, "in") || part.Value != 1) || !text.Follows(at)) return false;
        if (text.Is(at, "every")) at++;
        if (part.Form is NumberForm.Fraction || !NumeralReader.TryRead(text, at, out var whole)) return false;
        if (whole.Value is not { } all || part.Value is not { } some || some >= all || (!outOf && all > 1000 && whole.Form == NumberForm.Digits)) return false;
        if (Times.Contains(text, whole.Next)) return false;
        ratio = new Numeral(part.First, whole.Next, some / all, NumberForm.Ratio);
        return true;
    }
}
