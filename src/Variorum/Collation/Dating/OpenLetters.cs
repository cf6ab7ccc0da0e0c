using Variorum.Articles;
using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>Tells open letters from other texts.</summary>
internal static class OpenLetters
{
    private const int Opening = 3;

    /// <summary>By its form, or because one of its first lines begins with "open letter".</summary>
    public static bool IsLetter(Article article, string text) => article.Form == ArticleForm.OpenLetter || article.Paragraphs.Take(Opening)
        .Select(paragraph => Folding.Fold(paragraph.Of(text)).Trim())
        .Any(line => line.StartsWith("open letter", StringComparison.Ordinal) || line.StartsWith("an open letter", StringComparison.Ordinal));
}
