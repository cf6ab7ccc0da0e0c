namespace Variorum.Collation.Dating;

/// <summary>A sentence of a dated text with the word "letter" in it.</summary>
/// <param name="Day">The last on which it can have appeared.</param>
/// <param name="Words">Its content words.</param>
/// <param name="Figures">The values that it states.</param>
internal sealed record LetterMention(DateOnly Day, DatingEvidence Evidence, ImmutableHashSet<string> Words, ImmutableHashSet<decimal> Figures, bool IsOfOpenLetter);
