using Variorum.Claims.Dates;
using Variorum.Claims.Quantities;

namespace Variorum.Claims;

/// <summary>All that one snapshot's articles claim, each kind in page order.</summary>
public sealed record SnapshotClaims(ImmutableArray<Quantity> Quantities, ImmutableArray<DateMention> Dates);
