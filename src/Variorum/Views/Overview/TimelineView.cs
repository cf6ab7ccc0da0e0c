namespace Variorum.Views.Overview;

/// <summary>When the pile was published.</summary>
/// <param name="Lanes">Sources with most articles first, then by alphabet; the rest share the last lines.</param>
/// <param name="Entries">The same by month, or by year where the months are many; earliest first.</param>
/// <param name="Undated">The articles that print no date, with what can be told of it; by title.</param>
/// <param name="Description">What the drawing shows, for readers who do not see it.</param>
public sealed record TimelineView(
    ImmutableArray<TimelineLane> Lanes, ImmutableArray<TimelineEntry> Entries, ImmutableArray<UndatedView> Undated, string Description)
{
    public bool IsEmpty => Lanes.IsEmpty && Undated.IsEmpty;
}
