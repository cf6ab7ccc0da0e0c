using System.Buffers;
using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>What a block looks like, whatever page it is from: the features that HTML and plain text share.</summary>
internal sealed class BlockShape
{
    // Twelve words: shorter stretches with a full stop are captions and teasers as often as paragraphs.
    private const int ProseCharacters = 70;

    // "Through trains to the coast? Auditors expect a wait" is a title: in plain text, where no element tells, what ends without a stop has to be longer to be a paragraph.
    private const int OpenProseCharacters = 105;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?。！？؟۔।");

    private readonly BlockStamps _stamps;
    private readonly int _block;
    private readonly int _openProse;

    public BlockShape(Page page, int block, BlockStamps stamps)
    {
        var words = page.Blocks[block].Span.Slice(page.Text);
        (_stamps, _block) = (stamps, block);
        _openProse = page.Blocks[block].Path.IsEmpty ? OpenProseCharacters : ProseCharacters;
        Characters = CharactersOf(words);
        LinkShare = (double)page.Blocks[block].LinkedCharacters / Characters;
        EndsSentence = EndsInStop(words);
        HasSentenceInside = StopsInside(words);
        Phrase = stamps.IsToday(block) ? FurnitureReason.Navigation : FurniturePhrases.Reason(words);
    }

    /// <summary>Without blanks.</summary>
    public int Characters { get; }

    /// <summary>Of its characters, from 0 to 1.</summary>
    public double LinkShare { get; }

    public bool EndsSentence { get; }

    public bool HasSentenceInside { get; }

    /// <summary>Why the words alone make it furniture, or null.</summary>
    public FurnitureReason? Phrase { get; }

    /// <summary>True where it reads like a paragraph that somebody wrote rather than a label.</summary>
    public bool IsProse => LinkShare < 0.5 && ((Characters >= ProseCharacters && EndsSentence) || (Characters >= _openProse && HasSentenceInside) || Characters >= 3 * ProseCharacters);

    /// <summary>True where it is at least a short sentence.</summary>
    public bool IsSentence => IsProse || (EndsSentence && Characters >= 20 && LinkShare < 0.5);

    /// <summary>The date that it prints and little else, or null.</summary>
    public Stamp? Stamp => _stamps.Of(_block).Stamp;

    /// <summary>The date that it prints beside a name; whether it dates the text depends on where it stands.</summary>
    public Stamp? Dateline => _stamps.Of(_block).Dateline;

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
