using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Numbers;

namespace Variorum.Claims.Quantities;

/// <summary>Tells figures that say what time it is from those that count: "at 11.52", "until ten past nine".</summary>
internal static class ClockFigures
{
    private const int HoursOfDay = 24;
    private const int MinutesOfHour = 60;

    public static bool Are(QuantitySite site)
    {
        if (site is not { IsMeasured: false, Whole: null, Written.Unit: null }) return false;
        var (tokens, at) = (site.Sentence.Tokens, site.Figure.Index);
        if (at + 2 < tokens.Length && tokens[at + 1].Form == "past" && tokens[at + 2].Upos == "NUM") return true;
        if (at > 1 && tokens[at - 1].Form == "past" && tokens[at - 2] is { Upos: "NUM" } or { Lemma: "half" or "quarter" }) return true;
        // "at eight it was 63 per cent".
        if (site.Written.Number is { Form: NumberForm.Words, Modifier: null, Figured: > 0 and <= 12 } && site.Before is { Form: "at" or "At" or "by" or "By" or "until" or "Until" } && at + 1 < tokens.Length && tokens[at + 1] is { Upos: "PRON", Xpos: "PRP" }) return true;
        return site.Written.Number is { Form: NumberForm.Digits, Modifier: null } && site.Before is { Form: "at" or "At" or "until" or "Until" or "by" or "By" or "since" or "Since" } && IsClock(site.Figure.Form)
            && (at + 1 == tokens.Length || tokens[at + 1].Upos is "PUNCT" or "DET" or "PRON" or "PROPN" or "CCONJ");
    }

    /// <summary>"11.52": two digits behind the point, and no more than a day has.</summary>
    private static bool IsClock(string form) => form.Split('.') is [{ Length: 1 or 2 } hours, { Length: 2 } minutes] && hours.All(char.IsAsciiDigit) && minutes.All(char.IsAsciiDigit)
        && (hours[0] - '0') * (hours.Length == 2 ? 10 : 1) + (hours.Length == 2 ? hours[1] - '0' : 0) < HoursOfDay && (minutes[0] - '0') * 10 < MinutesOfHour;
}
