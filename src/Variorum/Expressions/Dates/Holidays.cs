using System.Collections.Frozen;
using System.Globalization;

namespace Variorum.Expressions.Dates;

/// <summary>On which day of a year a holiday lies.</summary>
/// <remarks>Only holidays that mean one day wherever English is written, or whose name tells the country. "Mother's Day" and "Independence Day" do not.
/// Easter is that of the western churches.</remarks>
internal static class Holidays
{
    /// <summary>Name; rule; ways to write it. A rule is a day ("12-25"), a distance from Easter Sunday ("E-2"), or the n-th weekday of a month with days to
    /// add ("11/4/4+1": the day after the fourth Thursday of November; 0 is Sunday, -1 the last).</summary>
    private static readonly string[] Rows =
    [
        "New Year's Day;01-01;new year's day,new years day,new year day",
        "New Year's Eve;12-31;new year's eve,new years eve,new year eve",
        "Christmas Day;12-25;christmas,christmas day,xmas",
        "Christmas Eve;12-24;christmas eve",
        "Boxing Day;12-26;boxing day,saint stephen's day",
        "Valentine's Day;02-14;valentine's day,valentines day,saint valentine's day",
        "St Patrick's Day;03-17;saint patrick's day,st patrick's day,st. patrick's day",
        "Earth Day;04-22;earth day",
        "Anzac Day;04-25;anzac day",
        "May Day;05-01;may day,international workers day,int'l workers day,international workers' day",
        "Bastille Day;07-14;bastille day",
        "Halloween;10-31;halloween,hallowe'en",
        "All Saints' Day;11-01;all saints' day,all saints day",
        "Armistice Day;11-11;armistice day",
        "Veterans Day;11-11;veterans day,veterans' day",
        "Easter;E+0;easter,easter sunday",
        "Easter Monday;E+1;easter monday",
        "Good Friday;E-2;good friday",
        "Maundy Thursday;E-3;maundy thursday",
        "Palm Sunday;E-7;palm sunday",
        "Ash Wednesday;E-46;ash wednesday",
        "Ascension Day;E+39;ascension day",
        "Pentecost;E+49;pentecost,whit sunday",
        "Whit Monday;E+50;whit monday",
        "Martin Luther King Day;01/3/1;martin luther king day,mlk day,martin luther king jr. day",
        "Presidents' Day;02/3/1;presidents' day,presidents day,president's day",
        "Memorial Day;05/-1/1;memorial day",
        "Labor Day;09/1/1;labor day",
        "Columbus Day;10/2/1;columbus day",
        "Father's Day;06/3/0;father's day,fathers day,fathers' day",
        "Thanksgiving;11/4/4;thanksgiving,thanksgiving day,thanks giving day",
        "Black Friday;11/4/4+1;black friday",
        "Cyber Monday;11/4/4+4;cyber monday",
    ];

    private static readonly FrozenDictionary<string, string> Rules = Rows.Select(row => row.Split(';')).ToFrozenDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);

    /// <summary>Ways to write a holiday, each with the holiday's name.</summary>
    public static IEnumerable<(string Phrase, string Name)> Phrases => Rows.Select(row => row.Split(';'))
        .SelectMany(cells => cells[2].Split(',').SelectMany(phrase => new[] { phrase, phrase.Replace('\'', '\u2019') }.Distinct()).Select(phrase => (phrase, cells[0])));

    /// <summary>Null in a year of which the calendar has no such day.</summary>
    public static DateOnly? DayIn(int year, string name)
    {
        var rule = Rules[name];
        if (year is < 1583 or > 9998) return null;
        if (rule[0] == 'E') return EasterSunday(year).AddDays(Number(rule[1..]));
        if (rule[2] == '-') return new DateOnly(year, Number(rule[..2]), Number(rule[3..]));
        var cells = rule.Split('/', '+');
        var first = new DateOnly(year, Number(cells[0]), 1);
        var month = Edtf.Between(EdtfDate.OfDay(first), EdtfDate.OfDay(first.AddMonths(1).AddDays(-1)));
        var weekday = NthResolver.Resolve(new DateForm.Nth(Number(cells[1]), TimeUnit.Day, (DayOfWeek)Number(cells[2]), new DateForm.Calendar(year, first.Month, null, null)), month);
        return weekday?.Earliest?.AddDays(cells.Length > 3 ? Number(cells[3]) : 0);
    }

    /// <summary>The rule of the Gregorian calendar, in the arrangement of Meeus, Jones and Butcher.</summary>
    private static DateOnly EasterSunday(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var week = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        var shift = (golden + (11 * moon) + (22 * week)) / 451;
        var days = moon + week - (7 * shift) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
