using System.Text;
using Microsoft.Data.Sqlite;
using Variorum.Claims;
using Variorum.Collation;
using Variorum.Language;
using Variorum.Pages;
using Variorum.Storage;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Storage;

public sealed class CasebookStoreTests : IDisposable
{
    private static readonly AnalysisKey Key = new("engine-1", "none");
    private readonly TempFolder _folder = new();

    private string Path => _folder["a.casebook"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_recorded_document_is_there_after_reopening()
    {
        var snapshot = SnapshotOf("The council counted 2,745 people.");
        using (var store = CasebookStore.OpenOrCreate(Path))
            Assert.Equal(FileChange.Added, store.RecordRead(new FileSighting("/pile/a.txt", "a.txt"), snapshot, Analyze(snapshot), Key));
        using var reopened = CasebookStore.OpenExisting(Path);
        Assert.Equal(new StoredFile("/pile/a.txt", "a.txt", snapshot.Id, FileState.Present), Assert.Single(reopened.Files()));
        Assert.Equal(snapshot.Bytes.ToArray(), reopened.ReadSnapshot(snapshot.Id).Bytes.ToArray());
        var analysis = Assert.IsType<AnalysisOutcome.Analyzed>(reopened.FindAnalysis(snapshot.Id, Key)).Analysis;
        Assert.Equal("The council counted 2,745 people.", analysis.Text);
        Assert.Equal(2745, Assert.Single(analysis.Claims.Quantities).Amount.Value);
    }

    [Fact]
    public void An_analysis_of_another_engine_is_not_served()
    {
        var snapshot = SnapshotOf("The council counted 2,745 people.");
        using var store = CasebookStore.OpenOrCreate(Path);
        store.RecordRead(new FileSighting("/pile/a.txt", "a.txt"), snapshot, Analyze(snapshot), Key);
        Assert.Null(store.FindAnalysis(snapshot.Id, Key with { Engine = "engine-2" }));
        Assert.Null(store.FindAnalysis(snapshot.Id, Key with { Models = "other" }));
        Assert.DoesNotContain(snapshot.Id, store.AnalyzedSnapshots(Key with { Engine = "engine-2" }));
    }

    [Fact]
    public void Other_bytes_at_one_place_keep_both_versions_until_pruned()
    {
        var (first, second) = (SnapshotOf("First version of the note."), SnapshotOf("Second version of the note."));
        var file = new FileSighting("/pile/a.txt", "a.txt");
        using var store = CasebookStore.OpenOrCreate(Path);
        store.RecordRead(file, first, Analyze(first), Key);
        Assert.Equal(FileChange.Replaced, store.RecordRead(file, second, Analyze(second), Key));
        Assert.Equal(FileState.Replaced, store.Files().Single(version => version.Snapshot == first.Id).State);
        Assert.Equal(1, store.Prune());
        Assert.Equal(second.Id, Assert.Single(store.Files()).Snapshot);
        Assert.Null(store.FindAnalysis(first.Id, Key));
    }

    [Fact]
    public void Decisions_can_only_be_added()
    {
        using (var store = CasebookStore.OpenOrCreate(Path)) store.Append(SomeDecision());
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        foreach (var sql in new[] { "UPDATE decision SET ruling = 'right'", "DELETE FROM decision" })
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());
        }

        connection.Close();
        using var reopened = CasebookStore.OpenExisting(Path);
        Assert.Equal(SomeDecision(), Assert.Single(reopened.Decisions()));
    }

    [Fact]
    public void A_casebook_of_a_later_version_is_refused_with_a_way_out()
    {
        CasebookStore.OpenOrCreate(Path).Dispose();
        Sql("PRAGMA user_version = 99");
        var error = Assert.Throws<CasebookStoreException>(() => CasebookStore.OpenOrCreate(Path));
        Assert.Contains("later version", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        Sql("CREATE TABLE theirs (x)");
        var error = Assert.Throws<CasebookStoreException>(() => CasebookStore.OpenOrCreate(Path));
        Assert.Contains("another program", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        File.WriteAllText(Path, string.Concat(Enumerable.Repeat("This is a shopping list. ", 100)));
        var error = Assert.Throws<CasebookStoreException>(() => CasebookStore.OpenOrCreate(Path));
        Assert.Contains("not a casebook", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_database_is_migrated_step_by_step_to_the_latest_schema()
    {
        File.WriteAllBytes(Path, []);
        CasebookStore.OpenOrCreate(Path).Dispose();
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        Assert.Equal((long)Variorum.Storage.Schema.Migrations.Latest, command.ExecuteScalar());
        Assert.Equal(Enumerable.Range(1, Variorum.Storage.Schema.Migrations.Latest), Variorum.Storage.Schema.Migrations.All.Select(step => step.Version));
    }

    [Fact]
    public void A_second_writer_is_told_to_wait()
    {
        using var store = CasebookStore.OpenOrCreate(Path);
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var lockIt = connection.CreateCommand();
        lockIt.CommandText = "BEGIN IMMEDIATE";
        lockIt.ExecuteNonQuery();
        var error = Assert.Throws<CasebookStoreException>(() => store.SetMaxFileBytes(1000));
        Assert.Contains("another run", error.Message, StringComparison.Ordinal);
    }

    private static Snapshot SnapshotOf(string text) => new(Encoding.UTF8.GetBytes(text));

    private static AnalysisOutcome.Analyzed Analyze(Snapshot snapshot) =>
        Assert.IsType<AnalysisOutcome.Analyzed>(CasebookBuilder.Analyze(snapshot));

    private static Decision SomeDecision()
    {
        var anchor = new Anchor(SnapshotOf("x").Id, new TextSpan(3, 9));
        return new Decision("not-same", Identifier.OfAnchored("quantity", anchor), Identifier.OfName("entity", "e"), anchor, "2,745 people", "They counted 2,745 people.", null);
    }

    private void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
