namespace Variorum.Collation.Arithmetic;

/// <summary>An equation that holds, and what was tried to find it.</summary>
/// <param name="Combinations">How many combinations were open that are at least as likely as this one.</param>
/// <param name="Expected">How many of them, at least as improbable, chance alone would make.</param>
internal readonly record struct Hit(Equation Equation, Operation Operation, long Combinations, double Expected);
