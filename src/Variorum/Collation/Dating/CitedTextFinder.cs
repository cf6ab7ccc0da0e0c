using Variorum.Claims.Quantities;
using Variorum.Collation.Arithmetic;
using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>Finds the text that an open letter answers: the one that was first to print the figures with which it reproaches its reader.</summary>
internal sealed class CitedTextFinder(StatedFigures figures, IReadOnlyDictionary<Identifier, DateOnly> published, IReadOnlyDictionary<SnapshotId, string> texts)
{
    // One figure may have been said before it was printed; two that no earlier text has are those of the text.
    private const int FewestFigures = 2;
    private const int FewestDigits = 2;
    private const decimal SmallestValue = 100;

    /// <summary>The latest such text; null where there is none.</summary>
    public CitedText? Of(CollatedArticle letter)
    {
        var text = texts[letter.Article.Snapshot];
        if (!OpenLetters.IsLetter(letter.Article, text)) return null;
        return figures.Of(letter.Article.Id).Where(figure => IsTold(figure) && Reproaches(text, figure))
            .DistinctBy(figure => figure.Amount.Value).Select(figure => (Own: figure, First: First(figure))).Where(pair => pair.First is not null)
            .GroupBy(pair => pair.First!.Article)
            .Where(group => group.Count() >= FewestFigures && group.Any(pair => StatedFigures.IsTelling(pair.Own.Amount.Value!.Value)))
            .Select(group => new CitedText(group.Key, published[group.Key], [.. group.Select(pair => (pair.Own, pair.First!))]))
            .OrderByDescending(cited => cited.Day).ThenBy(cited => cited.Figures[0].First.Anchor).FirstOrDefault();
    }

    private static bool IsTold(Quantity figure)
    {
        var value = figure.Amount.Value!.Value;
        return Math.Abs(value) >= SmallestValue ? Roundness.DigitsOf(value) >= FewestDigits : StatedFigures.IsTelling(value);
    }

    /// <summary>Where the figure is first printed; null where a text prints it of which nobody knows the day, for that may be older.</summary>
    private Quantity? First(Quantity figure)
    {
        var others = figures.Printings(figure.Amount.Value!.Value).Where(other => other.Article != figure.Article).ToList();
        return others.All(other => published.ContainsKey(other.Article)) ? others.OrderBy(other => published[other.Article]).ThenBy(other => other.Anchor).FirstOrDefault() : null;
    }

    /// <summary>"You write that 4,386 …", "they say 731", and not "we have counted 5,137 of us".</summary>
    private static bool Reproaches(string text, Quantity figure)
    {
        var sentence = FoldedWords.Of(figure.Sentence.Of(text));
        var before = FoldedWords.Of(text[figure.Sentence.Start..Math.Max(figure.Sentence.Start, figure.Anchor.Span.Start)]);
        return !before.Any(word => word is "we" or "our") && (sentence.Any(word => word is "you" or "your") || (sentence.Length > 0 && sentence[0] == "they"));
    }
}
