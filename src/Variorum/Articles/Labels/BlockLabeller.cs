using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>Labels the blocks of a page: what each is, and for furniture why.</summary>
internal static class BlockLabeller
{
    public static PageLabels Label(Page page)
    {
        var context = PageContext.Of(page);
        return context.Tree is null ? new PageLabels(context, PlainLabeller.Label(context), []) : HtmlLabeller.Label(context);
    }
}
