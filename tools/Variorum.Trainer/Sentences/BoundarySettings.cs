namespace Variorum.Trainer.Sentences;

/// <summary>How the classifier of sentence boundaries is trained.</summary>
internal sealed record BoundarySettings
{
    public int Seed { get; init; } = 1;

    public int Bits { get; init; } = 16;

    public int Rounds { get; init; } = 6;

    public double Rate { get; init; } = 0.1;

    public double Decay { get; init; } = 1e-4;
}
