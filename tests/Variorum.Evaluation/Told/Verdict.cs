namespace Variorum.Evaluation.Told;

/// <summary>What a reader found of a phrase that is told of a figure.</summary>
public enum Verdict
{
    /// <summary>The text says so.</summary>
    True,

    /// <summary>True, and no more than the unit.</summary>
    Empty,

    /// <summary>The right thing, with a detail that is wrong.</summary>
    Garbled,

    /// <summary>Another thing.</summary>
    False,
}
