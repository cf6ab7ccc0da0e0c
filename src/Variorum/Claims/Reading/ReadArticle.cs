using Variorum.Articles;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Language.Tokenizing;
using Variorum.Pages;

namespace Variorum.Claims.Reading;

/// <summary>An article with its analysed sentences; lives only while its claims are found.</summary>
internal sealed class ReadArticle
{
    private ReadArticle(Page page, Article article, ImmutableArray<ReadParagraph> paragraphs, ImmutableArray<SpeakerTag?> speakers) =>
        (Page, Article, Paragraphs, Sentences, Speakers) = (page, article, paragraphs, [.. paragraphs.SelectMany(paragraph => paragraph.Sentences)], speakers);

    public Page Page { get; }

    public Article Article { get; }

    public ImmutableArray<ReadParagraph> Paragraphs { get; }

    /// <summary>Of all paragraphs, in order.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>Who speaks from each paragraph on, where the article is made of turns: one for each paragraph, null where it names nobody; empty elsewhere.</summary>
    public ImmutableArray<SpeakerTag?> Speakers { get; }

    /// <summary>Analyses the article whole, so that a name that is plain in one paragraph is known in the others; no sentence crosses paragraphs.</summary>
    public static ReadArticle Read(Page page, Article article)
    {
        var speakers = SpeakerTags.Of(page.Text, article.Paragraphs);
        var split = article.Paragraphs
            .SelectMany((span, i) => Datelines.Part(page.Text, SpeakerTags.Part(speakers.IsEmpty ? null : speakers[i], EnglishTokenizer.Split(page.Text, span))))
            .ToImmutableArray();
        var sentences = EnglishAnalyzer.Load().Analyze(page.Text, split);
        var paragraphs = ImmutableArray.CreateBuilder<ReadParagraph>(article.Paragraphs.Length);
        var at = 0;
        foreach (var span in article.Paragraphs)
        {
            var first = at;
            while (at < sentences.Length && sentences[at].Span.Start < span.End) at++;
            paragraphs.Add(new ReadParagraph(page, span, sentences[first..at]));
        }

        return new ReadArticle(page, article, paragraphs.MoveToImmutable(), speakers);
    }

    /// <summary>The paragraph that a position of the page text stands in, or null between paragraphs.</summary>
    public ReadParagraph? ParagraphOf(int position)
    {
        var (low, high) = (0, Paragraphs.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Paragraphs[middle].Span.Contains(position)) return Paragraphs[middle];
            if (position < Paragraphs[middle].Span.Start) high = middle - 1;
            else low = middle + 1;
        }

        return null;
    }

    /// <summary>The last sentence that ends at or before a position of the page text, in whatever paragraph; null before the first.</summary>
    public Sentence? SentenceBefore(int position)
    {
        var (low, high) = (0, Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : Sentences[low - 1];
    }

    /// <summary>The sentence that a position of the page text stands in, or null.</summary>
    public Sentence? SentenceOf(int position) => ParagraphOf(position)?.SentenceOf(position);

    /// <summary>The place of one of its sentences among <see cref="Sentences"/>.</summary>
    public int IndexOf(Sentence sentence) => Sentences.BinarySearch(sentence, Comparer<Sentence>.Create((one, other) => one.Span.CompareTo(other.Span)));

    /// <summary>The sentence that a claim begins in, in the page text; the paragraph where it crosses sentences.</summary>
    public TextSpan SentenceAt(TextSpan claim) => ParagraphOf(claim.Start)?.SentenceAt(claim) ?? claim;
}
