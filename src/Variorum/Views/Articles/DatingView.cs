using Variorum.Expressions.Dates.Wording;
using Variorum.Views.Wording;

namespace Variorum.Views.Articles;

/// <summary>Between which days an undated article was written, with the words that show it.</summary>
/// <param name="Words">"between 22 March 2018 and 10 April 2018", "not before 22 March 2018".</param>
/// <param name="Open">Where nothing tells the first day or the last.</param>
/// <param name="Days">The same as a place on an axis; an open end is taken to be the other.</param>
public sealed record DatingView(string Words, DayRange Days, OpenEnd Open, ImmutableArray<DatingEvidenceView> Evidence);
