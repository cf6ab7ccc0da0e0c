namespace Variorum.Language.Tokenizing;

/// <summary>What has been read of a sentence.</summary>
/// <param name="First">Its first word.</param>
/// <param name="FirstWord">Hash of that word.</param>
/// <param name="StartsLower">Whether it begins with a small letter.</param>
internal readonly record struct SentenceState(int First, uint FirstWord, bool StartsLower)
{
    public bool InQuote { get; init; }

    public int Depth { get; init; }

    public bool HasVerbLike { get; init; }
}
