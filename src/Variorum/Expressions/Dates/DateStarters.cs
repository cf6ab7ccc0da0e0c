using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Tells in one look-up that no date can start at a word, which is so for nearly all words of a text.</summary>
/// <remarks>Measured on ordinary prose: without it every word is looked up in some thirty tables.</remarks>
internal static class DateStarters
{
    private static readonly WordSet Words = new("""
        january february march april may june july august september october november december jan feb febr mar apr jun jul aug sep sept oct nov dec
        sunday monday tuesday wednesday thursday friday saturday mon tue tues wed weds thu thur thurs fri sundays mondays tuesdays wednesdays thursdays fridays saturdays
        spring summer autumn fall winter q h noon midday midnight
        twenties thirties forties fifties sixties seventies eighties nineties
        the this current last past next coming upcoming previous preceding following same that recent latest final
        today yesterday tomorrow tonight day overnight now currently at nowadays presently to so until these recently lately since in previously formerly up time
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty thirty forty fifty sixty seventy eighty ninety a an another single half quarter
        zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
        twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth
        several few some many numerous countless couple tens dozens scores hundreds thousands millions billions trillions
        daily weekly monthly quarterly yearly annually annual hourly everyday every each per
        minutes hours days weeks months years decades centuries weekends fortnights
        """);

    public static bool MayStart(LexedText text, int index) => text[index].Kind switch
    {
        LexemeKind.Digits => true,
        // A misspelt month is only looked for next to a figure.
        LexemeKind.Word => Words.Contains(text.Of(index)) || (text.IsDigits(index + 1) && text.IsCapitalised(index)),
        _ => text.SymbolAt(index) is '\'' or '\u2019' or '\u2018',
    };
}
