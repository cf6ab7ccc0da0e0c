using System.Text;

namespace Variorum.Pages;

/// <summary>Writes a page's text and notes its blocks: collapses white space and puts line ends where elements break lines.</summary>
internal sealed class PageTextBuilder
{
    // Lines that say when and by whom are short; of what is longer only the text counts, and a page of a million spans must stay small.
    private const int LongestWithParts = 300;
    private const int MostParts = 12;

    private readonly StringBuilder _text = new();
    private readonly List<InlinePart> _parts = [];
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private PageBreak _break;
    private int _lineBreaks;
    private int _blanks;
    private int _start = -1;
    private int _end;
    private int _linked;
    private bool _startsInLink;
    private char _high;

    /// <summary>Where the next character would stand if it followed at once.</summary>
    public int Length => _text.Length;

    public bool InBlock => _start >= 0;

    /// <summary>Called at the first character of each block and at each later piece of it.</summary>
    public Action? Touched { get; set; }

    /// <summary>Gives the path of the block that ends.</summary>
    public Func<ImmutableArray<PathStep>>? Path { get; set; }

    public void Append(ReadOnlySpan<char> data, bool linked, bool keepsWhiteSpace)
    {
        var touched = false;
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f' || (char.IsWhiteSpace(c) && _start < 0))
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
            Write(c, linked);
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

    /// <summary>Notes that an element that breaks no line ends here.</summary>
    /// <param name="from">What <see cref="Length"/> was where it began.</param>
    public void EndPart(int from, PathStep step)
    {
        if (_start < 0 || _end - _start > LongestWithParts || _parts.Count == MostParts) return;
        var start = Math.Max(from, _start);
        while (start < _end && char.IsWhiteSpace(_text[start])) start++;
        if (start < _end && _end <= _text.Length) _parts.Add(new InlinePart(new TextSpan(start, _end), step.Element, step.Hints));
    }

    public (string Text, ImmutableArray<Block> Blocks) Finish()
    {
        Break(PageBreak.Paragraph);
        return (_text.ToString(), _blocks.ToImmutable());
    }

    /// <summary>Writes what was put off: breaks before a new block, a line end or blanks within one.</summary>
    private void Separate(bool keepsWhiteSpace)
    {
        if (_start < 0)
        {
            if (_text.Length > 0) _text.Append(_break switch { PageBreak.Cell => "\t", PageBreak.Line => "\n", _ => "\n\n" });
            if (keepsWhiteSpace) _text.Append(' ', _blanks);
            _start = _text.Length;
            _linked = 0;
        }
        else if (_lineBreaks > 0)
        {
            _text.Append('\n');
            if (keepsWhiteSpace) _text.Append(' ', _blanks);
        }
        else if (_blanks > 0)
        {
            _text.Append(' ', keepsWhiteSpace ? _blanks : 1);
        }

        (_break, _lineBreaks, _blanks) = (PageBreak.None, 0, 0);
    }

    /// <summary>A lone surrogate is no character: it becomes U+FFFD.</summary>
    private void Write(char c, bool linked)
    {
        if (char.IsLowSurrogate(c))
        {
            if (_high != 0) _text.Append(_high).Append(c);
            else _text.Append('\uFFFD');
            _high = '\0';
        }
        else
        {
            Flush();
            if (char.IsHighSurrogate(c)) _high = c;
            else _text.Append(c);
        }

        if (char.IsWhiteSpace(c)) return;
        if (linked) _linked++;
        _end = _text.Length + (_high == 0 ? 0 : 1);
    }

    private void Flush()
    {
        if (_high == 0) return;
        _text.Append('\uFFFD');
        _high = '\0';
    }
}
