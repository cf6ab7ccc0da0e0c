namespace Variorum.Articles.Labels;

/// <summary>Finds rows of teasers: siblings of one shape, each with a linked headline and little else.</summary>
internal static class TeaserLists
{
    private const int FewestTeasers = 3;
    private const int LongestTeaser = 450;
    private const double MostProse = 0.6;

    public static void Mark(PageContext page, FurnitureReason?[] reasons)
    {
        var waiting = new Stack<ElementNode>([page.Tree!.Root]);
        while (waiting.TryPop(out var node))
        {
            foreach (var row in node.ChildCount < FewestTeasers ? [] : Rows(page, node))
            {
                foreach (var teaser in row)
                {
                    for (var i = teaser.First; i <= teaser.Last; i++) reasons[i] ??= FurnitureReason.RelatedLinks;
                }
            }

            for (var child = node.FirstChild; child is not null; child = child.Next) waiting.Push(child);
        }
    }

    private static IEnumerable<List<ElementNode>> Rows(PageContext page, ElementNode node) =>
        node.Hints.HasFlag(Hint.Body) || node.Children.Count(child => IsTeaser(page, child)) < FewestTeasers
            ? []
            : node.Children.Where(child => child.Name is not ("p" or "h1" or "h2" or "h3" or "h4"))
                .GroupBy(child => (child.Name, Class(child)))
                .Where(row => row.Count() >= FewestTeasers)
                .Select(row => row.ToList())
                .Where(row => row.Count(child => IsTeaser(page, child)) * 5 >= row.Count * 4)
                // A digest is a row of linked headlines too, but it is what the page is for.
                .Where(row => row.Sum(child => child.Prose) <= MostProse * page.Tree!.Root.Prose);

    /// <summary>The first class name without its figures: themes colour elements by further ones, and number them.</summary>
    public static string Class(ElementNode node)
    {
        var hints = node.Step.Hints.AsSpan();
        var end = hints.IndexOf(' ');
        var first = end < 0 ? hints : hints[..end];
        if (first.Equals(node.Step.Id, StringComparison.Ordinal)) return "";
        return first.ContainsAnyInRange('0', '9') ? string.Concat(first.ToString().Where(c => !char.IsAsciiDigit(c))) : first.ToString();
    }

    private static bool IsTeaser(PageContext page, ElementNode node)
    {
        int characters = 0, linked = 0;
        var headline = false;
        for (var i = node.First; i <= node.Last && characters <= LongestTeaser; i++)
        {
            var block = page.Page.Blocks[i];
            characters += page.Shapes[i].Characters;
            linked += block.LinkedCharacters;
            headline |= block.StartsInLink && block.LinkedCharacters >= 15;
        }

        return headline && characters <= LongestTeaser && linked * 10 >= characters;
    }
}
