namespace Variorum.App.Sources;

/// <summary>Keeps spreadsheets from running what a document says: a cell that begins like a formula gets an apostrophe before it.</summary>
internal static class CsvText
{
    public static string Guard(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    /// <summary>Takes the apostrophe away again.</summary>
    public static string Unguard(string text) => text.Length > 1 && text[0] == '\'' && Guard(text[1..]) != text[1..] ? text[1..] : text;
}
