using Variorum.Claims.Labels;
using Variorum.Text;

namespace Variorum.Views.Articles;

/// <summary>The claims of an article that are marked, each with what the margin says of it.</summary>
/// <remarks>
/// Not everything that was read is marked: who only names somebody ("its director") says nothing that a reader would ask about. What a
/// source calls whom stands on the source's page.
/// </remarks>
internal static class ClaimNotes
{
    /// <summary>By start, then longest first.</summary>
    public static ImmutableArray<Placed> Of(CasebookIndex index, Identifier article) =>
    [
        .. index.QuantitiesOf(article).Select(quantity => FigureNotes.Of(index, quantity))
            .Concat(index.DatesOf(article).Select(FigureNotes.Of))
            .Concat(index.AttributionsOf(article).Select(attribution => SpeechNotes.Of(index, attribution)))
            .Concat(index.AccusationsOf(article).Select(accusation => SpeechNotes.Of(index, accusation)))
            .Concat(index.LabelsOf(article).Where(label => label.Polarity != Polarity.Neutral).Select(label => SpeechNotes.Of(index, label)))
            .Concat(index.EventsOf(article).Select(happening => SpeechNotes.Of(index, happening)))
            .Where(claim => !claim.Span.IsEmpty)
            .OrderBy(claim => claim.Span.Start)
            .ThenByDescending(claim => claim.Span.End)
            .ThenBy(claim => claim.Note.Kind)
            .ThenBy(claim => claim.Id),
    ];
}
