using Variorum.Claims;
using Variorum.Collation.Sources;

namespace Variorum.Collation;

/// <summary>Everything that collation is given: the analysed snapshots, their names, and what the user says of their sources.</summary>
/// <remarks>The order of the parts does not matter: collation puts them into one of its own.</remarks>
public sealed record Pile(
    ImmutableArray<PileFile> Files,
    ImmutableArray<SnapshotAnalysis> Analyses,
    ImmutableArray<UnreadFile> Unread,
    ImmutableArray<SourceListEntry> SourceList,
    CasebookSettings Settings);
