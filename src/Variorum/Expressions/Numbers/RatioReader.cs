using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Reads a share told as a count: "one in five", "two in five voters", "three out of ten".</summary>
internal static class RatioReader
{
    private static readonly WordSet Times = new("seconds second minutes minute hours hour days day weeks week months month years year decades decade");

    /// <summary>Of these shares are told; "three in ten attacks" are killed in attacks.</summary>
    private static readonly WordSet Populations = new("""
        people adults children women men girls boys voters households families homes respondents students pupils workers employees patients residents parents teenagers drivers
        companies firms businesses employers schools jobs marriages births deaths
        """);

    public static bool TryRead(LexedText text, Numeral part, out Numeral ratio)
    {
        ratio = default;
        var outOf = text.Is(part.Next, "out") && text.Is(part.Next + 1, "of");
        var at = outOf ? part.Next + 2 : part.Next + 1;
        if ((!outOf && !text.Is(part.Next, "in")) || !text.Follows(at)) return false;
        if (text.Is(at, "every")) at++;
        if (part.Form is NumberForm.Fraction || !NumeralReader.TryRead(text, at, out var whole)) return false;
        if (whole.Value is not { } all || part.Value is not { } some || some >= all || (!outOf && all > 1000 && whole.Form == NumberForm.Digits)) return false;
        if (Times.Contains(text, whole.Next) || (!outOf && some != 1 && !IsShare(text, some, all, whole))) return false;
        ratio = new Numeral(part.First, whole.Next, some / all, NumberForm.Ratio);
        return true;
    }

    private static bool IsShare(LexedText text, decimal some, decimal all, Numeral whole) =>
        some is > 1 and < 10 && all is <= 10 or 20 or 100 or 1000 && text.IsNextWord(whole.Next)
        && (Populations.Contains(text, whole.Next) || (text.IsCapitalised(whole.Next) && Nouns.LooksPlural(text, whole.Next)) || ClosedClass.Auxiliaries.Contains(text, whole.Next) || text.Is(whole.Next, "or"));
}
