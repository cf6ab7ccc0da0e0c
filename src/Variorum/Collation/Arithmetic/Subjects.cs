using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Language.Semantics;

namespace Variorum.Collation.Arithmetic;

/// <summary>Tells which quantities may be added to each other.</summary>
internal static class Subjects
{
    public const string Persons = "persons";
    private const string MoneyPrefix = "money ";

    /// <summary>What is counted, of whatever sort: voters, votes and ballots make one sum.</summary>
    public const string Counted = "counted";

    private const string SignatoriesSubject = "signatories";
    private const string CountPrefix = "count ";
    private const string DurationPrefix = "duration ";
    private const string ExtentPrefix = "extent ";

    /// <summary>The subject for searches that let one sort of countable things stand for another; other subjects as they are.</summary>
    public static string Widened(string subject) =>
        subject is Persons or SignatoriesSubject or "" || subject.StartsWith(CountPrefix, StringComparison.Ordinal) ? Counted : subject;

    public static bool IsMeasured(string subject) => subject.StartsWith(DurationPrefix, StringComparison.Ordinal) || subject.StartsWith(ExtentPrefix, StringComparison.Ordinal);

    public static bool IsMoney(string subject) => subject.StartsWith(MoneyPrefix, StringComparison.Ordinal);

    /// <summary>The subject; empty where the words do not tell it, so that the neighbours must; null for what is not added up here.</summary>
    public static string? Of(Quantity quantity) => quantity.Measure switch
    {
        // Ages are of different people: their sums mean nothing. Hours and days may be parts of a whole; where they merely overlap, their few digits bear no search.
        Measure.Age or Measure.Percentage => null,
        Measure.Duration => quantity.Unit is null ? null : DurationPrefix + quantity.Unit,
        Measure.Money => Money(quantity.Unit ?? CountedWords.Currency(quantity.Comparable())),
        Measure.Area or Measure.Distance => ExtentPrefix + quantity.Unit,
        Measure.Signatories => SignatoriesSubject,
        Measure.Count => OfCount(quantity),
        _ => quantity.Unit is not { } unit || ArePeople(unit) ? Persons : unit,
    };

    private static bool ArePeople(string unit) => unit is "persons" or "deaths" or "people";

    private static string OfCount(Quantity quantity)
    {
        if (quantity.Unit is { } unit) return ArePeople(unit) || (IsThing(unit) && CountedWords.IsPerson(unit)) ? Persons : IsThing(unit) ? CountPrefix + CountedWords.Singular(unit) : unit;
        if (CountedWords.Currency(quantity.Comparable()) is { } currency) return Money(currency);
        // "175.2 million outstanding": a word that is no noun says nothing of what is counted.
        if (quantity.Comparable() is not { } counted || !CountedWords.HasNoun(counted)) return IsRate(quantity.Quote) ? "rate" : string.Empty;
        return CountedWords.IsPerson(counted) ? Persons : CountPrefix + CountedWords.Head(counted);
    }

    /// <summary>"38 million a day" is no part of a sum of millions.</summary>
    private static bool IsRate(string quote) => quote.Contains(" a ", StringComparison.Ordinal) || quote.Contains(" per ", StringComparison.Ordinal) || quote.Contains(" each", StringComparison.Ordinal);

    /// <summary>"ballots" are counted, "litres" are measured.</summary>
    private static bool IsThing(string unit) =>
        CountedWords.Singular(unit) is var noun && CountedWords.HasNoun(noun) && !SemanticLexicon.Load().IsNoun(noun, SemanticClass.UnitOfMeasurement, 2);

    private static string Money(string? currency) => MoneyPrefix + CountedWords.Singular((currency ?? string.Empty).ToLowerInvariant());
}
