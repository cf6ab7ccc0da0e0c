using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>Labels the blocks of a page: what each is, and for furniture why.</summary>
internal static class BlockLabeller
{
    public static (PageContext Context, BlockLabel[] Labels) Label(Page page)
    {
        var context = PageContext.Of(page);
        return (context, context.Tree is null ? PlainLabeller.Label(context) : HtmlLabeller.Label(context));
    }
}
