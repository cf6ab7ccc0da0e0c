using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Variorum.Claims;
using Variorum.Collation;
using Variorum.Collation.Sources;
using Variorum.Pages;
using Variorum.Storage.Schema;
using Variorum.Storage.Serialization;
using Variorum.Text;

namespace Variorum.Storage;

/// <summary>A casebook in a SQLite file: the one class that knows the dialect.</summary>
/// <remarks>
/// Every document is one transaction that is on the disk when the method returns: a program killed at any moment loses nothing
/// that it had reported. Not safe for use by several threads at once.
/// Every method throws <see cref="CasebookStoreException"/> where the file cannot be read or written.
/// </remarks>
public sealed class CasebookStore : IDisposable
{
    private const string MaxFileSetting = "max-file";
    private readonly SqliteConnection _connection;
    private readonly string _path;

    private CasebookStore(SqliteConnection connection, string path, bool writable)
    {
        _connection = connection;
        _path = path;
        IsWritable = writable;
    }

    /// <summary>False where the file lies on read-only media.</summary>
    public bool IsWritable { get; }

    /// <summary>Opens a casebook to write, making it where there is none.</summary>
    public static CasebookStore OpenOrCreate(string path) => Open(path, SqliteOpenMode.ReadWriteCreate);

    /// <summary>Opens a casebook that must exist; where it lies on read-only media, to read only.</summary>
    public static CasebookStore OpenExisting(string path)
    {
        try
        {
            return Open(path, SqliteOpenMode.ReadWrite);
        }
        catch (CasebookStoreException error) when (error.InnerException is SqliteException { SqliteErrorCode: 8 or 14 })
        {
            return Open(path, SqliteOpenMode.ReadOnly);
        }
    }

    /// <summary>Every version of every file, by location, then by snapshot.</summary>
    public IReadOnlyList<StoredFile> Files() => Guard(() => _connection
        .Query<(string Location, string Path, string Snapshot, string State)>(
            "SELECT location, path, snapshot, state FROM file ORDER BY location, snapshot")
        .Select(row => new StoredFile(row.Location, row.Path, new SnapshotId(row.Snapshot), Enum.Parse<FileState>(row.State, ignoreCase: true)))
        .ToList());

    /// <summary>The files that could not be read, by location.</summary>
    public IReadOnlyList<(string Location, UnreadFile File)> Unread() => Guard(() => _connection
        .Query<(string Location, string Path, string Reason)>("SELECT location, path, reason FROM unread ORDER BY location")
        .Select(row => (row.Location, new UnreadFile(row.Path, row.Reason)))
        .ToList());

    /// <summary>What an earlier run made of a snapshot with the same program and models, or null.</summary>
    public AnalysisOutcome? FindAnalysis(SnapshotId snapshot, AnalysisKey key) => Guard(() =>
    {
        var outcome = _connection.ExecuteScalar<byte[]?>(
            "SELECT outcome FROM analysis WHERE snapshot = @Snapshot AND engine = @Engine AND models = @Models",
            new { Snapshot = snapshot.Value, key.Engine, key.Models });
        return outcome is null ? null : OutcomeSerializer.Deserialize(outcome);
    });

    /// <summary>The snapshots for which <see cref="FindAnalysis"/> finds something.</summary>
    public IReadOnlySet<SnapshotId> AnalyzedSnapshots(AnalysisKey key) => Guard(() => _connection
        .Query<string>("SELECT snapshot FROM analysis WHERE engine = @Engine AND models = @Models", key)
        .Select(id => new SnapshotId(id))
        .ToHashSet());

    public Snapshot ReadSnapshot(SnapshotId snapshot) => Guard(() => new Snapshot(Compression.Decompress(
        _connection.ExecuteScalar<byte[]>("SELECT bytes FROM snapshot WHERE id = @Id", new { Id = snapshot.Value })
        ?? throw new InvalidDataException($"The snapshot {snapshot} is missing."))));

    /// <summary>Keeps a file that was read: its bytes, its name and, where it was made anew, what came of it. One transaction.</summary>
    /// <param name="outcome">What came of it, or null where the casebook has it.</param>
    public FileChange RecordRead(FileSighting file, Snapshot snapshot, AnalysisOutcome.Analyzed? outcome, AnalysisKey key) => Guard(() =>
    {
        var known = VersionsAt(file.Location);
        var same = known.Any(version => version.Snapshot == snapshot.Id && version.State == FileState.Present && version.Path == file.Path);
        if (same && outcome is null) return FileChange.None;
        using var transaction = _connection.BeginTransaction();
        Execute("DELETE FROM unread WHERE location = @Location", new { file.Location }, transaction);
        InsertSnapshot(snapshot, transaction);
        if (outcome is not null) InsertAnalysis(snapshot.Id, outcome, key, transaction);
        MarkOthersReplaced(file.Location, snapshot.Id.Value, transaction);
        Execute(
            """
            INSERT INTO file (location, snapshot, path, state) VALUES (@Location, @Snapshot, @Path, 'present')
            ON CONFLICT (location, snapshot) DO UPDATE SET path = excluded.path, state = 'present'
            """,
            new { file.Location, Snapshot = snapshot.Id.Value, file.Path },
            transaction);
        transaction.Commit();
        if (same || known.Any(version => version.Snapshot == snapshot.Id && version.State == FileState.Present)) return FileChange.None;
        return known.Count == 0 ? FileChange.Added : FileChange.Replaced;
    });

    /// <summary>Keeps the reason why a file could not be read. Earlier versions of it stay.</summary>
    /// <param name="changed">Its bytes are known not to be those of an earlier version.</param>
    public void RecordUnread(FileSighting file, string reason, bool changed) => Guard(() =>
    {
        using var transaction = _connection.BeginTransaction();
        Execute(
            """
            INSERT INTO unread (location, path, reason) VALUES (@Location, @Path, @Reason)
            ON CONFLICT (location) DO UPDATE SET path = excluded.path, reason = excluded.reason
            """,
            new { file.Location, file.Path, Reason = reason },
            transaction);
        if (changed) MarkOthersReplaced(file.Location, string.Empty, transaction);
        transaction.Commit();
        return true;
    });

    /// <summary>Replaces an analysis that an older program made. One transaction.</summary>
    public void RecordAnalysis(SnapshotId snapshot, AnalysisOutcome outcome, AnalysisKey key) => Guard(() =>
    {
        using var transaction = _connection.BeginTransaction();
        InsertAnalysis(snapshot, outcome, key, transaction);
        transaction.Commit();
        return true;
    });

    /// <summary>Notes that files are no longer there. What they said is kept.</summary>
    public void MarkGone(IReadOnlyCollection<string> locations) => Guard(() =>
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var location in locations)
        {
            Execute("UPDATE file SET state = 'gone' WHERE location = @location AND state = 'present'", new { location }, transaction);
            Execute("DELETE FROM unread WHERE location = @location", new { location }, transaction);
        }

        transaction.Commit();
        return true;
    });

    /// <summary>Forgets the versions of files that were replaced or are gone, and the snapshots that then have no name.</summary>
    /// <returns>How many versions were forgotten.</returns>
    public int Prune() => Guard(() =>
    {
        using var transaction = _connection.BeginTransaction();
        var pruned = Execute("DELETE FROM file WHERE state <> 'present'", null, transaction);
        Execute("DELETE FROM snapshot WHERE id NOT IN (SELECT snapshot FROM file)", null, transaction);
        transaction.Commit();
        return pruned;
    });

    public IReadOnlyList<SourceListEntry> SourceList() => Guard(() => _connection
        .Query<SourceListEntry>("SELECT path, outlet, published, party, address FROM source_list ORDER BY path")
        .ToList());

    /// <summary>Takes a source list in place of the earlier one.</summary>
    public void ReplaceSourceList(IEnumerable<SourceListEntry> entries) => Guard(() =>
    {
        using var transaction = _connection.BeginTransaction();
        Execute("DELETE FROM source_list", null, transaction);
        foreach (var entry in entries)
        {
            Execute(
                "INSERT INTO source_list (path, outlet, published, party, address) VALUES (@Path, @Outlet, @Published, @Party, @Address)",
                entry,
                transaction);
        }

        transaction.Commit();
        return true;
    });

    /// <summary>The largest file that was let in, in bytes.</summary>
    public long MaxFileBytes() => Guard(() => _connection.ExecuteScalar<string?>(
        "SELECT value FROM setting WHERE name = @Name", new { Name = MaxFileSetting }) is { } value
            ? long.Parse(value, CultureInfo.InvariantCulture)
            : CasebookSettings.DefaultMaxFileBytes);

    public void SetMaxFileBytes(long bytes) => Guard(() => _connection.Execute(
        "INSERT INTO setting (name, value) VALUES (@Name, @Value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        new { Name = MaxFileSetting, Value = bytes.ToString(CultureInfo.InvariantCulture) }));

    /// <summary>Adds a decision. There is no way to change or remove one.</summary>
    public void Append(Decision decision) => Guard(() => _connection.Execute(
        """
        INSERT INTO decision (ruling, subject, other, snapshot, start, "end", quote, context, note)
        VALUES (@Ruling, @Subject, @Other, @Snapshot, @Start, @End, @Quote, @Context, @Note)
        """,
        new
        {
            decision.Ruling,
            Subject = decision.Subject.Value,
            Other = decision.Other?.Value,
            Snapshot = decision.Anchor.Snapshot.Value,
            decision.Anchor.Span.Start,
            decision.Anchor.Span.End,
            decision.Quote,
            decision.Context,
            decision.Note,
        }));

    /// <summary>All decisions, oldest first.</summary>
    public IReadOnlyList<Decision> Decisions() => Guard(() => _connection
        .Query("SELECT ruling, subject, other, snapshot, start, \"end\" AS stop, quote, context, note FROM decision ORDER BY id")
        .Select(row => new Decision(
            (string)row.ruling,
            new Identifier((string)row.subject),
            row.other is string other ? new Identifier(other) : null,
            new Anchor(new SnapshotId((string)row.snapshot), new Language.TextSpan((int)(long)row.start, (int)(long)row.stop)),
            (string)row.quote,
            (string)row.context,
            (string?)row.note))
        .ToList());

    public void Dispose()
    {
        try
        {
            // A resting casebook is one plain file: it can be copied, and opened from read-only media.
            if (IsWritable) _connection.Execute("PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException)
        {
            // Another process has it open, or the disk is full: the log stays beside the file and the next run takes it in.
        }

        _connection.Dispose();
    }

    private static CasebookStore Open(string path, SqliteOpenMode mode)
    {
        var writable = mode != SqliteOpenMode.ReadOnly;
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, ForeignKeys = true, DefaultTimeout = 10 }.ToString());
        try
        {
            connection.Open();
            if (writable)
            {
                // FULL: with WAL it costs one flush a document, and then even a power cut loses nothing that was reported.
                connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
                Migrator.Migrate(connection, path);
            }
            else if (!Migrator.IsCurrent(connection, path))
            {
                throw new CasebookStoreException($"{path} has an older schema and lies where it cannot be written. Copy it to a writable folder first.");
            }

            return new CasebookStore(connection, path, writable);
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw SqliteErrors.Explain(error, path);
        }
        catch (CasebookStoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    private List<StoredFile> VersionsAt(string location) => [.. _connection
        .Query<(string Path, string Snapshot, string State)>("SELECT path, snapshot, state FROM file WHERE location = @location", new { location })
        .Select(row => new StoredFile(location, row.Path, new SnapshotId(row.Snapshot), Enum.Parse<FileState>(row.State, ignoreCase: true)))];

    private void InsertSnapshot(Snapshot snapshot, SqliteTransaction transaction)
    {
        var exists = _connection.ExecuteScalar<long>("SELECT count(*) FROM snapshot WHERE id = @Id", new { Id = snapshot.Id.Value }, transaction) > 0;
        if (exists) return;
        Execute(
            "INSERT INTO snapshot (id, length, bytes) VALUES (@Id, @Length, @Bytes)",
            new { Id = snapshot.Id.Value, snapshot.Bytes.Length, Bytes = Compression.Compress(snapshot.Bytes.Span) },
            transaction);
    }

    private void InsertAnalysis(SnapshotId snapshot, AnalysisOutcome outcome, AnalysisKey key, SqliteTransaction transaction)
    {
        Execute("DELETE FROM analysis WHERE snapshot = @Snapshot", new { Snapshot = snapshot.Value }, transaction);
        Execute(
            "INSERT INTO analysis (snapshot, engine, models, outcome) VALUES (@Snapshot, @Engine, @Models, @Outcome)",
            new { Snapshot = snapshot.Value, key.Engine, key.Models, Outcome = OutcomeSerializer.Serialize(outcome) },
            transaction);
    }

    private void MarkOthersReplaced(string location, string snapshot, SqliteTransaction transaction) => Execute(
        "UPDATE file SET state = 'replaced' WHERE location = @location AND snapshot <> @snapshot", new { location, snapshot }, transaction);

    private int Execute(string sql, object? parameters, SqliteTransaction transaction) =>
        _connection.Execute(sql, parameters, transaction);

    private T Guard<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Explain(error, _path);
        }
        catch (InvalidDataException damaged)
        {
            throw new CasebookStoreException($"{_path}: {damaged.Message} Delete the casebook and collate again.", damaged);
        }
    }
}
