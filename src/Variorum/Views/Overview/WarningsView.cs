namespace Variorum.Views.Overview;

/// <summary>All that the reader is warned of.</summary>
/// <param name="Unread">By name.</param>
/// <param name="OfPile">In the casebook's order.</param>
/// <param name="OfFiles">By alphabet of what they say.</param>
/// <param name="Changed">Files that are no longer as they were read, by name.</param>
public sealed record WarningsView(
    ImmutableArray<UnreadFileView> Unread,
    ImmutableArray<string> OfPile,
    ImmutableArray<WarningView> OfFiles,
    ImmutableArray<Articles.FileName> Changed)
{
    public bool IsEmpty => Unread.IsEmpty && OfPile.IsEmpty && OfFiles.IsEmpty && Changed.IsEmpty;
}
