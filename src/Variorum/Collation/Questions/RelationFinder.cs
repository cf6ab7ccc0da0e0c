using Variorum.Expressions.Dates.Wording;

namespace Variorum.Collation.Questions;

/// <summary>Says how each two readings of a question stand to each other, and why.</summary>
internal sealed class RelationFinder(ImmutableArray<Reckoning> reckonings, PlaceMap places, Supersession supersession, Contrasts contrasts)
{
    // Beyond this the pairs of one question would outnumber the words of its pile.
    private const int MostReadings = 40;
    private const double FewWords = 0.4;

    private readonly ILookup<decimal, Reckoning> _byTotal = reckonings.ToLookup(reckoning => reckoning.Total);

    public ImmutableArray<ReadingRelation> Find(ImmutableArray<ReadingGroup> readings)
    {
        var relations = ImmutableArray.CreateBuilder<ReadingRelation>();
        var disputed = new Disputes(readings.Take(MostReadings), supersession);
        for (var i = 0; i < Math.Min(readings.Length, MostReadings); i++)
        {
            for (var j = i + 1; j < Math.Min(readings.Length, MostReadings); j++)
            {
                var (kind, reason) = Relate(readings[i], readings[j], disputed);
                relations.Add(new ReadingRelation(readings[i].Id, readings[j].Id, kind, reason));
            }
        }

        return relations.ToImmutable();
    }

    private (RelationKind Kind, string Reason) Relate(ReadingGroup a, ReadingGroup b, Disputes disputes)
    {
        if (contrasts.Convert(a, b)) return (RelationKind.Agree, "A text gives the one for the other, in another unit.");
        if (!AnswerComparer.Comparable(a.First, b.First) && !a.First.IsPercentage && !b.First.IsPercentage) return (RelationKind.NotComparable, "They are given in different units.");
        if (a.First.IsPercentage != b.First.IsPercentage) return OfPercentage(a, b);
        if (a.Core.Any(first => b.Core.Any(second => ValueRanges.Overlap(first, second)))) return OfOneValue(a, b);
        if (supersession.Aged(a, b) is { } aged) return (RelationKind.DifferentDate, aged);
        if (Reckoned(a, b) is { } reckoned) return (RelationKind.Conflict, $"The figures differ; {reckoned}.");
        if (supersession.Said(a, b) is { } said) return (RelationKind.Superseded, said);
        // A budget that was raised is no more what it was; how many had voted at noon stays true of noon.
        if (supersession.Moved(a, b) is { } moved) return a.First.Family == Family.Money ? (RelationKind.Superseded, "A sentence tells how the one became the other: it takes the place of it.") : (RelationKind.DifferentDate, moved);
        if (!AnswerTimes.Apart(a.Time, b.Time) && (a.First.Family.IsToll() ? disputes.LetCountOn(a, b) : AnswerTimes.Follow(a, b) && (!AnswerTimes.Adjoin(a.Time, b.Time) || OfOneVoice(a, b)))) return OfDays(a, b);
        if (Scope(a, b) is { } scope) return (RelationKind.DifferentScope, scope);
        if (AnswerTimes.Apart(a.Time, b.Time)) return (RelationKind.DifferentDate, $"They are about different times ({Day(a)}; {Day(b)}).");
        if (supersession.ByOneVoice(a, b) is { } superseded) return (RelationKind.Superseded, superseded);
        if (a.First.Family == Family.Signatories && supersession.PrintedApart(a, b) is { } later) return (RelationKind.DifferentDate, later);
        return (RelationKind.Conflict, OnOnePlace(a, b) ?? "Both answer the same question, nothing says that they count different things or another time, and the figures differ.");
    }

    /// <summary>A toll is counted on; a population is another on another day.</summary>
    private static (RelationKind Kind, string Reason) OfDays(ReadingGroup a, ReadingGroup b) => a.First.Family.IsToll()
        ? (RelationKind.Superseded, $"They count the victims up to different days: the later takes the place of the earlier ({Day(a)}; {Day(b)}).")
        : (RelationKind.DifferentDate, $"They are about different times ({Day(a)}; {Day(b)}).");

    private static (RelationKind Kind, string Reason) OfPercentage(ReadingGroup a, ReadingGroup b) => a.First.Words.SetEquals(b.First.Words)
        ? (RelationKind.NotComparable, "One is a percentage, the other a number: without the whole they cannot be compared.")
        : (RelationKind.DifferentScope, "One is a percentage, the other a number, and they are told of different things.");

    private static (RelationKind Kind, string Reason) OfOneValue(ReadingGroup a, ReadingGroup b)
    {
        if (AnswerTimes.Apart(a.Time, b.Time)) return (RelationKind.DifferentDate, $"The figures agree, but are about different times ({Day(a)}; {Day(b)}).");
        if (a.Answers.Any(first => b.Answers.Any(first.IsOtherThan))) return (RelationKind.DifferentScope, $"The figures are equal, but told of different days ({Day(a)}; {Day(b)}): nothing says that they count the same.");
        var loose = a.Core.Concat(b.Core).Any(answer => answer.IsInexact);
        return (RelationKind.Agree, loose ? "What the one gives exactly lies within what the other's words (“about”, “more than”, a range) allow." : "One is the other, rounded.");
    }

    /// <summary>That one figure is the other less something is a reckoning with it, not another thing counted.</summary>
    private string? Reckoned(ReadingGroup a, ReadingGroup b) => Linked(a, b, difference: true) ?? Linked(b, a, difference: true);

    private string? Linked(ReadingGroup total, ReadingGroup term, bool difference)
    {
        if (total.First.Quantity.Amount.Value is not { } left || term.First.Quantity.Amount.Value is not { } right) return null;
        var found = _byTotal[left].FirstOrDefault(each => each.IsDifference == difference && each.Added.Contains(right) && each.Subject == total.First.Subject);
        return found is null ? null : $"{found.Text} adds up";
    }

    private string? Scope(ReadingGroup a, ReadingGroup b)
    {
        if ((Linked(a, b, difference: false) ?? Linked(b, a, difference: false)) is { } sum) return $"The larger holds the smaller and more: {sum}.";
        var (ofA, ofB) = (ScopeWords.Of(a.Core), ScopeWords.Of(b.Core));
        // Among the missing, that they are missing narrows nothing.
        if (a.First.Family.IsToll()) (ofA, ofB) = (ofA.Remove("missing"), ofB.Remove("missing"));
        if (!ofA.SetEquals(ofB)) return $"Only one of them counts the {string.Join(", ", ofA.SymmetricExcept(ofB).Order(StringComparer.Ordinal))}.";
        // A bare count says nothing of its own.
        if (a.First.Measure != b.First.Measure && a.First.Measure != Claims.Measure.Count && b.First.Measure != Claims.Measure.Count) return $"One tells of {Name(a)}, the other of {Name(b)}.";
        if (Part(a, b) || Part(b, a)) return $"One is about a part of the other's place ({a.First.Quantity.Place}; {b.First.Quantity.Place}).";
        if (AnswerTimes.PartOf(a.Time, b.Time) || AnswerTimes.PartOf(b.Time, a.Time)) return $"One is about a part of the other's time ({Day(a)}; {Day(b)}).";
        if (Beside(a, b) && supersession.HaveOneVoice(a, b) && !contrasts.Hold(a, b)) return "One voice gives both next to each other: they count different things.";
        return FewShared(a, b) ? OtherThings(a.First.Quantity.Counted, b.First.Quantity.Counted) : null;
    }

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
