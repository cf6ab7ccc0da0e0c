using System.Collections.Immutable;

namespace Variorum.Language.Tokenizing;

/// <summary>Sentence boundaries by rule.</summary>
internal static class BoundaryRules
{
    public static bool IsBoundary(string text, ImmutableArray<TextSpan> words, int first, int i)
    {
        var gap = text.AsSpan(words[i].End, words[i + 1].Start - words[i].End);
        if (gap.Count('\n') > 1)
            return true;
        char next = text[words[i + 1].Start];
        if (gap.Contains('\n') && !char.IsLower(next) && words[i].End - words[first].Start < 45)
            return true;
        int k = i;
        while (k > first && text[words[k].Start] is '"' or '”' or ')' or '’' or '\'' or ']')
            k--;
        if (k < i && next is '"' or '”')
            return false;
        char last = text[words[k].End - 1];
        if (last is '!' or '?' || (last == '.' && words[k].Length == 1))
            return !char.IsLower(next) && next is not (')' or '"' or '”' or ',') || (next is '"' && !gap.IsEmpty);
        return false;
    }
}
