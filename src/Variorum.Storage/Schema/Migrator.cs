using Dapper;
using Microsoft.Data.Sqlite;

namespace Variorum.Storage.Schema;

/// <summary>Brings a casebook file forward to the schema of this program, one step in one transaction each.</summary>
internal static class Migrator
{
    /// <exception cref="CasebookStoreException">The file is not a casebook, or was written by a later version.</exception>
    public static void Migrate(SqliteConnection connection, string path)
    {
        var version = CheckIsOurs(connection, path);
        if (version > Migrations.Latest)
        {
            throw new CasebookStoreException(
                $"{path} was written by a later version of variorum (schema {version}, this one knows {Migrations.Latest}). Use that version, or another --case.");
        }

        foreach (var migration in Migrations.All.Where(migration => migration.Version > version)) Apply(connection, migration);
    }

    /// <summary>Whether the schema is the latest; for a casebook that can only be read.</summary>
    public static bool IsCurrent(SqliteConnection connection, string path) => CheckIsOurs(connection, path) == Migrations.Latest;

    private static int CheckIsOurs(SqliteConnection connection, string path)
    {
        var version = connection.ExecuteScalar<int>("PRAGMA user_version");
        var application = connection.ExecuteScalar<int>("PRAGMA application_id");
        var empty = connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_schema") == 0;
        if (application != Migrations.ApplicationId && !empty)
            throw new CasebookStoreException($"{path} is a database of another program, not a casebook. Choose another --case.");
        return version;
    }

    private static void Apply(SqliteConnection connection, Migration migration)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute(migration.Sql, transaction: transaction);
        // Pragmas take no parameters; both numbers are the program's own.
        connection.Execute($"PRAGMA application_id = {Migrations.ApplicationId}", transaction: transaction);
        connection.Execute($"PRAGMA user_version = {migration.Version}", transaction: transaction);
        transaction.Commit();
    }
}
