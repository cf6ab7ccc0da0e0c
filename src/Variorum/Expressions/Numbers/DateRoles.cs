using Variorum.Expressions.Dates;
using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Tells which lexemes belong to a calendar date or a time of the day, while a text is walked from left to right.</summary>
/// <remarks>The numbers of a length ("three days ago") count days; they are numbers like any other.</remarks>
internal sealed class DateRoles(LexedText text)
{
    private readonly List<DateHit> _dates = [.. DateFinder.Find(text).Where(IsWrittenDate)];
    private int _at;

    /// <param name="index">Not smaller than at the call before.</param>
    public bool TryTell(int index, out NumberRole role)
    {
        while (_at < _dates.Count && _dates[_at].Next <= index) _at++;
        var inside = _at < _dates.Count && _dates[_at].Named <= index;
        role = inside && _dates[_at].Kind == DateKind.TimeOfDay ? NumberRole.TimeOfDay : NumberRole.Date;
        return inside;
    }

    /// <summary>A figure or a numeral of a date, each for itself: "10" and "2018" in "10 April 2018".</summary>
    public static bool IsNumber(LexedText text, int index, out Numeral numeral)
    {
        numeral = default;
        if (text.IsDigits(index)) numeral = new Numeral(index, index + 1, text.SmallNumber(index) is var value and >= 0 ? value : null, NumberForm.Digits);
        else if (NumeralWords.Ordinals.TryGet(text, index, out var ordinal)) numeral = new Numeral(index, index + 1, ordinal, NumberForm.Words);
        else if (NumeralWords.Small.TryGet(text, index, out var small)) numeral = new Numeral(index, index + 1, small, NumberForm.Words);
        else return false;
        return true;
    }

    private static bool IsWrittenDate(DateHit hit) => hit.Time is not null || hit.Form switch
    {
        DateForm.Shift or DateForm.Stretch or DateForm.Length or DateForm.Repeated or DateForm.Reference or DateForm.Unit or DateForm.DayOffset or DateForm.Same or DateForm.SameIn { Whole: DateForm.Shift } => false,
        _ => true,
    };
}
