using Variorum.Articles;
using Variorum.Language;
using Variorum.Pages;
using Xunit;

namespace Variorum.Tests.Pages;

/// <summary>What holds of every page and of every division of it, whatever was read.</summary>
internal static class PageInvariants
{
    public static void Hold(PageReading reading)
    {
        if (reading is PageReading.Refused refused)
        {
            Assert.False(string.IsNullOrWhiteSpace(refused.Reason));
            return;
        }

        var page = ((PageReading.Read)reading).Page;
        NoLoneSurrogates(page.Text);
        BlocksHoldEverything(page);
        foreach (var entry in page.Metadata)
        {
            if (entry.Span is { } span) Assert.InRange(span.End, 1, page.Text.Length);
        }

        Hold(page, ArticleFinder.Find(page));
    }

    private static void Hold(Page page, PageArticles found)
    {
        var claimed = new bool[page.Text.Length];
        var end = 0;
        foreach (var article in found.Articles)
        {
            Assert.True(article.Span.Start >= end && article.Span.End <= page.Text.Length && !article.Span.IsEmpty);
            end = article.Span.End;
            Mark(claimed, article.Span);
            if (article.Title is { } title) Assert.Equal(title.Span.Of(page.Text), title.Quote);
            if (article.PublishedEvidence is { } shown) Assert.Equal(shown.Span.Of(page.Text), shown.Quote);
            foreach (var credit in article.Credits) Assert.Equal(credit.Evidence.Span.Of(page.Text), credit.Evidence.Quote);
            InOrder(article.Paragraphs);
            Assert.All(article.Paragraphs, paragraph => Assert.True(article.Span.Contains(paragraph)));
            Assert.All(article.Paragraphs, paragraph => Assert.DoesNotContain(found.Furniture, piece => piece.Span.Overlaps(paragraph)));
        }

        InOrder(found.Furniture.Select(piece => piece.Span));
        foreach (var piece in found.Furniture) Mark(claimed, piece.Span);
        for (var i = 0; i < claimed.Length; i++) Assert.True(claimed[i] || char.IsWhiteSpace(page.Text[i]), $"character {i} belongs to nothing");
    }

    private static void BlocksHoldEverything(Page page)
    {
        var held = new bool[page.Text.Length];
        InOrder(page.Blocks.Select(block => block.Span));
        foreach (var block in page.Blocks)
        {
            Mark(held, block.Span);
            Assert.False(char.IsWhiteSpace(page.Text[block.Span.Start]) || char.IsWhiteSpace(page.Text[block.Span.End - 1]));
            Assert.InRange(block.LinkedCharacters, 0, block.Span.Length);
        }

        for (var i = 0; i < held.Length; i++) Assert.True(held[i] || char.IsWhiteSpace(page.Text[i]), $"character {i} is in no block");
    }

    private static void InOrder(IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end && span.Length > 0, $"{span} is empty or begins before {end}");
            end = span.End;
        }
    }

    private static void NoLoneSurrogates(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            Assert.True(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]), $"lone surrogate at {i}");
            i++;
        }
    }

    private static void Mark(bool[] marks, TextSpan span) => marks.AsSpan(span.Start, span.Length).Fill(true);
}
