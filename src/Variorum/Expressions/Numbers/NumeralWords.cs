using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>The words of English numerals.</summary>
internal static class NumeralWords
{
    /// <summary>zero to ninety.</summary>
    public static readonly WordTable<int> Small = Numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety",
        "nought naught");

    /// <summary>hundred is apart: it multiplies what stands before it inside a group ("two hundred thousand").</summary>
    public static readonly WordTable<decimal> Scales = WordTables.Numbers("""
        thousand 1000|lakh 100000|lakhs 100000|million 1000000|mln 1000000|mio 1000000|crore 10000000|crores 10000000
        |billion 1000000000|milliard 1000000000|bln 1000000000|trillion 1000000000000|tln 1000000000000|quadrillion 1000000000000000
        """);

    /// <summary>Letters that follow digits, as in "12k"; <see cref="ScaleLetters"/> looks at what surrounds them.</summary>
    public static readonly WordTable<decimal> Suffixes = WordTables.Numbers("""
        k 1000|mn 1000000|mln 1000000|mil 1000000|mm 1000000|m 1000000|b 1000000000|bn 1000000000|bln 1000000000
        |t 1000000000000|tn 1000000000000|tln 1000000000000|trn 1000000000000
        """);

    /// <summary>Names of parts, singular and plural, with what they divide by.</summary>
    public static readonly WordTable<decimal> Parts = WordTables.Numbers("""
        half 2|halves 2|third 3|thirds 3|quarter 4|quarters 4|fourth 4|fourths 4|fifth 5|fifths 5|sixth 6|sixths 6|seventh 7|sevenths 7|eighth 8|eighths 8
        |ninth 9|ninths 9|tenth 10|tenths 10|twelfth 12|twelfths 12|fifteenth 15|fifteenths 15|sixteenth 16|sixteenths 16|twentieth 20|twentieths 20
        |hundredth 100|hundredths 100|thousandth 1000|thousandths 1000
        """);

    public static readonly WordTable<int> Ordinals = Numbered(
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");

    private static WordTable<int> Numbered(string ones, string tens, string zeros = "") => new(ones
        .Split(' ').Select((word, i) => KeyValuePair.Create(word, i))
        .Concat(zeros.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => KeyValuePair.Create(word, 0)))
        .Concat(tens.Split(' ').Select((word, i) => KeyValuePair.Create(word, (i + 2) * 10))));
}
