using System.Buffers;
using Variorum.Expressions.Dates;
using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>What a block looks like, whatever page it is from: the features that HTML and plain text share.</summary>
/// <param name="Characters">Without blanks.</param>
/// <param name="LinkShare">Of its characters, from 0 to 1.</param>
/// <param name="Phrase">Why the words alone make it furniture, or null.</param>
/// <param name="Stamp">The date that it prints and little else, or null.</param>
/// <param name="Dateline">The date that it prints beside a name; whether it dates the text depends on where it stands.</param>
internal sealed record BlockShape(int Characters, double LinkShare, bool EndsSentence, bool HasSentenceInside, FurnitureReason? Phrase, Stamp? Stamp, Stamp? Dateline)
{
    // Twelve words: shorter stretches with a full stop are captions and teasers as often as paragraphs.
    private const int ProseCharacters = 70;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?。！？؟۔।");

    /// <summary>True where it reads like a paragraph that somebody wrote rather than a label.</summary>
    public bool IsProse => LinkShare < 0.5 && ((Characters >= ProseCharacters && (EndsSentence || HasSentenceInside)) || Characters >= 3 * ProseCharacters);

    /// <summary>True where it is at least a short sentence.</summary>
    public bool IsSentence => IsProse || (EndsSentence && Characters >= 20 && LinkShare < 0.5);

    public static BlockShape Of(string text, Block block, Lazy<DayMonthOrder> order, Dictionary<string, Hint> names)
    {
        var words = block.Span.Slice(text);
        var characters = CharactersOf(words);
        var (stamp, dateline) = StampReader.Read(text, block.Span, order);
        if (stamp is null) dateline ??= MarkedDays.Read(text, block, order, names);
        return new BlockShape(
            characters,
            (double)block.LinkedCharacters / characters,
            EndsInStop(words),
            StopsInside(words),
            FurniturePhrases.Reason(words),
            stamp,
            dateline);
    }

    private static int CharactersOf(ReadOnlySpan<char> words)
    {
        var blanks = 0;
        foreach (var c in words)
        {
            if (c <= ' ' || c >= '\x7F') blanks += char.IsWhiteSpace(c) ? 1 : 0;
        }

        return words.Length - blanks;
    }

    private static bool EndsInStop(ReadOnlySpan<char> words)
    {
        var end = words.TrimEnd("\"'”’»)] \u00a0");
        return !end.IsEmpty && end[^1] is '.' or '!' or '?' or '…' or ':' or '。' or '！' or '？' or '؟' or '۔' or '।' or '።';
    }

    /// <summary>A stop followed by a blank, or one of the stops that need none.</summary>
    private static bool StopsInside(ReadOnlySpan<char> words)
    {
        for (var i = 1; i + 1 < words.Length; i++)
        {
            var next = words[i..^1].IndexOfAny(Stops);
            if (next < 0) return false;
            i += next;
            if (words[i] is not ('.' or '!' or '?') || (char.IsWhiteSpace(words[i + 1]) && char.IsLower(words[i - 1]))) return true;
        }

        return false;
    }
}
