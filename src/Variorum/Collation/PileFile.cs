using Variorum.Text;

namespace Variorum.Collation;

/// <summary>A name under which a snapshot was found.</summary>
/// <param name="Path">Relative to the folder that was given, with forward slashes; a file given by name has its bare name.</param>
public sealed record PileFile(string Path, SnapshotId Snapshot, FileState State);
