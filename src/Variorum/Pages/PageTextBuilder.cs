using System.Buffers;

namespace Variorum.Pages;

/// <summary>Writes a page's text and notes its blocks: collapses white space and puts line ends where elements break lines.</summary>
internal sealed class PageTextBuilder
{
    // Lines that say when and by whom are short; of what is longer only the text counts, and a page of a million spans must stay small.
    private const int LongestWithParts = 300;
    private const int MostParts = 12;
    private const int FirstLength = 16_384;

    private readonly List<InlinePart> _parts = [];
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private char[] _text = ArrayPool<char>.Shared.Rent(FirstLength);
    private int _length;
    private PageBreak _break;
    private int _lineBreaks;
    private int _blanks;
    private int _start = -1;
    private int _end;
    private int _linked;
    private bool _startsInLink;
    private char _high;

    /// <summary>Where the next character would stand if it followed at once.</summary>
    public int Length => _length;

    public bool InBlock => _start >= 0;

    /// <summary>Called at the first character of each block and at each later piece of it.</summary>
    public Action? Touched { get; set; }

    /// <summary>Gives the path of the block that ends.</summary>
    public Func<ImmutableArray<PathStep>>? Path { get; set; }

    public void Append(ReadOnlySpan<char> data, bool linked, bool keepsWhiteSpace)
    {
        var touched = false;
        for (var i = 0; i < data.Length; i++)
        {
            var c = data[i];
            if (c is ' ' or '\t' or '\n' or '\r' or '\f' || (_start < 0 && char.IsWhiteSpace(c)))
            {
                Flush();
                if (keepsWhiteSpace && c == '\n') LineBreak();
                else _blanks++;
                continue;
            }

            if (_start < 0) _startsInLink = linked;
            Separate(keepsWhiteSpace);
            if (!touched) Touched?.Invoke();
            touched = true;
            var (run, blanks) = PlainRun(data[i..]);
            if (run == 0)
            {
                Write(c, linked);
                continue;
            }

            Flush();
            Put(data.Slice(i, run));
            _end = _length;
            if (linked) _linked += run - blanks;
            i += run - 1;
        }

        Flush();
    }

    /// <summary>A <c>br</c>: one breaks the line within a block, two end the block.</summary>
    public void LineBreak()
    {
        _lineBreaks++;
        _blanks = 0;
        if (_lineBreaks > 1) Break(PageBreak.Paragraph);
    }

    /// <summary>Ends the block, if one is open. The strongest of the breaks between two blocks is written.</summary>
    public void Break(PageBreak kind)
    {
        if (kind == PageBreak.None) return;
        if (kind > _break) _break = kind;
        _blanks = 0;
        if (_start < 0) return;
        _blocks.Add(new Block(new TextSpan(_start, _end), Path?.Invoke() ?? [], _linked, _startsInLink) { Parts = _end - _start > LongestWithParts ? [] : [.. _parts] });
        _parts.Clear();
        _start = -1;
    }

    /// <summary>The visible text of an element that breaks no line and ends here; empty where it is none of its block's parts.</summary>
    /// <param name="from">What <see cref="Length"/> was where it began.</param>
    public TextSpan PartSince(int from)
    {
        if (_start < 0 || _end - _start > LongestWithParts || _parts.Count == MostParts) return default;
        var start = Math.Max(from, _start);
        while (start < _end && char.IsWhiteSpace(_text[start])) start++;
        return start < _end && _end <= _length ? new TextSpan(start, _end) : default;
    }

    public void AddPart(InlinePart part) => _parts.Add(part);

    /// <summary>To be asked for once, at the end.</summary>
    public (string Text, ImmutableArray<Block> Blocks) Finish()
    {
        Break(PageBreak.Paragraph);
        var text = new string(_text, 0, _length);
        ArrayPool<char>.Shared.Return(_text);
        (_text, _length) = ([], 0);
        return (text, _blocks.DrainToImmutable());
    }

    /// <summary>How many characters of a text from its start need no thought: visible ones with single spaces between them, ending in a visible one.</summary>
    private static (int Length, int Blanks) PlainRun(ReadOnlySpan<char> data)
    {
        var (at, blanks) = (0, 0);
        while (at < data.Length)
        {
            if (IsPlain(data[at])) at++;
            else if (data[at] == ' ' && at > 0 && at + 1 < data.Length && IsPlain(data[at + 1])) (at, blanks) = (at + 2, blanks + 1);
            else break;
        }

        return (at, blanks);
    }

    private static bool IsPlain(char c) => c > ' ' && (c < '\x7F' || (c > '\xA0' && !char.IsWhiteSpace(c) && !char.IsSurrogate(c)));

    /// <summary>Writes what was put off: breaks before a new block, a line end or blanks within one.</summary>
    private void Separate(bool keepsWhiteSpace)
    {
        if (_start < 0)
        {
            if (_length > 0) Put(_break switch { PageBreak.Cell => "\t", PageBreak.Line => "\n", _ => "\n\n" });
            if (keepsWhiteSpace) PutBlanks(_blanks);
            _start = _length;
            _linked = 0;
        }
        else if (_lineBreaks > 0)
        {
            Put("\n");
            if (keepsWhiteSpace) PutBlanks(_blanks);
        }
        else if (_blanks > 0)
        {
            PutBlanks(keepsWhiteSpace ? _blanks : 1);
        }

        (_break, _lineBreaks, _blanks) = (PageBreak.None, 0, 0);
    }

    /// <summary>A lone surrogate is no character: it becomes U+FFFD.</summary>
    private void Write(char c, bool linked)
    {
        if (char.IsLowSurrogate(c))
        {
            if (_high != 0) Put([_high, c]);
            else Put("\uFFFD");
            _high = '\0';
        }
        else
        {
            Flush();
            if (char.IsHighSurrogate(c)) _high = c;
            else Put([c]);
        }

        if (char.IsWhiteSpace(c)) return;
        if (linked) _linked++;
        _end = _length + (_high == 0 ? 0 : 1);
    }

    private void Flush()
    {
        if (_high == 0) return;
        Put("\uFFFD");
        _high = '\0';
    }

    private void Put(ReadOnlySpan<char> data)
    {
        data.CopyTo(Room(data.Length));
        _length += data.Length;
    }

    private void PutBlanks(int count)
    {
        Room(count).Fill(' ');
        _length += count;
    }

    private Span<char> Room(int length)
    {
        if (_length + length > _text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + length, 2 * _text.Length));
            _text.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_text);
            _text = larger;
        }

        return _text.AsSpan(_length, length);
    }
}
