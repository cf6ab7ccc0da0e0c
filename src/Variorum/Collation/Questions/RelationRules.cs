using Variorum.Expressions.Dates.Wording;

namespace Variorum.Collation.Questions;

/// <summary>What rules say of how two readings of a question stand to each other, and why.</summary>
internal sealed class RelationRules(ImmutableArray<Reckoning> reckonings, PlaceMap places, Supersession supersession, Contrasts contrasts)
{
    private const string Unexplained = "Both answer the same question, nothing says that they count different things or another time, and the figures differ.";
    private const double FewWords = 0.4;

    private readonly ILookup<decimal, Reckoning> _byTotal = reckonings.ToLookup(reckoning => reckoning.Total);

    /// <param name="readings">Of one question.</param>
    public Disputes DisputesOf(IEnumerable<ReadingGroup> readings) => new(readings, supersession);

    public Ruling Of(ReadingGroup a, ReadingGroup b, Disputes disputes)
    {
        if (contrasts.Convert(a, b)) return new(RelationRule.Converted, RelationKind.Agree, "A text gives the one for the other, in another unit.");
        if (contrasts.Rates.Between(a.First, b.First) is { } rate) return new(RelationRule.Converted, RelationKind.Agree, $"A text gives {rate.Given.Quantity.Quote} for {rate.Sum.Quantity.Quote}: by that rate they are equal.");
        if (!AnswerComparer.Comparable(a.First, b.First) && !a.First.IsPercentage && !b.First.IsPercentage) return new(RelationRule.OtherUnits, RelationKind.NotComparable, "They are given in different units.");
        if (a.First.IsPercentage != b.First.IsPercentage) return OfPercentage(a, b);
        if (a.Core.Any(first => b.Core.Any(second => ValueRanges.Overlap(first, second)))) return OfOneValue(a, b);
        if (supersession.Aged(a, b) is { } aged) return new(RelationRule.Aged, RelationKind.DifferentDate, aged);
        if (Reckoned(a, b) is { } reckoned) return new(RelationRule.Reckoned, RelationKind.Conflict, $"The figures differ; {reckoned}.");
        if (supersession.Said(a, b) is { } said) return new(RelationRule.Corrected, RelationKind.Superseded, said);
        // A budget that was raised is no more what it was; how many had voted at noon stays true of noon.
        if (supersession.Moved(a, b) is { } moved) return a.First.Family == Family.Money ? new(RelationRule.Moved, RelationKind.Superseded, "A sentence tells how the one became the other: it takes the place of it.") : new(RelationRule.Moved, RelationKind.DifferentDate, moved);
        if (!AnswerTimes.Apart(a.Time, b.Time) && (a.First.Family.IsToll() ? disputes.LetCountOn(a, b) : AnswerTimes.Follow(a, b) && (!AnswerTimes.Adjoin(a.Time, b.Time) || OfOneVoice(a, b)))) return OfDays(a, b);
        if (Scope(a, b) is { } scope) return scope;
        if (AnswerTimes.Apart(a.Time, b.Time)) return new(AnswerTimes.YearsApart(a.Time, b.Time) ? RelationRule.OtherYears : RelationRule.OtherTimes, RelationKind.DifferentDate, $"They are about different times ({Day(a)}; {Day(b)}).");
        if (supersession.ByOneVoice(a, b) is { } superseded) return new(RelationRule.OneVoiceLater, RelationKind.Superseded, superseded);
        if (a.First.Family == Family.Signatories && supersession.PrintedApart(a, b) is { } later) return new(RelationRule.SignedOn, RelationKind.DifferentDate, later);
        return new(RelationRule.Differ, RelationKind.Conflict, OnOnePlace(a, b) ?? Unexplained);
    }

    /// <summary>A toll is counted on; a population is another on another day.</summary>
    private static Ruling OfDays(ReadingGroup a, ReadingGroup b) => a.First.Family.IsToll()
        ? new(RelationRule.CountedOn, RelationKind.Superseded, $"They count the victims up to different days: the later takes the place of the earlier ({Day(a)}; {Day(b)}).")
        : new(RelationRule.CountedOn, RelationKind.DifferentDate, $"They are about different times ({Day(a)}; {Day(b)}).");

    private static Ruling OfPercentage(ReadingGroup a, ReadingGroup b) => a.First.Words.SetEquals(b.First.Words)
        ? new(RelationRule.Share, RelationKind.NotComparable, "One is a percentage, the other a number: without the whole they cannot be compared.")
        : new(RelationRule.Share, RelationKind.DifferentScope, "One is a percentage, the other a number, and they are told of different things.");

    private static Ruling OfOneValue(ReadingGroup a, ReadingGroup b)
    {
        if (AnswerTimes.Apart(a.Time, b.Time))
        {
            // What somebody did is done; how many are somewhere is another question on another day.
            return a.First.Size == b.First.Size && a.First.Family is not Family.Stock
                ? new(RelationRule.EqualAtOtherTimes, RelationKind.Agree, $"The figures are equal, though told of different times ({Day(a)}; {Day(b)}).")
                : new(RelationRule.EqualAtOtherTimes, RelationKind.DifferentDate, $"The figures allow for each other, but are about different times ({Day(a)}; {Day(b)}).");
        }

        if (a.Answers.Any(first => b.Answers.Any(first.IsOtherThan))) return new(RelationRule.EqualOfOtherDays, RelationKind.DifferentScope, $"The figures are equal, but told of different days ({Day(a)}; {Day(b)}): nothing says that they count the same.");
        var loose = a.Core.Concat(b.Core).Any(answer => answer.IsInexact);
        if (a.First.Size == b.First.Size && !loose) return new(RelationRule.Equal, RelationKind.Agree, "They are equal, told in two units.");
        return new(RelationRule.Equal, RelationKind.Agree, loose ? "What the one gives exactly lies within what the other's words (“about”, “more than”, a range) allow." : "One is the other, rounded.");
    }

    /// <summary>Why two figures of which what was learned says that they contradict each other do so.</summary>
    public string Conflict(ReadingGroup a, ReadingGroup b)
    {
        if ((Reckoned(a, b) ?? Sum(a, b)) is { } sum) return $"The figures differ; {sum}.";
        if (OnOnePlace(a, b) is { } place) return place;
        if (TimesDiffer(a, b)) return $"The figures differ, and nothing says that they changed between the days they are told of ({Day(a)}; {Day(b)}).";
        return Scope(a, b) is { Rule: not RelationRule.OneVoiceBeside } ? "Both answer the same question, and the figures differ." : Unexplained;
    }

    /// <summary>Whether the places or a sum show that they are about one thing.</summary>
    public bool ShowsOneThing(ReadingGroup a, ReadingGroup b) => (Reckoned(a, b) ?? Sum(a, b) ?? OnOnePlace(a, b)) is not null;

    /// <summary>That the later of two figures takes the place of the earlier, where anything tells which is the later.</summary>
    public string? Superseded(ReadingGroup a, ReadingGroup b) =>
        supersession.ByOneVoice(a, b) ?? (TimesDiffer(a, b) ? $"They are told of different days, and the later seems to take the place of the earlier ({Day(a)}; {Day(b)})." : supersession.PrintedLater(a, b));

    /// <summary>That they are about two times, where anything tells of two.</summary>
    public string? DifferentDate(ReadingGroup a, ReadingGroup b) => TimesDiffer(a, b) ? $"They are about different times ({Day(a)}; {Day(b)})." : supersession.PrintedAtOtherTimes(a, b);

    public string DifferentScope(ReadingGroup a, ReadingGroup b)
    {
        if (Scope(a, b) is { } scope) return scope.Reason;
        var (one, other) = (a.First.Quantity.Counted, b.First.Quantity.Counted);
        return one is not null && other is not null && one != other ? OtherThings(one, other) : "The words around them differ: they seem to count different things.";
    }

    private static bool TimesDiffer(ReadingGroup a, ReadingGroup b) => AnswerTimes.Apart(a.Time, b.Time) || AnswerTimes.Follow(a.Time, b.Time);

    private string? Sum(ReadingGroup a, ReadingGroup b) => Linked(a, b, difference: false) ?? Linked(b, a, difference: false);

    /// <summary>That one figure is the other less something is a reckoning with it, not another thing counted.</summary>
    private string? Reckoned(ReadingGroup a, ReadingGroup b) => Linked(a, b, difference: true) ?? Linked(b, a, difference: true);

    private string? Linked(ReadingGroup total, ReadingGroup term, bool difference)
    {
        if (total.First.Quantity.Amount.Value is not { } left || term.First.Quantity.Amount.Value is not { } right) return null;
        var found = _byTotal[left].FirstOrDefault(each => each.IsDifference == difference && each.Added.Contains(right) && each.Subject == total.First.Subject);
        return found is null ? null : $"{found.Text} adds up";
    }

    /// <summary>What tells that they count different things; null where nothing does.</summary>
    public Ruling? Scope(ReadingGroup a, ReadingGroup b)
    {
        if (Sum(a, b) is { } sum) return Apart(RelationRule.Sum, $"The larger holds the smaller and more: {sum}.");
        var (ofA, ofB) = (ScopeWords.Of(a.Core), ScopeWords.Of(b.Core));
        // Among the missing, that they are missing narrows nothing.
        if (a.First.Family.IsToll()) (ofA, ofB) = (ofA.Remove("missing"), ofB.Remove("missing"));
        if (!ofA.SetEquals(ofB)) return Apart(RelationRule.OfPart, $"Only one of them counts the {string.Join(", ", ofA.SymmetricExcept(ofB).Order(StringComparer.Ordinal))}.");
        // A bare count says nothing of its own.
        if (a.First.Measure != b.First.Measure && a.First.Measure != Claims.Measure.Count && b.First.Measure != Claims.Measure.Count) return Apart(RelationRule.OtherMeasure, $"One tells of {Name(a)}, the other of {Name(b)}.");
        if (Part(a, b) || Part(b, a)) return Apart(RelationRule.PartOfPlace, $"One is about a part of the other's place ({a.First.Quantity.Place}; {b.First.Quantity.Place}).");
        if (AnswerTimes.PartOf(a.Time, b.Time) || AnswerTimes.PartOf(b.Time, a.Time)) return Apart(RelationRule.PartOfTime, $"One is about a part of the other's time ({Day(a)}; {Day(b)}).");
        if (Beside(a, b) && supersession.HaveOneVoice(a, b) && !contrasts.Hold(a, b)) return Apart(RelationRule.OneVoiceBeside, "One voice gives both next to each other: they count different things.");
        return FewShared(a, b) ? Apart(RelationRule.OtherThings, OtherThings(a.First.Quantity.Counted, b.First.Quantity.Counted)) : null;
    }

    private static Ruling Apart(RelationRule rule, string reason) => new(rule, RelationKind.DifferentScope, reason);

    /// <summary>What was doubted is compared by, but not told.</summary>
    private static string OtherThings(string? a, string? b) => a is null || b is null ? "They are told of different things." : $"They are told of different things: “{a}” and “{b}”.";

    /// <summary>A part is smaller than what it is part of: a figure for a smaller place that is not smaller contradicts.</summary>
    private bool Part(ReadingGroup inner, ReadingGroup outer) => places.IsInside(inner.First, outer.First) && inner.First.Size < outer.First.Size;

    private string? OnOnePlace(ReadingGroup a, ReadingGroup b) => places.IsInside(a.First, b.First) || places.IsInside(b.First, a.First)
        ? $"The figure for the smaller of two places ({a.First.Quantity.Place}; {b.First.Quantity.Place}) is the larger one."
        : null;

    private static bool OfOneVoice(ReadingGroup a, ReadingGroup b) => a.Core.Any(first => b.Core.Any(second => OfOneVoice(first, second)));

    private static bool OfOneVoice(Answer a, Answer b) => a.Quantity.Article == b.Quantity.Article && a.Quantity.Voice.SequenceEqual(b.Quantity.Voice, StringComparer.Ordinal);

    private static bool Beside(ReadingGroup a, ReadingGroup b) => a.Core.Any(first => b.Core.Any(second => OfOneVoice(first, second) && first.StandsBeside(second)));

    private static bool FewShared(ReadingGroup a, ReadingGroup b) => a.First.Family == Family.Signatories && a.Core.All(first => b.Core.All(second =>
        !first.Words.IsEmpty && !second.Words.IsEmpty && (double)first.Words.Intersect(second.Words).Count / Math.Min(first.Words.Count, second.Words.Count) < FewWords));

    private static string Name(ReadingGroup reading) => reading.First.Measure.ToString().ToLowerInvariant();

    private static string Day(ReadingGroup reading) => reading.Time is { } time ? DateText.Of(time.ToString()) : "an unknown time";
}
