using static Variorum.Language.Tokenizing.CharacterKinds;

namespace Variorum.Language.Tokenizing;

/// <summary>Decides whether a full stop belongs to the word before it: abbreviations, initials, acronyms.</summary>
internal static class PeriodRules
{
    private const int LongestAcronym = 24;

    /// <summary>The end of "U.S.", "U.S.A", "p.m.", "e.g." at <paramref name="start"/>, or <paramref name="start"/>: at least two single letters.</summary>
    public static int AcronymEnd(ReadOnlySpan<char> text, int start, int end)
    {
        if (DegreeEnd(text[start..Math.Min(end, start + 5)]) is > 0 and int degree)
            return start + degree;
        int i = start, letters = 0;
        end = Math.Min(end, start + LongestAcronym);
        while (i + 1 < end && IsLetter(text[i]) && text[i + 1] == '.')
        {
            i += 2;
            letters++;
        }
        if (letters == 0)
            return start;
        if (i < end && IsLetter(text[i]) && (i + 1 >= end || !IsWordPart(text[i + 1])))
            return i + 1; // "U.S", "a.k.a"
        return letters >= 2 ? i : start;
    }

    private static int DegreeEnd(ReadOnlySpan<char> word) =>
        word.StartsWith("Ph.D.", StringComparison.Ordinal) || word.StartsWith("M.Sc.", StringComparison.Ordinal)
        || word.StartsWith("B.Sc.", StringComparison.Ordinal) ? 5 : 0;

    /// <summary>True where the full stop at <paramref name="wordEnd"/> belongs to the word before.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="wordStart">Where the word begins.</param>
    /// <param name="wordEnd">Where its full stop stands.</param>
    public static bool KeepsPeriod(ReadOnlySpan<char> text, int wordStart, int wordEnd)
    {
        var word = text[wordStart..wordEnd];
        int after = wordEnd + 1;
        if (after < text.Length && text[after] == '.')
            return false;
        char next = NextVisible(text, after);
        if (word.Length == 1)
            return IsInitial(text, wordStart, next);
        if (WordLists.BeforeNumber.Has(word) && IsDigit(next))
            return true;
        if (WordLists.Titles.Has(word))
            return true;
        if (!WordLists.Abbreviations.Has(word))
            return false;
        // An abbreviation that is also a word ("ill", "miss", "pa") counts only with its capital, and not at the end of a paragraph.
        return !IsAlsoWord(word) || (char.IsUpper(word[0]) && next != '\0' && next != '\n');
    }

    private static bool IsAlsoWord(ReadOnlySpan<char> word) => WordsToo.Has(word);

    private static readonly System.Collections.Frozen.FrozenSet<string> WordsToo = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        ["ill", "miss", "pa", "ca", "est", "ext", "ore", "wash", "conn", "co", "mob", "max", "min", "mins", "mass", "ing", "oz", "id", "orig",
            "ed", "tel", "yr", "stat", "ala", "ph", "minn", "colo", "penn", "nev", "que", "ont", "va", "ga", "md", "trans", "ret", "sci", "calif"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>"J. Smith", "George W. Bush", "c. 1750"; but not "so do I." and "vitamin C.".</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int start, char next)
    {
        char letter = text[start];
        if (!IsLetter(letter))
            return false;
        if (char.IsLower(letter))
            return letter is 'c' or 'p' or 'v' or 'b' or 'd' && (IsDigit(next) || letter == 'v');
        if (!char.IsUpper(next) && next is not (',' or '(' or '-' or ')'))
            return IsAfterCapitalisedWord(text, start) && letter != 'I' && char.IsLower(next);
        return !IsAfterLowerCaseWord(text, start);
    }

    private static bool IsAfterCapitalisedWord(ReadOnlySpan<char> text, int start)
    {
        int i = PreviousWordStart(text, start);
        return i >= 0 && char.IsUpper(text[i]);
    }

    private static bool IsAfterLowerCaseWord(ReadOnlySpan<char> text, int start)
    {
        int i = PreviousWordStart(text, start);
        if (i < 0 || !char.IsLower(text[i]))
            return false;
        var word = text[i..(start - 1)];
        // "vitamin C. The", against "by J. Smith": after these a name is likelier than the end of a sentence.
        return !(word is "by" or "and" or "of" or "the" or "to" or "with" or "from" or "for" or "de" or "van" or "von" or "when" or "as"
            or "that" or "said" or "says" or "at" or "on" or "in");
    }

    /// <summary>Where the word before begins, if but one space stands between; else -1.</summary>
    private static int PreviousWordStart(ReadOnlySpan<char> text, int start)
    {
        int i = start - 1;
        if (i < 1 || !IsSeparator(text[i]) || !IsLetter(text[i - 1]))
            return -1;
        int first = Math.Max(0, i - 20);
        i--;
        while (i > first && IsLetter(text[i - 1]))
            i--;
        return i;
    }

    /// <summary>The next character that can be seen within reach, '\n' at the end of a paragraph, '\0' at the end of the text.</summary>
    private static char NextVisible(ReadOnlySpan<char> text, int i)
    {
        int newlines = 0;
        for (int last = Math.Min(text.Length, i + 12); i < last; i++)
        {
            char c = text[i];
            if (!IsSeparator(c) && c is not ('"' or '“' or '‘' or '('))
                return c;
            if (c == '\n' && ++newlines == 2)
                return '\n';
        }
        return '\0';
    }
}
