namespace Variorum.Storage.Schema;

/// <summary>All steps of the schema, in order.</summary>
internal static class Migrations
{
    /// <summary>Marks a SQLite file as a casebook (<c>PRAGMA application_id</c>): the letters "VARI".</summary>
    public const int ApplicationId = 0x56415249;

    public static readonly IReadOnlyList<Migration> All = [new(1, FirstLight)];

    public static int Latest => All[^1].Version;

    // Page texts and analyses are blobs: databases disagree about how long a text is and some refuse U+0000.
    // A decision is a person's word. It is only ever added to: the triggers hold even against a careless program.
    private const string FirstLight =
        """
        CREATE TABLE setting (
            name  TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT;

        CREATE TABLE snapshot (
            id     TEXT NOT NULL PRIMARY KEY,
            length INTEGER NOT NULL,
            bytes  BLOB NOT NULL
        ) STRICT;

        CREATE TABLE file (
            location TEXT NOT NULL,
            snapshot TEXT NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
            path     TEXT NOT NULL,
            state    TEXT NOT NULL CHECK (state IN ('present', 'replaced', 'gone')),
            PRIMARY KEY (location, snapshot)
        ) STRICT;
        CREATE INDEX file_snapshot ON file (snapshot);

        CREATE TABLE unread (
            location TEXT NOT NULL PRIMARY KEY,
            path     TEXT NOT NULL,
            reason   TEXT NOT NULL
        ) STRICT;

        CREATE TABLE analysis (
            snapshot TEXT NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
            engine   TEXT NOT NULL,
            models   TEXT NOT NULL,
            outcome  BLOB NOT NULL,
            PRIMARY KEY (snapshot, engine, models)
        ) STRICT;

        CREATE TABLE source_list (
            path      TEXT NOT NULL PRIMARY KEY,
            outlet    TEXT,
            published TEXT,
            party     TEXT,
            address   TEXT
        ) STRICT;

        CREATE TABLE decision (
            id       INTEGER PRIMARY KEY AUTOINCREMENT,
            ruling   TEXT NOT NULL,
            subject  TEXT NOT NULL,
            other    TEXT,
            snapshot TEXT NOT NULL,
            start    INTEGER NOT NULL,
            "end"    INTEGER NOT NULL,
            quote    TEXT NOT NULL,
            context  TEXT NOT NULL,
            note     TEXT
        ) STRICT;
        CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
            BEGIN SELECT RAISE(ABORT, 'a decision is never changed: add another'); END;
        CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision
            BEGIN SELECT RAISE(ABORT, 'a decision is never deleted: add another'); END;
        """;
}
