using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>Labels the blocks of a page: what each is, and for furniture why.</summary>
internal static class BlockLabeller
{
    public static PageLabels Label(Page page)
    {
        var context = PageContext.Of(page);
        if (context.Tree is not null) return HtmlLabeller.Label(context);
        var labels = PlainLabeller.Label(context);
        return new PageLabels(context, labels, PlainEntries.Mark(context, labels));
    }
}
