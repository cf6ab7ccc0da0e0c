using Variorum.Claims.Labels;
using Variorum.Text;
using Variorum.Views.Articles;
using Variorum.Views.Questions;

namespace Variorum.Views.Sources;

/// <summary>Gathers what a source's articles call whom, and whom they accuse.</summary>
internal static class SpeechBuilder
{
    /// <param name="articles">In the order in which they are listed.</param>
    public static ImmutableArray<AccusationView> Accusations(CasebookIndex index, ImmutableArray<ArticleLine> articles) =>
    [
        .. articles.SelectMany(article => index.AccusationsOf(article.Id)).Select(accusation =>
        {
            var quotation = QuotationBuilder.Of(index, accusation.Id, accusation.Article, accusation.Anchor, accusation.Sentence, accusation.Voice);
            return new AccusationView(
                accusation.Id, accusation.Accuser ?? quotation.Voice[0], accusation.Accused, quotation, ReplyViews.Of(index, accusation));
        }),
    ];

    /// <summary>Private persons are only counted: nobody is helped by a list of what is said of them.</summary>
    public static (ImmutableArray<TargetView> Targets, int Private) Targets(CasebookIndex index, ImmutableArray<ArticleLine> articles)
    {
        var byTarget = articles.SelectMany(article => index.LabelsOf(article.Id)).GroupBy(label => label.Entity).ToList();
        return (
            [
                .. byTarget.Where(group => !index.IsPrivate(group.Key)).Select(group => Target(index, group))
                    .OrderByDescending(target => target.Callings.Length).ThenBy(target => target.Name, StringComparer.Ordinal).ThenBy(target => target.Entity),
            ],
            byTarget.Count(group => index.IsPrivate(group.Key)));
    }

    private static TargetView Target(CasebookIndex index, IGrouping<Identifier, Label> labels) => new(
        labels.Key,
        labels.GroupBy(label => label.Target, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key,
        [
            .. labels.GroupBy(label => (label.Quote, Speaker: index.Speakers(label.Voice, label.Article).FirstOrDefault()))
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Quote, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Speaker, StringComparer.Ordinal)
                .Select(group => new CallingView(group.Key.Quote, group.Count(), Quotation(index, group.First()), group.Key.Speaker)),
        ]);

    /// <summary>Only what judges is marked on the article's page.</summary>
    private static QuotationView Quotation(CasebookIndex index, Label label) => QuotationBuilder.Of(
        index, label.Polarity == Polarity.Neutral ? null : label.Id, label.Article, label.Anchor, label.Sentence, label.Voice);
}
