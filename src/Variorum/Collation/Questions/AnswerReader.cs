using System.Collections.Frozen;
using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Collation.Arithmetic;
using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>Chooses the quantities that answer questions and makes their words comparable.</summary>
internal sealed class AnswerReader(NameForms names, IReadOnlyDictionary<SnapshotId, string> texts)
{
    // Beyond this nothing is counted that can be reckoned with.
    private const decimal Largest = 1_000_000_000_000_000_000m;

    // Words of the sentence around a figure tell what it is about only where they are no grammar: those are short, or among the commonest.
    private const int ShortestContextWord = 4;

    // Some two sentences, in which a figure without a noun is mostly explained.
    private const int PassageBefore = 250;
    private const int PassageBehind = 100;

    // Some ten words before and ten behind.
    private const int NearReach = 60;

    private static readonly ImmutableHashSet<string> Missing = ["missing", "unaccounted", "untraced"];

    // "People who have not been found" are missing, "missing people who have since been found" are not.
    private static readonly ImmutableHashSet<string> Sought = ["found", "traced", "seen", "located", "accounted", "recovered"];
    private static readonly ImmutableHashSet<string> Negations = ["not", "never", "cannot", "nowhere"];
    private static readonly ImmutableHashSet<string> Saved = ["rescued", "saved", "survivor", "survived", "surviving"];

    // 168, and 2,600.
    private const int FineDigits = 3;
    private const decimal Large = 500;

    private static readonly ImmutableHashSet<string> Grammar =
    [
        "this", "these", "those", "there", "then", "than", "they", "them", "what", "will", "would", "could", "should", "must", "might", "shall", "also", "only", "even",
        "just", "very", "much", "many", "more", "most", "some", "such", "same", "other", "another", "each", "every", "both", "about", "after", "before", "between", "because",
        "while", "until", "again", "against", "under", "over", "through", "upon", "within", "without", "still", "already", "said", "says", "told", "saying", "according",
        "does", "done", "doing", "being", "having", "come", "came", "made", "make", "take", "took", "taken", "give", "gave", "given", "year", "month", "week", "time",
        "thousand", "million", "billion", "hundred", "dozen", "yesterday", "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "where", "here", "remain", "been", "not", "your", "ours", "himself", "itself", "themselves", "however", "although", "though", "nearly", "almost", "around", "least",
    ];

    /// <summary>All that have a value, also those of which nobody knows what they count.</summary>
    public ImmutableArray<Answer> Read(ImmutableArray<Quantity> quantities)
    {
        var answers = quantities.Where(IsAnswer).Select(Read).ToImmutableArray();
        var largest = answers.Where(answer => answer.Place.IsEmpty).GroupBy(answer => (answer.Quantity.Article, answer.Family))
            .ToDictionary(group => group.Key, group => group.Max(answer => answer.Size));
        return [.. answers.Select(answer => answer with { IsPart = !answer.Place.IsEmpty && largest.GetValueOrDefault((answer.Quantity.Article, answer.Family)) > answer.Size })];
    }

    public static Family FamilyOf(Measure measure) => measure switch
    {
        Measure.Population => Family.Stock,
        Measure.Arrivals or Measure.Departures => Family.Movement,
        Measure.Deaths => Family.Deaths,
        Measure.Injured => Family.Injured,
        Measure.Arrested => Family.Arrested,
        Measure.Executed => Family.Executed,
        Measure.Signatories => Family.Signatories,
        Measure.Money => Family.Money,
        Measure.Area or Measure.Distance => Family.Extent,
        Measure.Duration or Measure.Age => Family.Time,
        _ => Family.Count,
    };

    /// <summary>Something is said of what it counts, or its value says which figure it is.</summary>
    public static bool SaysEnough(Answer answer) =>
        answer.Quantity.Comparable() is not null || FamilyOf(answer.Measure) is not (Family.Count or Family.Time) || IsFine(answer.Quantity.Amount.Value);

    private static bool IsAnswer(Quantity quantity) =>
        quantity.Amount is not { Value: null, Min: null, Max: null } && (quantity.Amount.Value ?? quantity.Amount.Min ?? quantity.Amount.Max) is > -Largest and < Largest
        // "One man died" answers, "one of the reasons" does not.
        && (FamilyOf(quantity.Measure).IsToll() || !(quantity.Amount.Value == 1 && !quantity.Quote.Any(char.IsAsciiDigit)));

    /// <summary>"people who remain missing", "people rescued": what the count says became of them, though it is no measure of its own.</summary>
    private static Family? TollOf(Quantity quantity, string subject)
    {
        if (quantity.Measure != Measure.Count || subject != Subjects.Persons) return null;
        var words = CountedWords.Content(quantity.Comparable());
        if (words.Contains("trace") && words.Contains("no")) return Family.Missing;
        if (words.Any(Sought.Contains)) return words.Any(Negations.Contains) ? Family.Missing : null;
        return words.Any(Missing.Contains) ? Family.Missing : words.Any(Saved.Contains) ? Family.Rescued : null;
    }

    /// <summary>"Members", "people": counted, and nothing told of what they did; so are those who are somewhere.</summary>
    private static Family? OfPeople(Quantity quantity, string subject) =>
        quantity.Measure == Measure.Count && subject == Subjects.Persons && quantity.Comparable() is { } counted && !IsTold(counted) ? Family.Stock : null;

    /// <summary>Behind the noun it is said which they are, or what they did.</summary>
    private static bool IsTold(string? counted) => CountedWords.Content(CountedWords.Phrase(counted)).Length < CountedWords.Content(counted).Length;

    /// <summary>Of a stretch of time, that it is one; and who "they" are.</summary>
    private static bool SaysNothing(string word, Measure measure) => word is "i" or "you" or "he" or "she" or "we" or "they" or "it"
        || (measure == Measure.Duration && word is "time") || (measure == Measure.Age && word is "age");

    private static bool SaysFate(string word) => Missing.Contains(word) || Sought.Contains(word) || Saved.Contains(word) || Negations.Contains(word);

    /// <summary>A value of so many digits, or so large, that one may know the figure by it.</summary>
    private static bool IsFine(decimal? value) => value is { } number && (Roundness.DigitsOf(number) >= FineDigits || (Math.Abs(number) >= Large && Roundness.DigitsOf(number) > 1));

    private Answer Read(Quantity quantity)
    {
        var (low, high) = ValueRanges.Of(quantity.Amount);
        var (unit, factor) = UnitScale.Of(quantity.Unit);
        var subject = factor == 1 && unit == quantity.Unit && FamilyOf(quantity.Measure) is not (Family.Extent or Family.Time) ? Subjects.Of(quantity) ?? "measured " + unit : "measured " + unit;
        var currency = Subjects.IsMoney(subject) ? CountedWords.Currency(quantity.Comparable()) : null;
        // That money is counted in crowns is no word of what it is for.
        ImmutableHashSet<string> words = [.. CapacityWords.AsOne(names.Named(CountedWords.Content(quantity.Comparable()).Where(word => !char.IsAsciiDigit(word[0]) && word != currency && !SaysNothing(word, quantity.Measure) && (quantity.Unit is null || word != CountedWords.Singular(quantity.Unit)))), quantity.Comparable()).Select(Synonyms.Of)];
        return new Answer(
            quantity,
            // A percentage of those who signed is no number of signatories.
            quantity.Unit == Answer.Percent ? Family.Count : Subjects.IsMoney(subject) ? Family.Money : TollOf(quantity, subject) ?? OfPeople(quantity, subject) ?? FamilyOf(quantity.Measure),
            subject,
            Synonyms.Of(ScopeWords.Among(quantity.Comparable()) ?? CountedWords.Head(quantity.Comparable())),
            words,
            ContextOf(quantity).Except(words),
            PlaceWords.Of(quantity.Place),
            EdtfParser.TryParse(quantity.AsOf, out var time) ? time : null,
            low * factor,
            high * factor)
        {
            Prices = Subjects.IsMoney(subject) ? PriceWords.BoughtBy(words) : [],
            IsTold = IsTold(quantity.Comparable()),
            IsChange = quantity.Change is not null || words.Any(ChangeWords.Contains),
            Passage = PassageOf(quantity),
            Near = NearOf(quantity),
            Telling = [.. words.Where(word => !ScopeWords.IsNounForPeople(word) && !DeedWords.Contains(word) && !SaysFate(word) && !Grammar.Contains(word))],
        };
    }

    private ImmutableHashSet<string> ContextOf(Quantity quantity) => [.. ContentOf(quantity.Sentence.Of(texts[quantity.Anchor.Snapshot]))];

    private FrozenSet<string> PassageOf(Quantity quantity)
    {
        var text = texts[quantity.Anchor.Snapshot];
        return ContentOf(text[Math.Max(0, quantity.Sentence.Start - PassageBefore)..Math.Min(text.Length, quantity.Sentence.End + PassageBehind)]).ToFrozenSet(StringComparer.Ordinal);
    }

    private FrozenSet<string> NearOf(Quantity quantity)
    {
        var (text, span) = (texts[quantity.Anchor.Snapshot], quantity.Anchor.Span);
        return ContentOf(text[Math.Max(quantity.Sentence.Start, span.Start - NearReach)..Math.Min(quantity.Sentence.End, span.End + NearReach)]).Select(Stems.Of).ToFrozenSet(StringComparer.Ordinal);
    }

    private IEnumerable<string> ContentOf(string text) =>
        names.Named(CountedWords.Content(text)).Where(word => word.Length >= ShortestContextWord && !Grammar.Contains(word) && !word.Any(char.IsAsciiDigit)).Select(Synonyms.Of);
}
