using System.Globalization;

namespace Variorum.App.Sources;

/// <summary>Checks the dates that a person types.</summary>
internal static class EdtfDate
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>Whether the text is a day, a month or a year.</summary>
    public static bool IsDay(string text) =>
        DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
