using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>The answers that give one figure about one time, on the way to a reading.</summary>
/// <param name="Core">Those of the question's own measure; all of them where there is none.</param>
/// <param name="Time">The earliest that they are about; null where none of them says.</param>
/// <param name="LastTime">The latest that they are about: a figure that is told again later still stands then.</param>
internal sealed record ReadingGroup(Identifier Id, ImmutableArray<Answer> Answers, ImmutableArray<Answer> Core, Edtf? Time, Edtf? LastTime)
{
    public Answer First => Core[0];
}
