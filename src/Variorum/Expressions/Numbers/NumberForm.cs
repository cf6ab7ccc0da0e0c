namespace Variorum.Expressions.Numbers;

/// <summary>How a number is written.</summary>
public enum NumberForm
{
    /// <summary>"2,745", "3.5".</summary>
    Digits,

    /// <summary>"two hundred and fifty".</summary>
    Words,

    /// <summary>"3.5 million", "12k".</summary>
    Mixed,

    /// <summary>"two-thirds", "1/4", "½".</summary>
    Fraction,

    /// <summary>"one in five", "three out of ten".</summary>
    Ratio,

    /// <summary>"dozens", "tens of thousands", "several".</summary>
    Vague,

    /// <summary>"200 to 300", "between 5 and 10", "5-10".</summary>
    Range,
}
