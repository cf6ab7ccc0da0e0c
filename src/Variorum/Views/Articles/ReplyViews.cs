using Variorum.Claims.Accusations;
using Variorum.Views.Questions;

namespace Variorum.Views.Articles;

/// <summary>Quotes what the accused answer.</summary>
internal static class ReplyViews
{
    public static ImmutableArray<ReplyView> Of(CasebookIndex index, Accusation accusation) =>
    [
        .. accusation.Denials.Select(denial => Of(index, denial, true)),
        .. accusation.Replies.Select(reply => Of(index, reply, false)),
    ];

    private static ReplyView Of(CasebookIndex index, Denial denial, bool isDenial)
    {
        // The words of a denial may be one pronoun: the sentence says what is denied.
        var said = index.AttributionAt(denial.Anchor);
        return new ReplyView(denial.By, isDenial, QuotationBuilder.Of(
            index, said?.Id, denial.Article, denial.Anchor, said?.Sentence ?? denial.Anchor.Span, [denial.By]));
    }
}
