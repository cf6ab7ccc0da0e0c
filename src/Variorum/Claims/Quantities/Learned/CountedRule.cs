namespace Variorum.Claims.Quantities.Learned;

/// <summary>Which rule said what a figure counts.</summary>
internal enum CountedRule
{
    None,

    /// <summary>The figure points at an earlier one.</summary>
    Pointed,

    /// <summary>The clause says so, or what it leaves out.</summary>
    Clause,

    /// <summary>What is left where the clause has no part for it.</summary>
    Left,
}
