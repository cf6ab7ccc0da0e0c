using System.Globalization;

namespace Variorum.Expressions.Lexing;

/// <summary>Reads word tables from one line of source.</summary>
internal static class WordTables
{
    /// <param name="rows">Words with a number each: "half 2|third 3".</param>
    public static WordTable<decimal> Numbers(string rows) => new(Rows(rows).Select(row => KeyValuePair.Create(row[0], decimal.Parse(row[1], CultureInfo.InvariantCulture))));

    /// <param name="rows">Words with a word each: "January 01|Jan 01".</param>
    public static WordTable<string> Words(string rows) => new(Rows(rows).Select(row => KeyValuePair.Create(row[0], row[1])));

    private static IEnumerable<string[]> Rows(string rows) => rows
        .Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split(' '));
}
