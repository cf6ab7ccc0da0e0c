using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Tells in one look-up that no number can start at a lexeme, which is so for nearly all words of a text.</summary>
internal static class NumberStarters
{
    private static readonly WordSet Words = new("""
        zero nought naught hundred one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty thirty forty fifty sixty seventy eighty ninety a an half quarter
        zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
        twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth
        several some many numerous countless tens dozens scores hundreds thousands millions billions trillions
        """);

    public static bool MayStart(LexedText text, int index) => text[index].Kind switch
    {
        LexemeKind.Digits => true,
        LexemeKind.Word => Words.Contains(text.Of(index)),
        _ => text.SymbolAt(index) is '.' or >= '\u00BC' and <= '\u00BE' or >= '\u2150' and <= '\u215E',
    };
}
