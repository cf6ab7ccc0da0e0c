namespace Variorum.Evaluation.Dating;

/// <summary>A text whose day is known, and between which days it was dated without knowing it.</summary>
internal sealed record HiddenDate(string Document, DateOnly Published, DateOnly? First, DateOnly? Last)
{
    /// <summary>How many of the bounds do not hold.</summary>
    public int Wrong => (Published < First ? 1 : 0) + (Published > Last ? 1 : 0);
}
