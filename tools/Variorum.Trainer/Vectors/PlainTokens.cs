using Variorum.Language.Learning;

namespace Variorum.Trainer.Vectors;

/// <summary>Cuts plain text into folded words roughly as the treebanks do: enough for counting, and quick.</summary>
internal static class PlainTokens
{
    public static IEnumerable<string> Of(string line)
    {
        var folded = Folded(line);
        var i = 0;
        while (i < folded.Length)
        {
            if (char.IsWhiteSpace(folded[i]))
            {
                i++;
                continue;
            }

            var end = End(folded, i);
            // "don't" is "do" and "n't": give the n back.
            if (end - i > 1 && folded[end - 1] == 'n' && At(folded, end) == '\'' && At(folded, end + 1) == 't')
            {
                yield return folded[i..(end - 1)];
                yield return "n't";
                i = end + 2;
                continue;
            }

            yield return folded[i..end];
            i = end;
        }
    }

    private static int End(string text, int start)
    {
        if (text[start] == '\'' && char.IsLetter(At(text, start + 1)) && start > 0 && char.IsLetterOrDigit(text[start - 1]))
            return Run(text, start + 1);
        return char.IsLetterOrDigit(text[start]) ? Run(text, start) : start + 1;
    }

    private static int Run(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsInside(text, i)))
            i++;
        return i;
    }

    /// <summary>A point between digits, or in "u.s.".</summary>
    private static bool IsInside(string text, int i) =>
        (text[i] is '.' or ',' or ':' && At(text, i - 1) == '0' && At(text, i + 1) == '0')
        || (text[i] == '.' && char.IsLetter(At(text, i - 1)) && !char.IsLetter(At(text, i - 2)) && (At(text, i - 2) == '.' || char.IsLetter(At(text, i + 1))));

    private static char At(string text, int i) => i >= 0 && i < text.Length ? text[i] : '\0';

    private static string Folded(string line) => string.Create(line.Length, line, (span, from) => WordVectors.Fold(from, span));
}
