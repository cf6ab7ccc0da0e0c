using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>The answers that give one figure about one time, on the way to a reading.</summary>
/// <param name="Core">Those of the question's own measure; all of them where there is none.</param>
/// <param name="Time">What they are about; null where none of them says.</param>
internal sealed record ReadingGroup(Identifier Id, ImmutableArray<Answer> Answers, ImmutableArray<Answer> Core, Edtf? Time)
{
    public Answer First => Core[0];
}
