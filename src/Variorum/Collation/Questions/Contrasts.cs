using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>Tells where a text itself holds one figure against another: "913 million, and not 674 million", "31, up from 26". What it compares, one question asks.</summary>
internal sealed class Contrasts
{
    // Three lines: what stands further apart is held together by other words, too.
    private const int Reach = 240;

    private static readonly ImmutableArray<string> Cues =
    [
        " not ", " rather than ", " instead of ", " against ", " compared with ", " compared to ", " down from ", " up from ", " versus ", " contrary to ", " replaces ", " replaced ",
        " supersedes ", " superseded ", " corrected ", " revised ", " earlier figure", " previous figure", " earlier count", " first count", " had first ", " had earlier ", " had previously ",
        " increased from ", " raised from ", " rose from ", " reduced from ", " fell from ", " cut from ", " has put ", " puts it ", " put it ", " nor ", " neither ", " now stands ", " now at ", " has become ",
    ];

    private static readonly ImmutableArray<string> Openings = ["this is neither", "this is not", "that is not", "it is not", "the earlier figure", "the first figure", "an earlier figure", "the previous figure"];

    // "One had 12": small numbers alone count many things.
    private const decimal LeastBare = 20;

    // Of two sorts of things, only such as might be one are held against each other.
    private const decimal MostTimes = 10;

    private static readonly ImmutableArray<string> Restating = ["(", "(about", "(some", "(around", "(roughly", "(nearly", ", or", ", or about", ", or some", ", which would be some", ", which would be", ", which is about", ", the equivalent of"];

    // What each figure is held against, and what it is given for in another unit; both hold each way.
    private readonly Dictionary<Identifier, HashSet<Identifier>> _held = [];
    private readonly Dictionary<Identifier, HashSet<Identifier>> _conversions = [];

    public Contrasts(ImmutableArray<Answer> answers, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var conversions = new List<(Answer, Answer)>();
        foreach (var article in answers.GroupBy(answer => answer.Quantity.Article))
        {
            var ordered = article.OrderBy(answer => answer.Quantity.Anchor).ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                if (i + 1 < ordered.Count && IsConversion(ordered[i], ordered[i + 1], texts)) conversions.Add((ordered[i], ordered[i + 1]));
                // Only figures of the one's own sort stand between it and the next.
                var next = ordered.Skip(i + 1).FirstOrDefault(other => MayContrast(ordered[i], other));
                if (next is not null && IsHeldAgainst(ordered[i], next, texts)) Link(_held, ordered[i], next);
            }
        }

        foreach (var (sum, given) in conversions) Link(_conversions, sum, given);
        Rates = new ExchangeRates(conversions);
    }

    /// <summary>By what rates the texts bring sums of one currency to another.</summary>
    public ExchangeRates Rates { get; }

    /// <summary>"674 million dalers (about €270 million)": a text gives the one for the other.</summary>
    public bool Convert(ReadingGroup a, ReadingGroup b) => a.Answers.Any(one => b.Answers.Any(other => Convert(one, other)));

    public bool Convert(Answer a, Answer b) => AreLinked(_conversions, a, b);

    public bool Hold(ReadingGroup a, ReadingGroup b) => a.Answers.Any(one => b.Answers.Any(other => Hold(one, other)));

    public bool IsHeld(Answer answer) => _held.ContainsKey(answer.Quantity.Id);

    public bool Hold(Answer a, Answer b) => AreLinked(_held, a, b);

    private static void Link(Dictionary<Identifier, HashSet<Identifier>> links, Answer a, Answer b)
    {
        Ends(links, a).Add(b.Quantity.Id);
        Ends(links, b).Add(a.Quantity.Id);
    }

    private static HashSet<Identifier> Ends(Dictionary<Identifier, HashSet<Identifier>> links, Answer answer) =>
        links.TryGetValue(answer.Quantity.Id, out var ends) ? ends : links[answer.Quantity.Id] = [];

    private static bool AreLinked(Dictionary<Identifier, HashSet<Identifier>> links, Answer a, Answer b) =>
        links.TryGetValue(a.Quantity.Id, out var ends) && ends.Contains(b.Quantity.Id);

    /// <summary>Behind a bracket or "or" stands the same amount in another unit.</summary>
    private static bool IsConversion(Answer a, Answer b, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var (from, to) = (a.Quantity.Anchor.Span.End, b.Quantity.Anchor.Span.Start);
        if (a.Family != b.Family || a.Family is not (Family.Money or Family.Extent) || a.Quantity.Unit == b.Quantity.Unit || from > to || to - from > 30) return false;
        return Restating.Contains(Folding.Fold(texts[a.Quantity.Anchor.Snapshot][from..to]).Trim());
    }

    private static bool MayContrast(Answer a, Answer b) =>
        a.IsPercentage == b.IsPercentage && a.IsChange == b.IsChange && (a.Family == b.Family && a.Subject == b.Subject || AreCounts(a) && AreCounts(b) && Math.Min(a.Size, b.Size) >= LeastBare && Math.Max(a.Size, b.Size) <= MostTimes * Math.Min(a.Size, b.Size));

    /// <summary>Heads, participants and people in a square may be one crowd, where a text says so.</summary>
    private static bool AreCounts(Answer answer) => answer.Family is Family.Count or Family.Stock or Family.Movement && !answer.IsPercentage;

    private static bool IsHeldAgainst(Answer a, Answer b, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var (from, to) = (a.Quantity.Anchor.Span.End, b.Quantity.Anchor.Span.Start);
        if (from > to || to - from > Reach) return false;
        var text = texts[a.Quantity.Anchor.Snapshot];
        var between = Folding.Fold(text[from..to]);
        if (between.Contains('\n', StringComparison.Ordinal)) return false;
        if (a.Quantity.Sentence == b.Quantity.Sentence) return Cues.Any(cue => $" {between} ".Contains(cue, StringComparison.Ordinal)) || IsOfAnotherVoice(a, b);
        var opening = Folding.Fold(b.Quantity.Sentence.Of(text));
        return Openings.Any(words => opening.StartsWith(words, StringComparison.Ordinal)) || IsOfAnotherVoice(a, b);
    }

    /// <summary>"About 7,000 came, says the committee; the police saw 1,900": a number alone, of another speaker, is another count of the same.</summary>
    private static bool IsOfAnotherVoice(Answer a, Answer b) =>
        a.Quantity.Voice is [var one, ..] && b.Quantity.Voice is [var other, ..] && one != other && IsBare(b) && !IsBare(a) && !a.IsChange && !IsFurther(a) && b.Size >= LeastBare;

    /// <summary>"37 more bodies": what comes on top of others.</summary>
    private static bool IsFurther(Answer answer) => $" {Folding.Fold(answer.Quantity.Quote)} " is var quote && (quote.Contains(" more ", StringComparison.Ordinal) && !quote.Contains(" more than ", StringComparison.Ordinal) || quote.Contains(" another ", StringComparison.Ordinal) || quote.Contains(" further ", StringComparison.Ordinal));

    private static bool IsBare(Answer answer) =>
        answer.Quantity.Quote.Split(' ') is var words && answer.Quantity.Quote.Any(char.IsAsciiDigit) && char.IsAsciiDigit(words[^1][0]) && answer.Quantity.Unit is null or "persons" or "deaths";
}
