using System.Globalization;

namespace Variorum.Language.Tokenizing;

/// <summary>Finds the end of what is neither word nor number: runs ("...", "?!", "----"), emoticons, emoji, single signs.</summary>
internal static class PunctuationScanner
{
    private const string Repeatable = "-*=_~#+<>|\\^'`’‘•·—–";

    // Longest first within one beginning, since the first that fits is taken.
    private static readonly string[] Emoticons =
        [":'-(", ":'(", ":-))", ":-)", ":-(", ":-D", ":-P", ":-/", ":-|", ":))", ":)", ":(", ":D", ":P", ":/", ":|", ":]", ":o)", ";-)", ";)", ";D",
            "=)", "=(", "=D", "^_^", "<3", "-_-", "(:", "(;", ":O", ":o", ";P", ":p", ">:("];

    /// <summary>The end of the sign or run at <paramref name="start"/>; always after it.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int end)
    {
        char c = text[start];
        if (c is '.' or '!' or '?' or '…')
            return TerminalRun(text, start, end);
        int emoticon = EmoticonEnd(text, start, end);
        if (emoticon > start)
            return emoticon;
        if (char.IsHighSurrogate(c) && start + 1 < end && char.IsLowSurrogate(text[start + 1]))
            return EmojiEnd(text, start + 2, end);
        int i = start + 1;
        if (Repeatable.Contains(c, StringComparison.Ordinal))
        {
            while (i < end && text[i] == c)
                i++;
            if (c is '-' or '=' && i < end && text[i] == '>')
                i++;
        }
        return i;
    }

    // ".?" and "?!" are one mark, but "..." is not joined to a mark of another kind before it.
    private static int TerminalRun(ReadOnlySpan<char> text, int start, int end)
    {
        int i = start + 1;
        while (i < end && text[i] is '.' or '!' or '?' or '…')
            i++;
        return i;
    }

    private static int EmoticonEnd(ReadOnlySpan<char> text, int start, int end)
    {
        if (text[start] is not (':' or ';' or '=' or '^' or '<' or '-' or '(' or '>'))
            return start;
        foreach (string emoticon in Emoticons)
        {
            int stop = start + emoticon.Length;
            if (stop <= end && text[start..stop].SequenceEqual(emoticon) && (stop == end || !char.IsLetterOrDigit(text[stop]))
                && !(stop < end && text[stop] == text[stop - 1] && text[stop] == '/'))
            {
                return stop;
            }
        }
        return start;
    }

    // Skin tones, joined figures and variation selectors stay with their emoji.
    private static int EmojiEnd(ReadOnlySpan<char> text, int i, int end)
    {
        while (i < end)
        {
            char c = text[i];
            if (c is '\uFE0F' or '\uFE0E' or '\u20E3' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                i++;
            else if (c == '\u200D' && i + 2 < end && char.IsHighSurrogate(text[i + 1]) && char.IsLowSurrogate(text[i + 2]))
                i += 3;
            else if (c == '\uD83C' && i + 1 < end && text[i + 1] is >= '\uDFFB' and <= '\uDFFF')
                i += 2;
            else
                break;
        }
        return i;
    }
}
