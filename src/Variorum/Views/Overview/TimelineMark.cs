using Variorum.Expressions.Dates.Wording;
using Variorum.Views.Wording;

namespace Variorum.Views.Overview;

/// <summary>Articles of one source that stand at one place of the time line.</summary>
/// <param name="Days">When they were published: one day, or all the days that a coarser date may mean.</param>
/// <param name="IsInferred">No date is printed: the days are those between which it was written, as far as its content tells.</param>
/// <param name="Open">Of inferred days: the end that nothing tells.</param>
public sealed record TimelineMark(DayRange Days, bool IsInferred, OpenEnd Open, int Count);
