namespace Variorum.Collation.Dating;

/// <summary>Whether a sentence tells of what has happened or of what is to come.</summary>
internal enum Tense
{
    /// <summary>It does not say; nothing is concluded from it.</summary>
    Unknown,

    Past,

    Future,
}
