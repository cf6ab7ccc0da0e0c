using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Tells in one or two look-ups that no date can start at a word, which is so for nearly all words of a text.</summary>
/// <remarks>Measured on ordinary prose: without it every word is looked up in some thirty tables.</remarks>
internal static class DateStarters
{
    private const string Ordinals = """
        zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
        twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth
        """;

    private const string Cardinals = """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty thirty forty fifty sixty seventy eighty ninety
        """;

    private const string Pointers = "current last past next coming upcoming previous preceding following same recent latest final";

    private const string Seasons = "spring summer autumn fall winter q h twenties thirties forties fifties sixties seventies eighties nineties noughties fiscal financial tax budget closing opening";

    private const string Weekdays = "monday tuesday wednesday thursday friday saturday sunday";

    private const string Any = $"""
        january february march april may june july august september october november december jan feb febr mar apr jun jul aug sep sept oct nov dec
        sunday monday tuesday wednesday thursday friday saturday mon tue tues wed weds thu thur thurs fri sundays mondays tuesdays wednesdays thursdays fridays saturdays
        noon midday midnight {Ordinals} {Cardinals} {Pointers} {Seasons} this
        today yesterday tomorrow tonight day overnight now currently nowadays presently recently lately time
        another single half quarter several few some many numerous countless couple tens dozens scores hundreds thousands millions billions trillions
        daily weekly monthly quarterly yearly annually annual hourly everyday every each per all full whole entire
        minutes hours days weeks months years decades centuries weekends fortnights
        christmas xmas easter boxing saint valentine valentines earth anzac bastille halloween hallowe ash palm maundy pentecost whit ascension armistice
        veterans martin mlk presidents memorial labor columbus father fathers thanksgiving thanks cyber
        """;

    /// <summary>Words that mostly start something else, each with what has to follow for a date.</summary>
    private static readonly (string Word, string Followers)[] Common =
    [
        ("the", $"{Ordinals} {Cardinals} {Pointers} {Seasons} few time near day week month year decade century season quarter weekend night past future"),
        ("a", Counted), ("an", Counted), ("that", string.Join(' ', DateWords.UnitWords)),
        ("in", "the"), ("to", "date"), ("at", "present the that"), ("so", "far"), ("until", "now then"), ("since", "then"), ("up", "to"), ("these", "days"),
        ("new", "year years"), ("year", "end - ' ’"), ("st", "patrick ."), ("good", "friday"), ("black", Weekdays), ("bloody", Weekdays), ("super", Weekdays), ("holy", Weekdays), ("shrove", Weekdays), ("red", Weekdays), ("international", "workers"), ("president", "' ’"), ("int", "' ’"),
    ];

    private static readonly WordTable<WordSet?> Words = new(
        Any.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().Select(word => KeyValuePair.Create(word, (WordSet?)null))
            .Concat(Common.Select(row => KeyValuePair.Create(row.Word, (WordSet?)new WordSet(row.Followers)))));

    private static string Counted => $"few number couple half quarter hundred thousand million billion dozen {CountReader.AdjectiveWords} {string.Join(' ', DateWords.UnitWords)}";

    public static bool MayStart(LexedText text, int index) => text[index].Kind switch
    {
        LexemeKind.Digits => true,
        // A misspelt month is only looked for next to a figure.
        LexemeKind.Word => Words.TryGet(text.Of(index), out var followers) ? followers is null || text.IsDigits(index + 1) || followers.Contains(text.Of(index + 1)) : text.IsDigits(index + 1) && text.IsCapitalised(index),
        _ => text.SymbolAt(index) is '\'' or '\u2019' or '\u2018',
    };
}
