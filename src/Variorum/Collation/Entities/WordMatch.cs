namespace Variorum.Collation.Entities;

/// <summary>Two words that belong together.</summary>
/// <param name="One">Place of the one among its name's words.</param>
/// <param name="Other">Place of the other.</param>
/// <param name="Likeness">From 0 to 1.</param>
/// <param name="IsSpelling">They differ in spelling only.</param>
internal readonly record struct WordMatch(int One, int Other, double Likeness, bool IsSpelling);
