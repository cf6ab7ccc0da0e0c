using Microsoft.Data.Sqlite;

namespace Variorum.Storage;

/// <summary>Says SQLite's errors in words that a person can act on.</summary>
internal static class SqliteErrors
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static CasebookStoreException Explain(SqliteException error, string path) =>
        new($"{path}: {Reason(error)}", error);

    private static string Reason(SqliteException error) => error.SqliteErrorCode switch
    {
        Busy or Locked => "another run of variorum is writing to this casebook. Wait for it to end, or use another --case.",
        ReadOnly => "the casebook cannot be written: the file or its folder is read-only. Choose a --case elsewhere.",
        InputOutput => "the disk reported an error while the casebook was read or written. What was reported as done before is kept.",
        Corrupt => "the casebook is damaged. Restore it from a copy, or delete it and collate again.",
        Full => "the disk is full. What was reported as done is kept: make room and run the same command again.",
        CannotOpen => "the casebook cannot be opened: its folder is missing, or you may not use it.",
        NotADatabase => "this file is not a casebook. Choose another --case.",
        _ => $"the casebook could not be used ({error.Message}).",
    };
}
