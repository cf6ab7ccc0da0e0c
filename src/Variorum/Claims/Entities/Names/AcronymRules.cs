namespace Variorum.Claims.Entities.Names;

/// <summary>"HO" of "Harbour Office": by the letters that its words begin with.</summary>
internal static class AcronymRules
{
    public static bool IsSpelledOut(NameForm form, NameForm full) =>
        form.IsAcronym && full.Words.Length > 1 && !full.IsPerson && LettersOf(form) is { Length: > 1 } letters && InitialsOf(full).Contains(letters);

    /// <summary>"EUP" of "European Parliament": some words give more than their first letter.</summary>
    public static bool IsSpelledByBeginnings(NameForm form, NameForm full) =>
        form.IsAcronym && LettersOf(form) is { Length: > 2 } letters && full.Words.Length > 1 && full.Words.Length < letters.Length && !full.IsPerson && Spells(letters, [.. full.Words.Where(word => !IsSmall(word))]);

    private static bool Spells(ReadOnlySpan<char> letters, ReadOnlySpan<string> words)
    {
        if (words.IsEmpty) return letters.IsEmpty;
        for (var taken = Math.Min(3, Math.Min(letters.Length, words[0].Length)); taken > 0; taken--)
        {
            if (letters[..taken].SequenceEqual(words[0].AsSpan(0, taken)) && Spells(letters[taken..], words[1..])) return true;
        }

        return false;
    }

    public static string LettersOf(NameForm acronym) => new string([.. acronym.Text.Where(char.IsAsciiLetter)]).ToLowerInvariant();

    /// <summary>Of all words, and of those that tell.</summary>
    public static IEnumerable<string> InitialsOf(NameForm full)
    {
        yield return string.Concat(full.Words.Select(word => word[0]));
        yield return string.Concat(full.Words.Where(word => !IsSmall(word)).Select(word => word[0]));
    }

    public static bool IsSmall(string word) => word is "of" or "the" or "for" or "and" or "in" or "on" or "a" or "to" or "&";
}
