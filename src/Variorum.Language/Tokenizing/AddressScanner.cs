using System.Buffers;

namespace Variorum.Language.Tokenizing;

/// <summary>Finds web addresses, e-mail addresses, host names and file names, each of which is one word.</summary>
internal static class AddressScanner
{
    // An address is looked for no further than this, so that a chunk of a million characters costs a million steps.
    private const int LongestAddress = 512;

    private static readonly SearchValues<char> EndOfUrl = SearchValues.Create("<>\"“”«»");

    /// <summary>The end of the address that starts at <paramref name="start"/>, or <paramref name="start"/> where none does.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">A letter or digit.</param>
    /// <param name="end">Where the written token ends.</param>
    /// <param name="reach">How far was looked: nothing before it is the beginning of a host or file name.</param>
    public static int Match(ReadOnlySpan<char> text, int start, int end, out int reach)
    {
        reach = start;
        end = Math.Min(end, start + LongestAddress);
        var chunk = text[start..end];
        if (StartsAsUrl(chunk))
            return start + TrimmedUrl(chunk);
        int length = EmailOrHost(chunk, out int looked);
        reach = start + looked;
        return start + length;
    }

    private static bool StartsAsUrl(ReadOnlySpan<char> chunk) =>
        Starts(chunk, "http://") || Starts(chunk, "https://") || Starts(chunk, "ftp://") || Starts(chunk, "mailto:")
        || (Starts(chunk, "www.") && chunk.Length > 6);

    private static bool Starts(ReadOnlySpan<char> chunk, string prefix) =>
        chunk.Length > prefix.Length && chunk.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private static int TrimmedUrl(ReadOnlySpan<char> chunk)
    {
        int length = chunk.IndexOfAny(EndOfUrl);
        if (length <= 0)
            length = chunk.Length;
        int open = chunk[..length].Count('(') - chunk[..length].Count(')');
        while (length > 1)
        {
            char last = chunk[length - 1];
            if (last is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*' or ']' or '}' or '…')
            {
                length--;
            }
            else if (last == ')' && open < 0)
            {
                open++;
                length--;
            }
            else
            {
                break;
            }
        }
        return length;
    }

    /// <summary>Segments of letters, digits and hyphens with dots between, perhaps with one "@".</summary>
    private static int EmailOrHost(ReadOnlySpan<char> chunk, out int looked)
    {
        int at = -1, lastDot = -1, dots = 0, i = 0;
        for (; i < chunk.Length; i++)
        {
            char c = chunk[i];
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
                continue;
            if (c == '@' && at < 0 && i > 0)
            {
                at = i;
                lastDot = -1;
            }
            else if (c == '.' && i > 0 && i + 1 < chunk.Length && (char.IsAsciiLetterOrDigit(chunk[i + 1]) || chunk[i + 1] is '.' or '@'))
            {
                if (char.IsAsciiLetterOrDigit(chunk[i + 1]))
                    lastDot = i;
                dots++;
            }
            else if (!(at < 0 && c is '+' or '%' or '='))
            {
                break;
            }
        }
        looked = i;
        while (i > 0 && chunk[i - 1] is '.' or '-' or '+' or '%' or '=')
            i--;
        if (at > 0)
            return i > at + 1 && char.IsAsciiLetterOrDigit(chunk[at + 1]) ? i : 0;
        return lastDot > 0 && IsHostOrFile(chunk[..i], lastDot, dots) ? i : 0;
    }

    private static bool IsHostOrFile(ReadOnlySpan<char> name, int lastDot, int dots)
    {
        if (name.IndexOf("..", StringComparison.Ordinal) >= 0 || lastDot + 1 >= name.Length || lastDot >= name.Length)
            return false;
        var ending = name[(lastDot + 1)..];
        var before = name[..lastDot];
        if (ending.IndexOfAnyInRange('A', 'Z') >= 0 && before.IndexOfAnyInRange('a', 'z') >= 0)
            return false; // "day.The": a full stop without its space
        if (WordLists.FileEndings.Has(ending))
            return true;
        if (before.Length < 2 || before.IndexOfAnyExceptInRange('0', '9') < 0)
            return false;
        if (WordLists.NameEndings.Has(ending))
            return !IsCommonWord(ending) || dots > 1;
        return dots > 1 && IsLowerCaseWithLongSegments(name);
    }

    // "so.it", "there.in": as often a full stop without its space as a host.
    private static bool IsCommonWord(ReadOnlySpan<char> ending) =>
        ending is "it" or "in" or "us" or "no" or "be" or "at" or "is" or "me" or "name" or "so" or "as" or "al" or "de";

    private static bool IsLowerCaseWithLongSegments(ReadOnlySpan<char> name)
    {
        int length = 0;
        foreach (char c in name)
        {
            if (c == '.')
            {
                if (length < 2)
                    return false;
                length = 0;
            }
            else if (!char.IsAsciiLetterLower(c) && c != '-')
            {
                return false;
            }
            else
            {
                length++;
            }
        }
        return length >= 2;
    }
}
