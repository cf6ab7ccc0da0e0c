namespace Variorum.Collation.Arithmetic;

/// <summary>Neighbouring figures of which the first or the last is the largest: a whole and, it may be, its parts.</summary>
/// <param name="Stated">Words of the text say that these are parts of that whole.</param>
/// <param name="Announced">They say it of all of them: what does not come to the whole has failed.</param>
internal sealed record Block(Figure Whole, ImmutableArray<Figure> Parts, bool Stated, bool Announced)
{
    public decimal Sum => Parts.Sum(part => part.Value);

    public Equation Equation => Equation.Of(Whole, [.. Parts.Select(part => (part, 1))]);
}
