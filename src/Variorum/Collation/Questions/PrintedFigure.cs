namespace Variorum.Collation.Questions;

/// <summary>The answers that print one figure of one thing, in whatever words.</summary>
/// <param name="Printings">In the casebook's order; never empty.</param>
internal sealed record PrintedFigure(ImmutableArray<Answer> Printings)
{
    public Answer First => Printings[0];

    public decimal Size => First.Size;

    /// <summary>Those of one family only; null where there are none.</summary>
    public PrintedFigure? Of(Family family) => Printings.Where(answer => answer.Family == family).ToImmutableArray() is { IsEmpty: false } own ? new PrintedFigure(own) : null;
}
