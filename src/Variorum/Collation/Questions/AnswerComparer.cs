namespace Variorum.Collation.Questions;

/// <summary>Tells whether two answers print one figure, and whether they may answer one question. Pure and symmetric.</summary>
internal sealed class AnswerComparer(PlaceMap places, Inclusions inclusions, Contrasts contrasts, Coincidence coincidence, WordWeights words, WordWeights context)
{
    // Tuned by eye on the questions of three annotated documents and three invented matters, as a set: figures of people who are somewhere differ
    // tenfold only where one counts a part; the dead of single events and of all of them differ more.
    private const decimal StockReach = 10;
    private const decimal MovementReach = 5;
    private const decimal CasualtyReach = 30;
    private const decimal UnplacedReach = 3;
    private const double SomeWords = 0.3;
    private const double HalfOfTheWords = 0.5;
    private const double MostWords = 0.6;
    private const double SameWords = 0.8;

    // An accident of one in thirty needs no words beside it, one of one in twenty a word; the weight of words is that of WordWeights.
    private const double Rare = 0.03;

    // Voters and votes, families and names: another word for what is counted needs a value that nothing else has.
    private const double Unheard = 0.001;
    private const double Seldom = 0.05;
    private const int TellingDigits = 3;
    private const double OneWord = 0.7;
    private const double TwoWords = 1.5;

    // Figures of hundreds and more that differ by a twentieth are told of one thing, where their words do not say otherwise.
    private const decimal RivalSize = 500;
    private const decimal RivalReach = 1.05m;

    // The same sort of thing.
    private const decimal NearRivalReach = 1.1m;

    // What rounding to two or three digits changes.
    private const decimal RoundingReach = 1.02m;

    // "Some 140 drivers" are the 144 drivers of another paper: one sort of thing, and so many of them.
    private const decimal LeastRounded = 100;

    // Content words that two sentences must share to be one.
    private const int LeastSentence = 4;

    private const int MostCompared = 8;

    // Of these there are many in every matter about money.
    private static readonly ImmutableHashSet<string> SumWords = ["cost", "price", "sum", "amount", "money", "payment", "value", "total", "part", "share", "rest", "difference", "increase", "fee", "loan"];

    // Of things that are not many, ten is told often.
    private const decimal SmallFigure = 11;

    // An equal value is evidence only where it is not a small number.
    private const decimal TellingValue = 20;

    /// <summary>The same value of the same thing. What it is called may differ where the value is one that nobody else would have.</summary>
    public bool OneFigure(Answer a, Answer b)
    {
        if (!EqualValue(a, b) || a.IsPercentage != b.IsPercentage || !Comparable(a, b) || a.IsVague != b.IsVague) return false;
        if (!places.Compatible(a, b) && Shared(a, b) <= 1) return false;
        var chance = Math.Max(coincidence.Of(a), coincidence.Of(b));
        if (a.IsUnsaid || b.IsUnsaid) return chance <= Rare && (a.Digits > TellingDigits || ((a.Digits == TellingDigits || a.Size >= RivalSize) && SharedInAll(a, b) >= OneWord));
        if (SameSentence(a, b)) return true;
        // What became of people is not said of all who are as many.
        var oneKind = a.Family == b.Family || !(a.Family.IsToll() || b.Family.IsToll());
        if (a.Digits >= TellingDigits - (a.Size >= RivalSize ? 1 : 0) && (a.Subject == b.Subject || chance <= Unheard)
            && ((chance <= Rare && (oneKind || a.Digits > TellingDigits)) || (chance <= Seldom && (SharedInAll(a, b) > (oneKind ? 0 : OneWord) || PlaceMap.BothKnown(a, b)))))
        {
            return true;
        }

        if (OfOneSort(a, b)) return true;
        if (a.Digits > TellingDigits) return SharedInAll(a, b) >= OneWord;
        if (a.Digits == TellingDigits) return Overlap(a, b) >= SomeWords || SharedInAll(a, b) >= TwoWords;
        return OneFamily(a, b) && a.Subject == b.Subject && SameAmount(a, b) && (Likeness(a, b) >= SameWords || (Likeness(a, b) >= HalfOfTheWords && SharedInAll(a, b) >= TwoWords));
    }

    /// <summary>22 craters are the 22 craters of another paper, and 1.4 kilometres its 1.4 kilometres, in whatever words; a small number needs a word that both have.</summary>
    private bool OfOneSort(Answer a, Answer b)
    {
        if (a.Subject != b.Subject || !SameAmount(a, b) || a.IsVague || a.IsPercentage) return false;
        if (a.Family is Family.Extent || a.Measure == Claims.Measure.Duration && b.Measure == a.Measure) return a.Digits > 1 && Math.Max(coincidence.Of(a), coincidence.Of(b)) <= (a.Family is Family.Extent ? Seldom : Rare);
        return a.Family == Family.Count && b.Family == Family.Count && a.Head == b.Head && a.Head.Length > 0 && !ScopeWords.IsGeneral(a.Head) && (a.Size >= SmallFigure || SharedInAll(a, b) >= OneWord);
    }

    /// <summary>Two figures of one family, of which some printings could answer one question.</summary>
    public bool Same(PrintedFigure a, PrintedFigure b) => AreContrasted(a, b) || MayReach(a.First, b.First) && a.Printings.Take(MostCompared).Any(first => b.Printings.Take(MostCompared).Any(second => Same(first, second)));

    /// <summary>A text holds the one against the other.</summary>
    public bool AreContrasted(PrintedFigure a, PrintedFigure b) => a.Printings.Any(first => b.Printings.Any(second => contrasts.Hold(first, second) || contrasts.Convert(first, second)));

    /// <summary>A text holds it against some other figure.</summary>
    public bool IsContrasted(Answer answer) => contrasts.IsHeld(answer);

    /// <summary>What the values alone leave open: no words bring figures together that are so far apart.</summary>
    private static bool MayReach(Answer a, Answer b) => a.IsPercentage != b.IsPercentage || a.IsVague || b.IsVague || SameThing(a, b) || Crowded(a, b) || a.Family switch
    {
        Family.Stock => Within(a, b, StockReach),
        Family.Movement or Family.Count => Within(a, b, MovementReach),
        Family.Money or Family.Extent or Family.Time => true,
        _ => Within(a, b, CasualtyReach),
    };

    /// <summary>Same family of measures, same sort of thing, no contradiction of place, of one size.</summary>
    public bool Same(Answer a, Answer b)
    {
        if (a.Family != b.Family) return false;
        if (a.IsPercentage != b.IsPercentage) return ShareOfCount(a, b);
        if ((a.IsVague || b.IsVague) && !(a.Family.IsToll() && (PlaceMap.BothKnown(a, b) || TellingOverlap(a, b) >= MostWords || OfAllMissing(a, b)))) return a.Subject == b.Subject && places.Compatible(a, b) && Likeness(a, b) >= MostWords && TellingOverlap(a, b) > 0;
        if (IsRounding(a, b)) return true;
        if (a.Subject != b.Subject) return a.Family == Family.Money && !a.Words.IsEmpty && Jaccard(a, b) >= SameWords;
        return a.Family switch
        {
            Family.Stock => Within(a, b, StockReach) && SamePart(a, b) && (Placed(a, b) || Rivals(a, b) || Crowded(a, b)) || (a.Measure == Claims.Measure.Count || b.Measure == Claims.Measure.Count) && Counted(a, b),
            Family.Movement => Within(a, b, MovementReach) && SamePart(a, b) && (a.Measure == b.Measure ? Placed(a, b) : Shared(a, b) > 1),
            Family.Money => a.IsChange == b.IsChange && SameMoney(a, b),
            Family.Extent or Family.Time => OfOneSort(a, b) || (a.Head == b.Head && Jaccard(a, b) >= MostWords) || (EqualValue(a, b) && Overlap(a, b) >= HalfOfTheWords),
            Family.Count => Counted(a, b),
            Family.Missing or Family.Rescued => Within(a, b, CasualtyReach) && SamePart(a, b) && Suffered(a, b),
            Family.Injured => Within(a, b, CasualtyReach) && (EqualValue(a, b) || SamePart(a, b)) && Suffered(a, b),
            _ => Within(a, b, CasualtyReach) && (EqualValue(a, b) || a.Size == 1 || b.Size == 1 || inclusions.Includes(a, b) || (!ScopeWords.AreOtherParts(a.Head, b.Head) && a.IsOfSome == b.IsOfSome)) && Suffered(a, b),
        };
    }

    /// <summary>Both tell of people who are or come somewhere, and nothing says that it is another place, another sort of people or another order of size.</summary>
    public bool MayBeSame(PrintedFigure a, PrintedFigure b) => a.Printings.Take(MostCompared).All(first => b.Printings.Take(MostCompared).All(second =>
        first.Family == second.Family && first.Family is Family.Stock or Family.Movement && first.Subject == second.Subject && first.IsVague == second.IsVague
        && places.Compatible(first, second) && Within(first, second, MovementReach) && SamePart(first, second)));

    /// <summary>A figure of another measure that gives the same value: "2,745 were given refuge" answers how many there are.</summary>
    public bool InOtherWords(Answer inside, Answer other) => !inside.IsVague && !other.IsVague
        && ((other.IsPercentage && !inside.IsPercentage && !IsBase(inside, other) && inside.Head == other.Head && Shared(inside, other) > 1 && Jaccard(inside, other) >= HalfOfTheWords)
        || (Broader(inside.Family, other.Family) && inside.Subject == other.Subject && !inside.IsPercentage && !other.IsPercentage && ValueRanges.Overlap(inside, other)
        && (!inside.Family.IsToll() || Jaccard(inside, other) >= MostWords)
        && (inside.Size == other.Size && other.Size >= TellingValue ? Overlap(inside, other) >= SomeWords : Overlap(inside, other) >= HalfOfTheWords && (other.Size >= TellingValue || MayTellAlike(inside, other)))
        && places.Compatible(inside, other)));

    /// <summary>Who was brought to a place so far is there; who is there was not all brought. A bare count may be of anything.</summary>
    public static bool Broader(Family question, Family answer) =>
        (question == Family.Stock && answer is Family.Movement or Family.Count) || (question is not (Family.Count or Family.Money or Family.Extent or Family.Time) && answer == Family.Count);

    /// <summary>Two papers print one sentence: of an agency, a release, each other.</summary>
    private static bool SameSentence(Answer a, Answer b)
    {
        if (a.Measure != b.Measure || a.Quantity.Unit != b.Quantity.Unit || a.Quantity.Article == b.Quantity.Article || !SameAmount(a, b)) return false;
        var shared = a.All.Count(b.All.Contains);
        return shared >= LeastSentence && shared >= MostWords * Math.Max(a.All.Count, b.All.Count);
    }

    private static bool OneFamily(Answer a, Answer b) => a.Family == b.Family || a.Family == Family.Count || b.Family == Family.Count;

    private static bool SameAmount(Answer a, Answer b) => (a.Quantity.Amount.Value, a.Quantity.Amount.Min, a.Quantity.Amount.Max) == (b.Quantity.Amount.Value, b.Quantity.Amount.Min, b.Quantity.Amount.Max);

    /// <summary>Money is no people; names and people, or what nobody says, may be one thing under two words.</summary>
    public static bool Comparable(Answer a, Answer b) => a.Subject == b.Subject || a.IsUnsaid || b.IsUnsaid || (IsCount(a) && IsCount(b));

    private static bool IsCount(Answer answer) => answer.Family is not (Family.Money or Family.Extent or Family.Time) && !answer.IsPercentage;

    /// <summary>A percentage answers the same question as a count of the very same people; a count within its phrase is what it is a share of.</summary>
    private bool ShareOfCount(Answer a, Answer b) =>
        !IsBase(a, b) && SamePart(a, b) && Jaccard(a, b) >= HalfOfTheWords && Shared(a, b) > 1 && places.Compatible(a, b);

    private static bool IsBase(Answer a, Answer b) => a.Quantity.Anchor.Snapshot == b.Quantity.Anchor.Snapshot && a.Quantity.Anchor.Span.Overlaps(b.Quantity.Anchor.Span);

    private bool SameMoney(Answer a, Answer b)
    {
        if (EqualValue(a, b)) return Overlap(a, b) >= SomeWords;
        if (Rounded(a, b)) return Overlap(a, b) >= SomeWords || SharedInAll(a, b) >= TwoWords;
        if (a.IsChange && Within(a, b, RivalReach) && a.Quantity.Article != b.Quantity.Article && SharedInAll(a, b) >= OneWord) return true;
        return IsOffered(a, b) || (a.Head == b.Head && Shared(a, b) > 1 && Jaccard(a, b) >= MostWords) || OfOneNoun(a, b);
    }

    /// <summary>"Some 184,000" and "more than 184,000" are the 184,327 of another paper, whatever it calls them.</summary>
    private bool IsRounding(Answer a, Answer b)
    {
        if (a.IsUnsaid || b.IsUnsaid || a.Family is not (Family.Stock or Family.Count) || a.Subject != b.Subject || a.IsPercentage || a.Size < RivalSize || a.Digits == b.Digits || a.IsVague || b.IsVague || a.IsChange != b.IsChange) return false;
        var rough = a.Digits < b.Digits ? a : b;
        return Within(a, b, RoundingReach) && rough.IsInexact && SamePart(a, b) && places.Compatible(a, b) && !AnswerTimes.Apart(a.Time, b.Time)
            && (rough.Digits >= TellingDigits || SharedInAll(a, b) >= OneWord);
    }

    /// <summary>"The hole", and no more: a noun that few things of a matter are called by, and sums of one size in two papers.</summary>
    private static bool OfOneNoun(Answer a, Answer b) =>
        a.Head == b.Head && a.Words.Count == 1 && a.Words.SetEquals(b.Words) && !SumWords.Contains(a.Head) && Within(a, b, UnplacedReach) && (a.Quantity.Article != b.Quantity.Article || OfTwoSides(a, b)) && !AnswerTimes.Apart(a.Time, b.Time);

    /// <summary>The one was asked or offered for what the other costs, in whatever words the thing is called.</summary>
    private static bool IsOffered(Answer a, Answer b) =>
        (PriceWords.AreOffer(a.Words) || PriceWords.AreOffer(b.Words)) && !a.Prices.IsEmpty && !b.Prices.IsEmpty && Within(a, b, UnplacedReach) && (a.Prices.IsSubsetOf(b.Prices) || b.Prices.IsSubsetOf(a.Prices));

    /// <summary>One is the other, told less finely: 146.4 and 146 million.</summary>
    private static bool Rounded(Answer a, Answer b) => Math.Min(a.Digits, b.Digits) >= TellingDigits && !a.IsVague && !b.IsVague && ValueRanges.Overlap(a, b);

    /// <summary>Told in the same words, of which two or more say what is counted: opposed sides may differ in it as far as they like.</summary>
    private static bool SameThing(Answer a, Answer b) =>
        a.Head == b.Head && a.Head.Length > 0 && a.Telling.Count > 1 && b.Telling.Count > 1 && Jaccard(a, b) >= SameWords && Within(a, b, a.IsTold && b.IsTold ? CasualtyReach : MovementReach);

    /// <summary>"Confirmed infections" are the "infections confirmed by laboratory" of another paper: all that the one says the other says too, and it says two things or more.</summary>
    private static bool ToldMoreFully(Answer a, Answer b) =>
        a.Head == b.Head && a.Quantity.Article != b.Quantity.Article && (a.Words.Count < b.Words.Count ? a : b).IsTold && Math.Min(a.Telling.Count, b.Telling.Count) > 1 && (a.Telling.IsSubsetOf(b.Telling) || b.Telling.IsSubsetOf(a.Telling))
        && a.IsChange == b.IsChange && Within(a, b, UnplacedReach);

    private bool Counted(Answer a, Answer b)
    {
        if (ToldMoreFully(a, b) && places.Compatible(a, b) && !AnswerTimes.Apart(a.Time, b.Time)) return true;
        if (OfOneSort(a, b) || (SameThing(a, b) && places.Compatible(a, b)) || Crowded(a, b)) return true;
        if (a.IsPercentage && a.Head == b.Head && Jaccard(a, b) >= SameWords && Within(a, b, MovementReach)) return true;

        if (Rivals(a, b) || Bounded(a, b)) return true;
        if (a.Head != b.Head && Overlap(a, b) < HalfOfTheWords) return false;
        return EqualValue(a, b) ? Overlap(a, b) >= HalfOfTheWords
            : a.Head == b.Head && places.Compatible(a, b) && Within(a, b, UnplacedReach) && (Likeness(a, b) >= MostWords || Jaccard(a, b) >= SameWords);
    }

    /// <summary>
    /// The dead, hurt, jailed and signed: of one place or one sort of people. Two papers that tell of a like number in one time tell of the same
    /// ones; one paper that gives two numbers counts two things, but where the one is said to be among the other.
    /// </summary>
    private bool Suffered(Answer a, Answer b)
    {
        if (!places.Compatible(a, b) || (a.Quantity.Article == b.Quantity.Article && (a.IsPart && b.Place.IsEmpty || b.IsPart && a.Place.IsEmpty))) return false;
        if (OfAllMissing(a, b) || (PlaceMap.BothKnown(a, b) && SamePart(a, b)) || TellingOverlap(a, b) >= MostWords || inclusions.Includes(a, b)) return true;
        // Who signed for and who signed against are compared, above all where one paper tells of both.
        if (a.Family == Family.Signatories && a.Quantity.Article == b.Quantity.Article) return Within(a, b, StockReach);
        if (Disputed(a, b)) return true;
        return (EqualValue(a, b) || (Within(a, b, UnplacedReach) && (a.Telling.IsEmpty || b.Telling.IsEmpty || SharedInAll(a, b) > 0))) && !a.IsPart && !b.IsPart && a.Quantity.Article != b.Quantity.Article && !AnswerTimes.Apart(a.Time, b.Time);
    }

    /// <summary>"About 2,500 people waited; the police spoke of 900": what another side counts next to it, without a word of other people.</summary>
    private static bool Crowded(Answer a, Answer b) =>
        OfTwoSides(a, b) && AreSided(a, b) || OfTwoSides(a, b) && a.StandsBeside(b)
        && (a.Head == b.Head && a.Words.SetEquals(b.Words) && !a.Words.IsEmpty && Within(a, b, CasualtyReach) || ScopeWords.IsGeneral(a.Head) && ScopeWords.IsGeneral(b.Head) && (a.Telling.IsEmpty || b.Telling.IsEmpty) && Within(a, b, MovementReach)) && !AnswerTimes.Apart(a.Time, b.Time);

    /// <summary>"27 rockets were fired, says the one; the other puts the rockets at four": one sort of thing, and no word that the other contradicts.</summary>
    private static bool AreSided(Answer a, Answer b) =>
        a.Head == b.Head && a.Head.Length > 0 && !ScopeWords.IsGeneral(a.Head) && (a.Words.IsSubsetOf(b.Words) || b.Words.IsSubsetOf(a.Words)) && Within(a, b, CasualtyReach) && !AnswerTimes.Apart(a.Time, b.Time);

    /// <summary>"Police detained 38 people. The guild says that 61 were": one paper that gives the counts of two sides for one time.</summary>
    private static bool Disputed(Answer a, Answer b) =>
        OfTwoSides(a, b) && a.Quantity.Sentence != b.Quantity.Sentence && SamePart(a, b) && !a.IsPart && !b.IsPart && Within(a, b, UnplacedReach)
        && a.Time is { } first && b.Time is { } second && first.Equals(second) && (MayTellAlike(a, b) || a.StandsBeside(b));

    /// <summary>One paper gives the word to two sides.</summary>
    private static bool OfTwoSides(Answer a, Answer b) =>
        a.Quantity.Article == b.Quantity.Article && a.Quantity.Voice is [var one, ..] && b.Quantity.Voice is [var other, ..] && one != other;

    /// <summary>Who is missing, and no more is told of them: it is asked of all together, and again from day to day.</summary>
    private static bool OfAllMissing(Answer a, Answer b) => a.Family == Family.Missing && a.Telling.IsEmpty && b.Telling.IsEmpty;

    /// <summary>No word of what is counted says that they are of two things: they share one, or one of them has none that tells.</summary>
    private static bool MayTellAlike(Answer a, Answer b) => a.Telling.IsEmpty || b.Telling.IsEmpty || a.Telling.Overlaps(b.Telling);

    /// <summary>Two figures that are told finely and nearly agree, of one sort of people or thing, in sentences that share what they tell of: who counts the same, counts like this.</summary>
    private bool Rivals(Answer a, Answer b) =>
        Math.Min(a.Digits, b.Digits) >= TellingDigits && (a.IsPercentage || a.Size >= RivalSize) && Within(a, b, a.Head == b.Head && !ScopeWords.IsGeneral(a.Head) ? NearRivalReach : RivalReach) && a.IsChange == b.IsChange
        && SamePart(a, b) && places.Compatible(a, b)
        && (a.Quantity.Article == b.Quantity.Article ? Shared(a, b) > 1 && Overlap(a, b) >= HalfOfTheWords : SharedInAll(a, b) >= OneWord);

    /// <summary>"More than 1,300 fell ill" allows for the 1,312 of another paper, of whom the same is told.</summary>
    private bool Bounded(Answer a, Answer b) =>
        Math.Min(a.Digits, b.Digits) > 1 && ValueRanges.Overlap(a, b) && a.Quantity.Article != b.Quantity.Article && places.Compatible(a, b)
        && ((a.Size >= RivalSize && SamePart(a, b) && TellingOverlap(a, b) >= MostWords) || (a.Size >= LeastRounded && a.Head == b.Head && !ScopeWords.IsGeneral(a.Head)));

    private bool Placed(Answer a, Answer b)
    {
        if (!places.Compatible(a, b)) return false;
        // A smaller figure for a smaller place is a part and no answer to the same question; one that is not smaller contradicts.
        if (places.IsInside(a, b) && a.High < b.Low) return false;
        if (places.IsInside(b, a) && b.High < a.Low) return false;
        if (PlaceMap.BothKnown(a, b)) return Shared(a, b) > 0 || a.Words.IsEmpty || b.Words.IsEmpty;
        // "There" is wherever the other paper counts them.
        if ((PlaceWords.PointToScene(a.Words) || PlaceWords.PointToScene(b.Words)) && Within(a, b, UnplacedReach)) return true;
        // That both are members is nothing, where it is told of what.
        return Overlap(a, b) >= HalfOfTheWords && MayTellAlike(a, b);
    }

    /// <summary>Adults and children are parts of the people; two sorts of people are not each other.</summary>
    private static bool SamePart(Answer a, Answer b) => a.Head == b.Head || ScopeWords.IsGeneral(a.Head) && ScopeWords.IsGeneral(b.Head);

    private static bool EqualValue(Answer a, Answer b) => a.Size == b.Size;

    private static bool Within(Answer a, Answer b, decimal reach)
    {
        var (small, large) = (Math.Min(Math.Abs(a.Size), Math.Abs(b.Size)), Math.Max(Math.Abs(a.Size), Math.Abs(b.Size)));
        return large / reach <= small;
    }

    private static int Shared(Answer a, Answer b)
    {
        var (few, many) = a.Said.Count < b.Said.Count ? (a.Said, b.Said) : (b.Said, a.Said);
        var shared = 0;
        foreach (var word in few)
        {
            if (many.Contains(word)) shared++;
        }

        return shared;
    }

    /// <summary>Words of what is counted, and of the sentences around it.</summary>
    private double SharedInAll(Answer a, Answer b) => context.Shared(a.All, b.All);

    private static double TellingOverlap(Answer a, Answer b) => a.Telling.IsEmpty || b.Telling.IsEmpty
        ? 0
        : (double)a.Telling.Count(b.Telling.Contains) / Math.Min(a.Telling.Count, b.Telling.Count);

    /// <summary>The share of the shorter phrase's words that the longer has too.</summary>
    private static double Overlap(Answer a, Answer b) => a.Words.IsEmpty || b.Words.IsEmpty ? 0 : (double)Shared(a, b) / Math.Min(a.Words.Count, b.Words.Count);

    private static double Jaccard(Answer a, Answer b)
    {
        var shared = Shared(a, b);
        return shared == 0 ? 0 : (double)shared / (a.Words.Count + b.Words.Count - shared);
    }

    /// <summary>The share of all their words that both have, each by what it tells in this pile.</summary>
    private double Likeness(Answer a, Answer b) => words.Likeness(a.Said, b.Said);
}
