using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>Finds which day "on Friday" is, where a dated text tells of the same with the same weekday.</summary>
internal sealed class WeekdayMatcher
{
    // Of 59 weekdays of the invented matters that are matched so, 54 were right; the others were of texts that were themselves read to tell of a day
    // after they appeared, and these are passed over.
    private const int FewestShared = 5;
    private const int FewestBesideFigure = 3;

    // What so many sentences about one weekday say is said of everything.
    private const int MostSentences = 200;
    private readonly ILookup<(DayOfWeek, string), DatedSentence> _byWord;

    /// <param name="published">The days on which the dated articles appeared: what they tell as past was not later.</param>
    public WeekdayMatcher(ImmutableArray<DatedSentence> sentences, IReadOnlyDictionary<Identifier, DateOnly> published) => _byWord = sentences
        .Where(sentence => sentence is { Day: { } day, Tense: not Tense.Future } && published.TryGetValue(sentence.Mention.Article, out var appeared) && day <= appeared)
        .SelectMany(sentence => sentence.Words.Select(word => (Key: (sentence.Day!.Value.DayOfWeek, word), Sentence: sentence)))
        .ToLookup(pair => pair.Key, pair => pair.Sentence);

    /// <summary>The sentence that dates what this one tells of a weekday; null where none does, or they name several days.</summary>
    public DatedSentence? Of(DatedSentence told, DayOfWeek weekday)
    {
        var same = told.Words.Select(word => _byWord[(weekday, word)].Take(MostSentences + 1).ToList()).Where(found => found.Count <= MostSentences).SelectMany(found => found)
            .DistinctBy(other => other.Mention.Id).Where(other => other.Mention.Article != told.Mention.Article && IsSame(told, other)).OrderBy(other => other.Mention.Anchor).ToList();
        return same.Select(other => other.Day).Distinct().Count() == 1 ? same[0] : null;
    }

    private static bool IsSame(DatedSentence a, DatedSentence b)
    {
        var (words, figures) = (a.Words.Count(b.Words.Contains), a.Figures.Where(b.Figures.Contains).ToList());
        return words + figures.Count >= FewestShared || (words >= FewestBesideFigure && figures.Any(StatedFigures.IsTelling));
    }
}
