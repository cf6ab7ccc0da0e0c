using System.Collections.Frozen;

namespace Variorum.Claims.Entities;

/// <summary>Words that have a capital in English and name no one: months, days, languages of address.</summary>
internal static class CalendarWords
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
        "I", "GMT", "AM", "PM", "OK", "Q", "A",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string form) => Words.Contains(form.TrimEnd('.'));
}
