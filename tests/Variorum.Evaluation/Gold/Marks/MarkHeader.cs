namespace Variorum.Evaluation.Gold.Marks;

/// <summary>What stands before the <c>|</c> of a mark or a record: <c>q#brought 2901 arrivals "members" asOf=2031</c>.</summary>
/// <param name="Kind">In lower case, as <c>q</c> or <c>article</c>.</param>
/// <param name="Id">Without the <c>#</c>, or null.</param>
/// <param name="Values">The values without a name, in order, each with whether it stood in quotation marks.</param>
/// <param name="Named">The values with a name.</param>
/// <param name="Position">UTF-16 offset in the marked file, for messages.</param>
public sealed record MarkHeader(
    string Kind,
    string? Id,
    ImmutableArray<MarkValue> Values,
    ImmutableSortedDictionary<string, string> Named,
    int Position);
