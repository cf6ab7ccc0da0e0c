using System.Collections.Immutable;

namespace Variorum.Language.Tokenizing;

/// <summary>Tells line ends that end a paragraph from those that only wrap it.</summary>
/// <remarks>
/// An empty line always parts. Lines without an empty line between form a block; a block is wrapped where nearly every line is so long
/// that the next word would not have fitted, and then only its short lines end a paragraph.
/// </remarks>
internal static class LineLayout
{
    // No wrapped text has wider lines; longer ones are whole paragraphs.
    private const int WidestWrap = 130;
    private const int NarrowestWrap = 30;

    /// <summary>One for each word but the last: what stands after it.</summary>
    public static Gap[] Gaps(string text, ImmutableArray<TextSpan> words)
    {
        var gaps = new Gap[Math.Max(0, words.Length - 1)];
        var block = new List<int>(); // words after which a single line end stands
        int blockStart = 0, knownWidth = 0;
        for (int i = 0; i < gaps.Length; i++)
        {
            var between = text.AsSpan(words[i].End, words[i + 1].Start - words[i].End);
            int lines = LineEnds(between);
            gaps[i] = between.IsEmpty ? Gap.None : lines >= 2 ? Gap.Break : Gap.Space;
            if (lines == 1)
                block.Add(i);
            if (lines < 2)
                continue;
            knownWidth = Resolve(text, words, block, blockStart, i, gaps, knownWidth);
            block.Clear();
            blockStart = i + 1;
        }
        Resolve(text, words, block, blockStart, gaps.Length, gaps, knownWidth);
        return gaps;
    }

    private static int LineEnds(ReadOnlySpan<char> gap)
    {
        int count = 0;
        for (int k = 0; k < gap.Length; k++)
        {
            if (gap[k] == '\u2029')
                count += 2;
            else if (gap[k] is '\n' or '\u2028' or '\u0085' or '\v' or '\f' || (gap[k] == '\r' && (k + 1 == gap.Length || gap[k + 1] != '\n')))
                count++;
        }
        return count;
    }

    /// <summary>Settles the line ends of one block; returns the width to which the text is known to be wrapped, or 0.</summary>
    private static int Resolve(
        string text, ImmutableArray<TextSpan> words, List<int> ends, int first, int last, Gap[] gaps, int knownWidth)
    {
        if (ends.Count == 0)
            return knownWidth;
        int width = Width(words, ends, first, last);
        int full = 0, from = first;
        foreach (int end in ends)
        {
            full += IsFull(text, words, from, end, width) ? 1 : 0;
            from = end + 1;
        }
        // One line end alone proves nothing, since the longer of two lines always looks full.
        bool wrapped = width is >= NarrowestWrap and <= WidestWrap && ends.Count >= 2 && full * 10 >= ends.Count * 7;
        int limit = wrapped ? width : width <= knownWidth + 2 && ends.Count == 1 ? knownWidth : 0;
        from = first;
        foreach (int end in ends)
        {
            bool soft = limit > 0 && IsFull(text, words, from, end, limit);
            if (!IsInsideSentence(text, words, from, end, soft))
                gaps[end] = Gap.Break;
            from = end + 1;
        }
        return wrapped ? width : knownWidth;
    }

    private static int Width(ImmutableArray<TextSpan> words, List<int> ends, int first, int last)
    {
        int width = 0, from = first;
        foreach (int end in ends)
        {
            width = Math.Max(width, words[end].End - words[from].Start);
            from = end + 1;
        }
        return Math.Max(width, words[last].End - words[from].Start);
    }

    /// <summary>True where the next line's first word would not have fitted.</summary>
    private static bool IsFull(string text, ImmutableArray<TextSpan> words, int from, int end, int width)
    {
        int stop = words[end + 1].Start, reach = Math.Min(text.Length, stop + WidestWrap);
        while (stop < reach && !CharacterKinds.IsSeparator(text[stop]))
            stop++;
        return words[end].End - words[from].Start + 1 + (stop - words[end + 1].Start) > width;
    }

    private static bool IsInsideSentence(string text, ImmutableArray<TextSpan> words, int from, int end, bool soft)
    {
        char next = text[words[end + 1].Start], last = text[words[end].End - 1];
        if (IsBullet(text, words, end + 1))
            return false;
        if (soft || last == ',')
            return true;
        bool terminal = last is '.' or '!' or '?' or ':' or '"' or '”' or '…';
        bool longLine = words[end].End - words[from].Start > NarrowestWrap;
        return !terminal && longLine && (char.IsLower(next) || Lookup.Has(NeverLast, words[end].Slice(text)));
    }

    private static bool IsBullet(string text, ImmutableArray<TextSpan> words, int i)
    {
        char c = text[words[i].Start];
        bool sign = c is '•' or '●' or '■' or '▪' or '◦' or '·' or '*' or '–' or '-' or '—' or '>';
        return sign && words[i].Length == 1 && i + 1 < words.Length && words[i + 1].Start > words[i].End;
    }

    private static readonly System.Collections.Frozen.FrozenSet<string> NeverLast = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        ["of", "the", "a", "an", "and", "or", "to", "in", "on", "at", "by", "for", "with", "from", "that", "as", "is", "was", "were", "are",
            "his", "her", "their", "its", "who", "which", "has", "have", "had", "mr.", "mrs.", "ms.", "dr.", "gen.", "our", "my", "your"],
        StringComparer.OrdinalIgnoreCase);
}
