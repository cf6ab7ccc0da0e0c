using Variorum.Collation;
using Variorum.Text;

namespace Variorum.Storage;

/// <summary>One version of one file, as the casebook remembers it.</summary>
public sealed record StoredFile(string Location, string Path, SnapshotId Snapshot, FileState State);
