using Variorum.Articles;

namespace Variorum.Views.Articles;

/// <summary>The first words of an article, to name it by where it has no title.</summary>
internal static class Opening
{
    private const int Longest = 60;

    public static string Of(string text, Article article)
    {
        var start = article.Paragraphs is [var first, ..] && article.Span.Contains(first) ? first.Start : article.Span.Start;
        while (start < article.Span.End && char.IsWhiteSpace(text[start])) start++;
        var end = Math.Min(article.Span.End, start + Longest);
        if (end == article.Span.End) return text[start..end];
        var space = text.LastIndexOf(' ', end - 1, end - start);
        if (space > start) end = space;
        else if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[start..end] + " …";
    }
}
