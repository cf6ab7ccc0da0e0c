using Variorum.Expressions.Dates;
using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>What the labels of a page's blocks are told from.</summary>
/// <param name="Tree">Null for plain text.</param>
internal sealed record PageContext(Page Page, ImmutableArray<BlockShape> Shapes, BlockTree? Tree)
{
    private int? _letterhead;

    public static PageContext Of(Page page)
    {
        // The whole text is gone through for it: only where a line needs it.
        var order = new Lazy<DayMonthOrder>(() => DayMonthOrders.Decide(page.Text));
        var names = new Dictionary<string, Hint>(StringComparer.Ordinal);
        var shapes = ImmutableArray.CreateBuilder<BlockShape>(page.Blocks.Length);
        var stamps = new BlockStamps(page, order, names);
        for (var i = 0; i < page.Blocks.Length; i++) shapes.Add(new BlockShape(page, i, stamps));
        var seen = shapes.MoveToImmutable();
        return new PageContext(page, seen, page.Blocks.Any(block => !block.Path.IsEmpty) ? new BlockTree(page, seen, names) : null);
    }

    public int Count => Shapes.Length;

    /// <summary>The last line of the letterhead that a plain text begins with, or -1; the whole text may be gone through for it, once.</summary>
    public int Letterhead => _letterhead ??= Letterheads.Last(this);

    public ReadOnlySpan<char> Words(int block) => Page.Blocks[block].Span.Slice(Page.Text);

    /// <summary>True where a stamp only counts back from when the page was looked at ("Updated 3 hours ago") and no element marks the day.</summary>
    public bool CountsBack(int block) =>
        Shapes[block].Stamp is { Date: null, IsPure: true } && !Page.Metadata.Any(entry => entry.Name == "time" && entry.Span is { } span && span.Overlaps(Page.Blocks[block].Span));

    /// <summary>True where no empty line stands between a block and the next.</summary>
    public bool Joined(int block) => LineEnds(block) < 2;

    /// <summary>How many line ends stand between a block and the next.</summary>
    public int LineEnds(int block)
    {
        if (block + 1 >= Count) return 0;
        var between = Page.Text.AsSpan(Page.Blocks[block].Span.End, Page.Blocks[block + 1].Span.Start - Page.Blocks[block].Span.End);
        return Math.Max(between.Count('\n'), between.Count('\r'));
    }
}
