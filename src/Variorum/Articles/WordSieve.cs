namespace Variorum.Articles;

/// <summary>Tells by first letter and length alone that a word is none of a set, which is so for most words.</summary>
internal sealed class WordSieve
{
    private const int Lengths = 31;

    // By the low bits of the first letter, the same for both cases; one bit for each length.
    private readonly uint[] _lengths = new uint[32];

    public void Add(string word)
    {
        if (word.Length > 0) _lengths[word[0] & 31] |= 1u << Math.Min(word.Length, Lengths);
    }

    /// <param name="word">In any case, not empty. Where it begins with no ASCII letter it is let through: its two cases may differ in more.</param>
    public bool MayHold(ReadOnlySpan<char> word) => word[0] > '\x7F' || (_lengths[word[0] & 31] >> Math.Min(word.Length, Lengths) & 1) != 0;
}
