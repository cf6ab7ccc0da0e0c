using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>Divides a page at its stamps, where they come back again and again: all before their texts, or all after.</summary>
internal sealed class StampDivision
{
    private const int MostHead = 3;

    private readonly PageContext _page;
    private readonly BlockLabel[] _labels;

    // How many blocks before each are texts, belong to a text, or are headings: a page may hold thousands of stamps.
    private readonly int[] _texts;
    private readonly int[] _bodies;
    private readonly int[] _headings;

    public StampDivision(PageContext page, BlockLabel[] labels)
    {
        (_page, _labels) = (page, labels);
        _texts = Counts(IsText);
        _bodies = Counts(i => labels[i].Kind == BlockKind.Body);
        _headings = page.Tree is null ? [] : Counts(i => labels[i].Kind == BlockKind.Title || (!labels[i].IsFurniture && LevelOf(i) is > 0 and < 4));
    }

    /// <summary>Where each piece begins and where it ends; fewer than two where nothing divides the page.</summary>
    public List<(int From, int To)> Pieces()
    {
        var stamps = _page.Tree is null ? [.. Enumerable.Range(0, _labels.Length).Where(i => _labels[i].Kind == BlockKind.Stamp && _page.Shapes[i].Stamp is { IsPure: true })] : ByHeadings();
        if (stamps.Count < 2) return [];
        // What follows the last stamp, or precedes the first, tells on which side the texts are.
        var after = After(stamps);
        var before = Before(stamps);
        var head = Has(_texts, 0, stamps[0]);
        var tail = Has(_texts, stamps[^1] + 1, _labels.Length);
        return head && !tail && after.Count >= before.Count ? after : !head || before.Count > after.Count ? before : HeadOf(stamps[0]) < stamps[0] ? before : after;
    }

    private int[] Counts(Func<int, bool> counts)
    {
        var before = new int[_labels.Length + 1];
        for (var i = 0; i < _labels.Length; i++) before[i + 1] = before[i] + (counts(i) ? 1 : 0);
        return before;
    }

    private static bool Has(int[] before, int from, int to) => before[to] > before[from];

    private bool IsText(int i) => _labels[i].Kind == BlockKind.Body && _page.Shapes[i].IsProse;

    private int LevelOf(int i) => Headings.LevelOf(_page.Tree!.Holders[i]);

    private bool IsHeading(int i) => !_labels[i].IsFurniture && LevelOf(i) is > 0 and < 5;

    /// <summary>On a web page a day divides where it stands with a heading, or below the last text: in the midst of a text it is part of what is told.</summary>
    private List<int> ByHeadings()
    {
        var stamps = Enumerable.Range(0, _labels.Length).Where(i => _labels[i].Kind == BlockKind.Stamp && (_page.Shapes[i].Stamp ?? _page.Shapes[i].Dateline) is not null).ToList();
        var headed = new bool[_labels.Length];
        var (at, after) = (0, false);
        foreach (var stamp in stamps)
        {
            for (; at < stamp; at++) after = !IsText(at) && (after || IsHeading(at));
            headed[stamp] = after;
        }

        // A heading or the end before the next text.
        (at, after) = (_labels.Length - 1, true);
        foreach (var stamp in Enumerable.Reverse(stamps))
        {
            for (; at > stamp; at--) after = IsHeading(at) || (after && !IsText(at));
            headed[stamp] |= after;
        }

        return stamps.FindAll(stamp => headed[stamp]);
    }

    private List<(int From, int To)> After(List<int> stamps)
    {
        var pieces = new List<(int From, int To)>();
        var from = 0;
        foreach (var stamp in stamps)
        {
            if (!Has(_texts, from, stamp) || !IsSeparable(from, stamp))
            {
                // A second stamp right after the first: the text's own date and that of the page it stands on.
                if (pieces.Count == 0 || Has(_bodies, from, stamp)) continue;
                pieces[^1] = (pieces[^1].From, stamp + 1);
                from = stamp + 1;
                continue;
            }

            pieces.Add((from, stamp + 1));
            from = stamp + 1;
        }

        if (pieces.Count > 0 && Has(_texts, from, _labels.Length)) pieces.Add((from, _labels.Length));
        return pieces;
    }

    private List<(int From, int To)> Before(List<int> stamps)
    {
        var starts = new List<int>();
        var headed = false;
        for (var s = 0; s < stamps.Count; s++)
        {
            var to = s + 1 < stamps.Count ? stamps[s + 1] : _labels.Length;
            if (!Has(_texts, stamps[s] + 1, to)) continue;
            var start = HeadOf(stamps[s]);
            if (!IsSeparable(start, to)) continue;
            headed |= starts.Count > 0 && start < stamps[s];
            starts.Add(start);
        }

        // Where no later stamp has a heading above it, what stands above the first is the page's own.
        if (starts.Count > 0 && (Has(_texts, 0, starts[0]) || starts.Count == 1 || headed)) starts[0] = 0;
        return [.. starts.Select((start, s) => (start, s + 1 < starts.Count ? starts[s + 1] : _labels.Length))];
    }

    /// <summary>Where the article of a stamp that stands before its text begins: at the stamp, or at the heading before it.</summary>
    private int HeadOf(int stamp)
    {
        var head = stamp;
        while (head > 0 && !_page.Shapes[head - 1].IsProse && _labels[head - 1].Kind is BlockKind.Body or BlockKind.Title && stamp - head < MostHead) head--;
        if (head == stamp) return stamp;
        var next = Array.FindIndex(_labels, stamp + 1, label => !label.IsFurniture);
        var titled = next >= 0 && _labels[next].Kind == BlockKind.Body && !_page.Shapes[next].IsProse;
        // A title may stand on both sides; a credit line of the article before stands on one.
        return !titled || Enumerable.Range(head, stamp - head).Any(i => _page.Words(i).SequenceEqual(_page.Words(next))) ? head : stamp;
    }

    /// <summary>In HTML every article has a heading: a dated line in the middle of a text divides nothing.</summary>
    private bool IsSeparable(int from, int to) => _page.Tree is null || Has(_headings, from, to);
}
