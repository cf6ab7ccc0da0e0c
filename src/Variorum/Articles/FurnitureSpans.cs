using Variorum.Articles.Labels;
using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>Turns what is in no article, and what interrupts one, into furniture.</summary>
internal static class FurnitureSpans
{
    public static ImmutableArray<Furniture> Of(Page page, BlockLabel[] labels, ImmutableArray<ArticleRange> ranges)
    {
        var furniture = ImmutableArray.CreateBuilder<Furniture>();
        var at = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            while (at < ranges.Length && ranges[at].Last < i) at++;
            var inside = at < ranges.Length && ranges[at].First <= i;
            if (inside && !labels[i].IsFurniture) continue;
            furniture.Add(new Furniture(page.Blocks[i].Span, labels[i].Reason));
        }

        return furniture.ToImmutable();
    }
}
