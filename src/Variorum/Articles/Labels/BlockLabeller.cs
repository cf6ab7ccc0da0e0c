using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>Labels the blocks of a page: what each is, and for furniture why.</summary>
internal static class BlockLabeller
{
    public static (PageContext Context, ImmutableArray<BlockLabel> Labels) Label(Page page)
    {
        var context = PageContext.Of(page);
        var labels = context.Tree is null ? PlainLabeller.Label(context) : HtmlLabeller.Label(context);
        return (context, [.. labels]);
    }
}
