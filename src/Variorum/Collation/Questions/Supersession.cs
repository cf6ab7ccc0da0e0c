using Variorum.Expressions.Dates;
using Variorum.Expressions.Dates.Wording;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>Tells where a voice has put another figure in the place of its earlier one.</summary>
internal sealed class Supersession(IReadOnlyDictionary<Identifier, CollatedArticle> articles, IReadOnlyDictionary<SnapshotId, string> texts, Sides sides)
{
    private static readonly ImmutableArray<string> Steps = ["increased to", "raised to", "cut to", "reduced to", "lowered to", "corrected to", "revised to", "put up to", "brought down to"];

    // How far the next sentence reaches, in characters.
    private const int NextSentence = 160;

    private static readonly ImmutableArray<string> Cues =
    [
        "revised", "corrected", "correction", "superseded", "withdrew", "withdrawn", "earlier figure", "previous figure", "first figure", "no longer stands", "no longer valid", "should not be used",
        "counted twice", "replaces", "was replaced", "down from", "up from", "instead of the", "had earlier said", "had previously said", "had first said",
    ];

    /// <summary>The text itself: an article gives both figures and says of one, there or in the next sentence, that it no longer stands. A sentence, or null.</summary>
    public string? Said(ReadingGroup a, ReadingGroup b) => SaidOf(a, b) ?? SaidOf(b, a);

    private string? SaidOf(ReadingGroup a, ReadingGroup b)
    {
        var articles = b.Answers.Select(answer => answer.Quantity.Article).ToHashSet();
        foreach (var quantity in a.Answers.Select(answer => answer.Quantity).Where(quantity => articles.Contains(quantity.Article)))
        {
            var text = texts[quantity.Anchor.Snapshot];
            var paragraph = text.IndexOf('\n', quantity.Sentence.End);
            var end = Math.Min(paragraph < 0 ? text.Length : paragraph, quantity.Sentence.End + NextSentence);
            var passage = Folding.Fold(text[quantity.Sentence.Start..Math.Max(end, quantity.Sentence.End)]);
            if (Cues.FirstOrDefault(cue => passage.Contains(cue, StringComparison.Ordinal)) is { } cue)
                return $"Where {Figure(a)} is given, the text says that it no longer stands (“{cue}”).";
        }

        return null;
    }

    /// <summary>"Rose from 38 per cent at four to 61 at eight", "fell to 23 from 71": one sentence tells the way from the one figure to the other. A sentence, or null.</summary>
    public string? Moved(ReadingGroup a, ReadingGroup b)
    {
        var bySentence = b.Answers.ToLookup(answer => (answer.Quantity.Article, answer.Quantity.Sentence));
        return a.Answers.Any(one => bySentence[(one.Quantity.Article, one.Quantity.Sentence)].Any(other => IsWay(one.Quantity, other.Quantity)))
            ? "A sentence tells how the one became the other: they are about different times."
            : null;
    }

    private bool IsWay(Claims.Quantities.Quantity one, Claims.Quantities.Quantity other)
    {
        var (first, second) = one.Anchor.Span.Start <= other.Anchor.Span.Start ? (one.Anchor.Span, other.Anchor.Span) : (other.Anchor.Span, one.Anchor.Span);
        if (first.End > second.Start) return false;
        var text = texts[one.Anchor.Snapshot];
        var (before, between) = (Folding.Fold(text[one.Sentence.Start..first.Start]), Folding.Fold(text[first.End..second.Start]));
        return (EndsWith(before, "from") && EndsWith(between, "to")) || (EndsWith(before, "to") && EndsWith(between, "from")) || Steps.Any(step => EndsWith(between, step));
    }

    private static bool EndsWith(string text, string word) => (" " + text).TrimEnd().EndsWith(" " + word, StringComparison.Ordinal);

    /// <summary>Whoever is named for the one is named for the other, or nobody is named at all.</summary>
    public bool HaveOneVoice(ReadingGroup a, ReadingGroup b) => AreOneVoice(Named(a), Named(b));

    public static bool AreOneVoice(HashSet<string> a, HashSet<string> b) => a.IsSubsetOf(b) || b.IsSubsetOf(a);

    /// <summary>An age told a year later is a year more. A sentence, or null.</summary>
    public string? Aged(ReadingGroup a, ReadingGroup b)
    {
        if (a.First.Measure != Claims.Measure.Age || b.First.Measure != Claims.Measure.Age || Days(a) is not { Count: > 0 } ofA || Days(b) is not { Count: > 0 } ofB) return null;
        var (young, old) = a.First.Size <= b.First.Size ? (ofA, ofB) : (ofB, ofA);
        // A year more, and at most as much more as there are years between the printings.
        var year = UnitScale.Of("years").Factor;
        var more = Math.Abs(a.First.Size - b.First.Size);
        return young.Max() < old.Min() && more > 0 && more <= year * (1 + ((old.Max().DayNumber - young.Min().DayNumber) / 365)) ? $"The higher age is told later ({DateText.OfDay(young.Max().DayNumber)}; {DateText.OfDay(old.Min().DayNumber)})." : null;
    }

    /// <summary>Both are given by somebody whom the texts name, and nobody gives both: what the one counts later does not take the place of what the other counted.</summary>
    public bool AreOpposed(ReadingGroup a, ReadingGroup b) => AreOpposed(Named(a), Named(b));

    public static bool AreOpposed(HashSet<string> a, HashSet<string> b) => a.Count > 0 && b.Count > 0 && !a.Overlaps(b);

    /// <summary>Those who give a figure and do not merely print it, and those for whom they speak.</summary>
    public HashSet<string> Named(ReadingGroup reading) =>
        [.. reading.Answers.Select(answer => answer.Quantity).Where(quantity => !quantity.Voice.IsEmpty && !IsPublisher(quantity)).SelectMany(quantity => sides.Of(quantity.Voice[0])).Select(Folding.Fold)];

    private bool IsPublisher(Claims.Quantities.Quantity quantity) =>
        articles.TryGetValue(quantity.Article, out var article) && article.Article.Form is Articles.ArticleForm.News
        && VoiceCompleter.Publishers(article).Select(Folding.Fold).Contains(Folding.Fold(quantity.Voice[0]), StringComparer.Ordinal);

    public string? ByOneVoice(ReadingGroup a, ReadingGroup b)
    {
        var (ofA, ofB) = (First(a), First(b));
        foreach (var (voice, dayA) in ofA.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (!ofB.TryGetValue(voice, out var dayB) || dayA.Day == dayB.Day) continue;
            var (early, late, old, young) = dayA.Day < dayB.Day ? (dayA, dayB, a, b) : (dayB, dayA, b, a);
            return $"{early.Name} is given with {Figure(old)} on {DateText.OfDay(early.Day.DayNumber)} and with {Figure(young)} on {DateText.OfDay(late.Day.DayNumber)}.";
        }

        return null;
    }

    /// <summary>The larger is printed only after the smaller: for what grows as long as people sign. A sentence, or null.</summary>
    public string? PrintedApart(ReadingGroup a, ReadingGroup b)
    {
        var (small, large) = a.First.Size <= b.First.Size ? (a, b) : (b, a);
        return Days(small) is { Count: > 0 } early && Days(large) is { Count: > 0 } late && early.Max() < late.Min()
            ? $"More had been counted when the larger was printed ({DateText.OfDay(early.Max().DayNumber)}; {DateText.OfDay(late.Min().DayNumber)})."
            : null;
    }

    /// <summary>The one was printed before any printing of the other. A sentence, or null.</summary>
    public string? PrintedLater(ReadingGroup a, ReadingGroup b)
    {
        if (Days(a) is not { Count: > 0 } ofA || Days(b) is not { Count: > 0 } ofB || ofA.Min() == ofB.Min()) return null;
        var (early, first, late, second) = ofA.Min() < ofB.Min() ? (a, ofA.Min(), b, ofB.Min()) : (b, ofB.Min(), a, ofA.Min());
        return $"{Figure(early)} was printed first ({DateText.OfDay(first.DayNumber)}); {Figure(late)}, printed later ({DateText.OfDay(second.DayNumber)}), seems to take its place.";
    }

    /// <summary>All printings of the one are earlier than all of the other. A sentence, or null.</summary>
    public string? PrintedAtOtherTimes(ReadingGroup a, ReadingGroup b)
    {
        if (Days(a) is not { Count: > 0 } ofA || Days(b) is not { Count: > 0 } ofB || (ofA.Max() >= ofB.Min() && ofB.Max() >= ofA.Min())) return null;
        return $"They were printed at different times ({DateText.OfDay(ofA.Min().DayNumber)}; {DateText.OfDay(ofB.Min().DayNumber)}), and each seems to tell of its own.";
    }

    /// <summary>When the articles appeared that print it, as far as that is known.</summary>
    public List<DateOnly> Days(ReadingGroup reading) => [.. reading.Answers.Select(answer => Published(answer.Quantity)).OfType<DateOnly>()];

    private DateOnly? Published(Claims.Quantities.Quantity quantity) =>
        articles.TryGetValue(quantity.Article, out var article) && EdtfParser.TryParse(article.Article.Published, out var published) ? published.Earliest : null;

    /// <summary>As the text words it: a sum is no row of digits, nor years months.</summary>
    private static string Figure(ReadingGroup reading) => reading.First.Quantity.Quote;

    /// <summary>The closest speakers and those for whom they speak, each with the first day on which an article that prints the figure appeared.</summary>
    private Dictionary<string, (DateOnly Day, string Name)> First(ReadingGroup reading)
    {
        var first = new Dictionary<string, (DateOnly Day, string Name)>(StringComparer.Ordinal);
        foreach (var quantity in reading.Answers.Select(answer => answer.Quantity).Where(quantity => !quantity.Voice.IsEmpty))
        {
            if (Published(quantity) is not { } day) continue;
            foreach (var side in sides.Of(quantity.Voice[0]))
            {
                var voice = Folding.Fold(side);
                if (!first.TryGetValue(voice, out var known) || day < known.Day) first[voice] = (day, side);
            }
        }

        return first;
    }
}
