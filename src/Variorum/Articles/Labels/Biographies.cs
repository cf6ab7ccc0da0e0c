namespace Variorum.Articles.Labels;

/// <summary>Finds what a site says of an author below the text: "Ana Ferro is a reporter of the Ostara Herald."</summary>
internal static class Biographies
{
    private const int MostAbove = 8;
    private const int MostBelow = 6;
    private const int FewestTexts = 2;

    private static readonly string[] Verbs = [" is ", " was ", " has ", " covers ", " writes ", " works ", " teaches ", " lives ", " reports ", " joined ", ", "];

    public static void Mark(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var texts = Enumerable.Range(range.First, range.Last - range.First + 1).Where(i => labels[i].Kind == BlockKind.Body && page.Shapes[i].IsProse).ToList();
        if (texts.Count <= FewestTexts) return;
        var authors = Authors(page, labels, range, texts[0]);
        if (authors.Count == 0) return;
        var read = FewestTexts;
        foreach (var i in Enumerable.Reverse(texts).Take(MostBelow))
        {
            // Below it stand credits at most.
            if (texts.Count <= read || !authors.Exists(author => IsOf(page.Words(i), author))) return;
            labels[i] = BlockLabel.Furniture(FurnitureReason.Other);
            read++;
        }
    }

    /// <summary>Whom the lines above the text and the page's fields name as authors.</summary>
    private static List<string> Authors(PageContext page, BlockLabel[] labels, ArticleRange range, int text)
    {
        var read = Enumerable.Range(range.First, Math.Min(MostAbove, text - range.First))
            .Where(i => labels[i].Kind is BlockKind.Body or BlockKind.Byline or BlockKind.Stamp && !page.Shapes[i].IsProse)
            .SelectMany(i => CreditLine.Read(page.Page.Text, page.Page.Blocks[i].Span)).Where(credit => credit.Role == CreditRole.Author).Select(credit => credit.Name);
        return [.. read.Concat(range.IsOfPage ? PageFields.Authors(page.Page)?.Names ?? [] : []).Where(Names.IsPersonLike).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsOf(ReadOnlySpan<char> words, string author)
    {
        if (!words.StartsWith(author, StringComparison.OrdinalIgnoreCase)) return false;
        foreach (var verb in Verbs)
        {
            if (words[author.Length..].StartsWith(verb, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
