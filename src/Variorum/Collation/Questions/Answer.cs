using System.Collections.Frozen;
using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Collation.Arithmetic;
using Variorum.Expressions.Dates;

namespace Variorum.Collation.Questions;

/// <summary>A quantity as an answer that may be compared: what it counts, where and when, in words that can be matched.</summary>
/// <param name="Family">Measures of one family answer one question.</param>
/// <param name="Subject">Unit and sort of thing: only answers with one subject are compared.</param>
/// <param name="Head">The head noun of what is counted; empty where nothing is said.</param>
/// <param name="Words">The content words of what is counted.</param>
/// <param name="Context">The content words of its sentence, without those of what is counted.</param>
/// <param name="Place">The words of the place; empty where none is said.</param>
/// <param name="Time">What the figure is about, in days; null where it is not said.</param>
/// <param name="Low">The lowest value that its words allow.</param>
/// <param name="High">The highest value that its words allow.</param>
internal sealed record Answer(
    Quantity Quantity,
    Family Family,
    string Subject,
    string Head,
    ImmutableHashSet<string> Words,
    ImmutableHashSet<string> Context,
    ImmutableHashSet<string> Place,
    Edtf? Time,
    decimal Low,
    decimal High)
{
    public const string Percent = "percent";
    private const decimal SmallNumber = 20;
    private static readonly ImmutableArray<string> Partitives = [" of the victims", " of the dead", " of the injured", " of the wounded", " of the killed", " of the missing", " of those killed", " of those who died"];

    // Neighbours of one passage: two or three sentences.
    private const int PassageReach = 300;

    /// <summary>The words of what is counted but for those that the measure says already: that people died is no news among the dead.</summary>
    public ImmutableHashSet<string> Telling { get; init; } = Words;

    /// <summary>The words of what is counted and of its sentence.</summary>
    public FrozenSet<string> All { get; } = Words.Union(Context).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of what is counted, to be looked up often.</summary>
    public FrozenSet<string> Said { get; } = Words.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>One key for all spellings of its place; empty where none is said.</summary>
    public string PlaceKey { get; } = PlaceWords.Key(Place);

    /// <summary>Of a price: the words for what it buys; empty for any other sum.</summary>
    public ImmutableHashSet<string> Prices { get; init; } = [];

    /// <summary>"70 of the victims": a part of those of whom its text speaks.</summary>
    public bool IsOfSome { get; } = Partitives.Any(words => Quantity.Quote.Contains(words, StringComparison.Ordinal));

    /// <summary>Behind the noun it is said which of them are counted, or what they did.</summary>
    public bool IsTold { get; init; }

    /// <summary>A step, such as an increase, and no level.</summary>
    public bool IsChange { get; init; }

    /// <summary>Its article gives a larger figure of the same family without a place: this one is for a part.</summary>
    public bool IsPart { get; init; }

    public Measure Measure => Quantity.Measure;

    public bool IsPercentage => Quantity.Unit == Percent;

    /// <summary>The text does not say what is counted, nor in what unit: such a figure answers a question only where its value says which.</summary>
    public bool IsUnsaid => Quantity.Comparable() is null && Quantity.Unit is null && Family is Family.Count or Family.Money;

    /// <summary>"About", "more than", a range.</summary>
    public bool IsInexact => Quantity.Amount is { Approximate: true } or { Value: null };

    /// <summary>The content words of its passage: its sentence, and some lines before and behind.</summary>
    public FrozenSet<string> Passage { get; init; } = [];

    /// <summary>The stems of the words beside it, in its sentence: of several figures in one sentence each has its own.</summary>
    public FrozenSet<string> Near { get; init; } = [];

    /// <summary>The stems of the words of what is counted and of its sentence.</summary>
    public FrozenSet<string> AllStems { get; } = Words.Concat(Context).Select(Stems.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Dozens", "thousands": so many values fit that the value is no sign of the thing.</summary>
    public bool IsVague => Quantity.Amount is { Value: null, Min: { } min, Max: null } && ValueRanges.IsVagueBound(min) && !Quantity.Quote.Any(char.IsAsciiDigit);

    /// <summary>The figure itself, or the bound.</summary>
    public decimal Size { get; } = SizeOf(Quantity) * UnitScale.Of(Quantity.Unit).Factor;

    /// <summary>How many of its digits tell something: 4 for 1,187, 2 for 4,500.</summary>
    public int Digits { get; } = Roundness.DigitsOf(SizeOf(Quantity));

    /// <summary>
    /// One paper that tells of three people on Monday and of three on Wednesday does not say that they are the same ones. A toll is told again, and a
    /// large number is no accident.
    /// </summary>
    public bool IsOtherThan(Answer other) =>
        Measure == Measure.Count && other.Measure == Measure.Count && Family is Family.Count or Family.Stock && Size < SmallNumber && Quantity.Article == other.Quantity.Article && Quantity.Sentence != other.Quantity.Sentence && AnswerTimes.Follow(Time, other.Time);

    /// <summary>In one article, within a few lines of each other.</summary>
    public bool StandsBeside(Answer other) => Quantity.Article == other.Quantity.Article && Math.Abs(Quantity.Anchor.Span.Start - other.Quantity.Anchor.Span.Start) <= PassageReach;

    private static decimal SizeOf(Quantity quantity) => quantity.Amount is { } amount ? amount.Value ?? (amount.Min is { } min && amount.Max is { } max ? (min + max) / 2 : amount.Min ?? amount.Max ?? 0) : 0;
}
