using Variorum.Text;

namespace Variorum.Views.Overview;

/// <summary>One line of the time line: a source, or all that have no line of their own.</summary>
/// <param name="Id">Null where the line is not one source's.</param>
/// <param name="Marks">By time.</param>
public sealed record TimelineLane(string Name, Identifier? Id, ImmutableArray<TimelineMark> Marks)
{
    public int Count => Marks.Sum(mark => mark.Count);
}
