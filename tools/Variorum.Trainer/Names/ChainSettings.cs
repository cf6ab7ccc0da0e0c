namespace Variorum.Trainer.Names;

/// <summary>How the chain of names is trained.</summary>
internal sealed record ChainSettings
{
    public int Seed { get; init; } = 1;

    public int Rounds { get; init; } = 3;

    public float Rate { get; init; } = 0.1f;

    /// <summary>Strength of the squared penalty.</summary>
    public float Decay { get; init; } = 1e-5f;

    /// <summary>Features seen less often are left out.</summary>
    public int LeastCount { get; init; } = 2;

    /// <summary>Rows whose largest weight is smaller are left out of the model.</summary>
    public float LeastWeight { get; init; } = 0.04f;

    /// <summary>The weights are the mean of those after every round from this one on.</summary>
    public int FirstAveraged { get; init; } = 2;

    /// <summary>See <see cref="Variorum.Language.Entities.NameWeights"/>, as a logit.</summary>
    // UNER-EWT dev: 75.6 at 0, 76.1 at 1, 74.5 at 2.
    public float Boldness { get; init; } = 1;

    /// <summary>Part of the features that an example does without, so that none is relied on alone.</summary>
    public float Dropout { get; init; } = 0.3f;
}
