namespace Variorum.Collation.Questions;

/// <summary>Tells whether two answers may answer one question. Pure and symmetric.</summary>
internal static class AnswerComparer
{
    // Tuned by eye on the questions of three annotated documents and one invented matter, as a set: figures of people who are somewhere differ
    // tenfold only where one counts a part; the dead of single events and of all of them differ more.
    private const decimal StockReach = 10;
    private const decimal MovementReach = 5;
    private const decimal CasualtyReach = 30;
    private const decimal UnplacedReach = 3;
    private const double SomeWords = 0.3;
    private const double HalfOfTheWords = 0.5;
    private const double MostWords = 0.6;
    private const double SameWords = 0.8;
    private const decimal FourDigits = 1000;

    // An equal value is evidence only where it is not a small number.
    private const decimal TellingValue = 20;

    /// <summary>Same family of measures, same sort of thing, no contradiction of place, of one size.</summary>
    public static bool Same(Answer a, Answer b)
    {
        if (a.Family != b.Family) return false;
        if (a.IsPercentage != b.IsPercentage) return ShareOfCount(a, b);
        if (a.Subject != b.Subject) return a.Family == Family.Money && a.Head == b.Head && Jaccard(a, b) >= SameWords;
        if (EqualValue(a, b) && Unround(a)) return PlaceWords.Compatible(a, b) || Shared(a, b) > 1;
        return a.Family switch
        {
            Family.Stock => Within(a, b, StockReach) && SamePart(a, b) && Placed(a, b),
            Family.Movement => Within(a, b, MovementReach) && SamePart(a, b) && (a.Measure == b.Measure ? Placed(a, b) : Shared(a, b) > 1),
            Family.Money => EqualValue(a, b) ? Overlap(a, b) >= SomeWords : a.Head == b.Head && Shared(a, b) > 1 && Jaccard(a, b) >= MostWords,
            Family.Extent or Family.Time => (a.Head == b.Head && Jaccard(a, b) >= MostWords) || (EqualValue(a, b) && Overlap(a, b) >= HalfOfTheWords),
            Family.Count => Counted(a, b),
            _ => Within(a, b, CasualtyReach) && Suffered(a, b),
        };
    }

    /// <summary>A figure of another measure that gives the same value: "2,745 were given refuge" answers how many there are.</summary>
    public static bool InOtherWords(Answer inside, Answer other) =>
        (other.IsPercentage && !inside.IsPercentage && inside.Head == other.Head && Shared(inside, other) > 1 && Jaccard(inside, other) >= HalfOfTheWords)
        || (Broader(inside.Family, other.Family) && inside.Subject == other.Subject && !inside.IsPercentage && !other.IsPercentage && ValueRanges.Overlap(inside, other)
        && (inside.Size == other.Size ? (other.Size >= TellingValue && Overlap(inside, other) >= SomeWords) || Overlap(inside, other) >= HalfOfTheWords : Overlap(inside, other) >= HalfOfTheWords)
        && PlaceWords.Compatible(inside, other));

    /// <summary>Who was brought to a place so far is there; who is there was not all brought. A bare count may be of anything.</summary>
    private static bool Broader(Family question, Family answer) =>
        (question == Family.Stock && answer is Family.Movement or Family.Count) || (question is not (Family.Count or Family.Money or Family.Extent or Family.Time) && answer == Family.Count);

    /// <summary>A percentage answers the same question as a count of the very same people.</summary>
    private static bool ShareOfCount(Answer a, Answer b) => Overlap(a, b) >= HalfOfTheWords && Shared(a, b) > 1 && PlaceWords.Compatible(a, b);

    private static bool Counted(Answer a, Answer b)
    {
        if (a.Head != b.Head && Overlap(a, b) < HalfOfTheWords) return false;
        return EqualValue(a, b) ? Overlap(a, b) >= HalfOfTheWords : a.Head == b.Head && PlaceWords.Compatible(a, b) && Within(a, b, UnplacedReach) && ToldAlike(a, b);
    }

    /// <summary>The dead, hurt, jailed and signed: of one place; where it is not said, of one size.</summary>
    private static bool Suffered(Answer a, Answer b)
    {
        if (!PlaceWords.Compatible(a, b)) return false;
        return PlaceWords.BothKnown(a, b) || EqualValue(a, b) || Within(a, b, UnplacedReach) || Overlap(a, b) >= MostWords;
    }

    private static bool Placed(Answer a, Answer b)
    {
        if (!PlaceWords.Compatible(a, b)) return false;
        // A smaller figure for a smaller place is a part and no answer to the same question; one that is not smaller contradicts.
        if (PlaceWords.Inside(a, b) && a.High < b.Low) return false;
        if (PlaceWords.Inside(b, a) && b.High < a.Low) return false;
        return PlaceWords.BothKnown(a, b) ? Shared(a, b) > 0 || a.Words.IsEmpty || b.Words.IsEmpty : Overlap(a, b) >= HalfOfTheWords;
    }

    /// <summary>Adults and children are parts of the people; two sorts of people are not each other.</summary>
    private static bool SamePart(Answer a, Answer b) => a.Head == b.Head || ScopeWords.IsGeneral(a.Head) && ScopeWords.IsGeneral(b.Head);

    /// <summary>Two counts of different size are of one thing only where the words that tell things apart are mostly the same.</summary>
    private static bool ToldAlike(Answer a, Answer b)
    {
        if (a.Telling.IsEmpty || b.Telling.IsEmpty) return a.Words.SetEquals(b.Words);
        var shared = a.Telling.Count(b.Telling.Contains);
        return shared >= MostWords * (a.Telling.Count + b.Telling.Count - shared);
    }

    /// <summary>Told to four digits or more: nobody else would have the same number.</summary>
    private static bool Unround(Answer answer) => answer.Quantity.Amount.Value is { } value && Math.Abs(value) / Arithmetic.Roundness.StepOf(value) >= FourDigits;

    private static bool EqualValue(Answer a, Answer b) => a.Size == b.Size;

    private static bool Within(Answer a, Answer b, decimal reach)
    {
        var (small, large) = (Math.Min(Math.Abs(a.Size), Math.Abs(b.Size)), Math.Max(Math.Abs(a.Size), Math.Abs(b.Size)));
        return large / reach <= small;
    }

    private static int Shared(Answer a, Answer b) => a.Words.Count < b.Words.Count ? a.Words.Count(b.Words.Contains) : b.Words.Count(a.Words.Contains);

    /// <summary>The share of the shorter phrase's words that the longer has too.</summary>
    private static double Overlap(Answer a, Answer b) => a.Words.IsEmpty || b.Words.IsEmpty ? 0 : (double)Shared(a, b) / Math.Min(a.Words.Count, b.Words.Count);

    private static double Jaccard(Answer a, Answer b)
    {
        var shared = Shared(a, b);
        return shared == 0 ? 0 : (double)shared / (a.Words.Count + b.Words.Count - shared);
    }
}
