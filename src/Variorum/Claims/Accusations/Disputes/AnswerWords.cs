using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Text;

namespace Variorum.Claims.Accusations.Disputes;

/// <summary>What somebody says besides where an article says that he denies something.</summary>
internal sealed class AnswerWords(ReadArticle article, ImmutableArray<Attribution> attributions)
{
    // In characters, from the denial to the words that go with it: the next sentence.
    private const int RightBehind = 150;

    private const int LongestPronoun = 4;

    /// <summary>His own sentence that follows ("rejected the charge. “I learnt of it from the paper”"), else the denial as it is told.</summary>
    public Anchor Of(ArticleEntity denier, Anchor denial)
    {
        if (attributions.Any(said => said.Anchor == denial && said.Type is AttributionType.Direct or AttributionType.InterviewTurn)) return denial;
        var next = attributions.FirstOrDefault(said => said.Anchor.Span.Start >= denial.Span.End && said.Anchor.Span.Start - denial.Span.End < RightBehind);
        return next is { Type: AttributionType.Direct } && IsBy(next, denier) && article.ParagraphOf(next.Anchor.Span.Start) == article.ParagraphOf(denial.Span.Start) ? next.Anchor : denial;
    }

    /// <summary>What is denied; with the verb where it is only "it": "denies it".</summary>
    public static Anchor Whole(Attribution said) =>
        said.Quote.Length <= LongestPronoun && said.CueAnchor is { } cue && cue.Snapshot == said.Anchor.Snapshot ? new Anchor(cue.Snapshot, cue.Span.Union(said.Anchor.Span)) : said.Anchor;

    /// <summary>Whether he answers with hard words: "calling it a cruel invention".</summary>
    public bool IsHard(ArticleEntity denier, Anchor denial)
    {
        var sentence = article.SentenceAt(denial.Span);
        return attributions.Any(said => IsBy(said, denier) && sentence.Overlaps(said.Anchor.Span) && (Answering.Dismisses(said.Quote) || JudgesHarshly(said)));
    }

    private bool JudgesHarshly(Attribution said) =>
        said.Type == AttributionType.Mixed && article.SentenceOf(said.Anchor.Span.Start) is { } sentence
        && sentence.Tokens.Any(word => said.Anchor.Span.Contains(word.Span) && word.Upos == "ADJ" && WrongWords.Trait(word) != Language.Semantics.WrongStrength.None);

    public static bool IsBy(Attribution said, ArticleEntity speaker) => said.Source.Entity == speaker.Id || said.Source.Name == speaker.Name;
}
