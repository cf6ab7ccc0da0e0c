using Variorum.Text;

namespace Variorum.Pages;

/// <summary>One file's bytes, never altered. It knows nothing of names: the same bytes under two names are one snapshot.</summary>
public sealed record Snapshot
{
    public Snapshot(ReadOnlyMemory<byte> bytes)
    {
        Bytes = bytes;
        Id = SnapshotId.Of(bytes.Span);
    }

    public SnapshotId Id { get; }

    public ReadOnlyMemory<byte> Bytes { get; }
}
