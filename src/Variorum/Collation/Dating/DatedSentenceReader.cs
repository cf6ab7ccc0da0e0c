using Variorum.Claims.Dates;
using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>Reads the sentences that mention dates.</summary>
internal static class DatedSentenceReader
{
    private static readonly ImmutableHashSet<string> DateWords =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "week", "month", "year", "day", "last", "next", "said", "say", "will", "would", "told", "one", "it", "he", "she", "they", "we", "this", "not", "no",
    ];

    private static readonly ImmutableHashSet<string> LeadingWords = ["in", "on", "of", "since", "from", "during", "after", "between", "by", "until", "till", "before"];

    public static ImmutableArray<DatedSentence> Read(IEnumerable<DateMention> dates, string text, IReadOnlySet<Identifier> dated, StatedFigures figures) =>
        [.. dates.Select(date => Read(date, text, dated.Contains(date.Article), figures)).OfType<DatedSentence>()];

    private static DatedSentence? Read(DateMention mention, string text, bool isDated, StatedFigures figures)
    {
        if (DateFinder.Find(mention.Quote).FirstOrDefault(found => found.IsDate) is not { } written) return null;
        var sentence = mention.Sentence.Of(text);
        var at = mention.Anchor.Span.Start - mention.Sentence.Start;
        return new DatedSentence(mention, written.Form, Own(mention, written, isDated), TenseReader.Read(sentence, at), Lead(sentence, at, mention.Quote), Words(sentence), figures.In(mention.Anchor.Snapshot, mention.Sentence));
    }

    /// <summary>What was read by leaning on a date before it is a guess where the article itself is undated; a weekday with day and month is not.</summary>
    private static Edtf? Own(DateMention mention, DateExpression written, bool isDated)
    {
        var stands = isDated || mention.Type == DateType.Absolute || written.Form is DateForm.Calendar { Weekday: not null, Day: not null, Month: not null };
        return stands && EdtfParser.TryParse(mention.Value, out var value) ? value : null;
    }

    /// <summary>A date is quoted with some of the words that may lead to it.</summary>
    private static string Lead(string sentence, int date, string quote)
    {
        var first = Folding.Fold(quote).Split(' ')[0];
        return LeadingWords.Contains(first) ? first : Folding.Fold(sentence[..Math.Clamp(date, 0, sentence.Length)]).Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? string.Empty;
    }

    internal static ImmutableHashSet<string> Words(string sentence) =>
        [.. CountedWords.Content(sentence).Where(word => word.Length > 1 && !DateWords.Contains(word) && !char.IsAsciiDigit(word[0]))];
}
