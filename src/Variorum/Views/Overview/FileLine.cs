using Variorum.Text;
using Variorum.Views.Articles;

namespace Variorum.Views.Overview;

/// <summary>A snapshot as the list of what was read shows it.</summary>
public sealed record FileLine(
    SnapshotId Snapshot, ImmutableArray<FileName> Files, string MediaType, long Bytes, string Reader, ImmutableArray<ArticleLine> Articles);
