using Variorum.Language.Learning;
using Variorum.Text;

namespace Variorum.Collation.Questions.Learned;

/// <summary>What tells how two readings of one question stand to each other, in numbers.</summary>
internal sealed class RelationFeatures(PairFeatures pairs, PlaceMap places, Supersession supersession, Contrasts contrasts, IReadOnlyDictionary<SnapshotId, string> texts)
{
    // Of a reading that is printed often, so many printings are compared.
    private const int MostCompared = 4;

    // Days, and characters, that nothing is known of.
    private const float Unknown = -9999;
    private const int MostDays = 5000;

    private static readonly ImmutableArray<string> Own =
    [
        "rule", .. RelationTrees.Kinds.Select(kind => $"by the rules: {kind}"),
        "times known", "days between the times", "days between the last times", "days between the printings", "days between the last printings", "apart", "follow", "adjoin", "part of the time",
        "larger in a part of the place", "smaller in a part of the place", "held against each other", "opposed", "one voice for both",
        "named for the smaller alone", "named for the larger alone", "named for both", "articles of both", "articles of the smaller", "articles of the larger",
        "beside each other, one voice", "beside each other, two voices", "in one sentence", "the smaller first", "characters between", "measures differ", .. RelationCues.Names.Select(name => $"between them: {name}"),
        .. RelationCues.Names.Select(name => $"smaller: {name}"), .. RelationCues.Names.Select(name => $"larger: {name}"),
        "smaller inexact", "larger inexact", "printings of the smaller", "printings of the larger", "scope words of the smaller", "scope words of the larger",
    ];

    /// <summary>In the order of the numbers.</summary>
    public static readonly ImmutableArray<string> Names = [.. Own, .. PairFeatures.Names.Select(name => "mean " + name)];

    public PairFeatures Pairs => pairs;

    public RelationProfile Profile(ReadingGroup reading) => new(
        reading, RelationCues.Shares([.. reading.Answers.Select(answer => Padded(answer.Quantity.Sentence.Of(texts[answer.Quantity.Anchor.Snapshot])))]), supersession.Named(reading), supersession.Days(reading));

    /// <summary>Writes the numbers in the order of <see cref="Names"/>.</summary>
    /// <param name="ruling">What the rules say.</param>
    public void Write(RelationProfile smaller, RelationProfile larger, Ruling ruling, Span<float> into)
    {
        var writer = new FeatureWriter(into);
        writer.Add((float)ruling.Rule);
        foreach (var kind in RelationTrees.Kinds) writer.Add(ruling.Kind == kind);
        Times(ref writer, smaller, larger);
        Sides(ref writer, smaller, larger);
        Beside(ref writer, smaller.Reading, larger.Reading);
        writer.Add(smaller.Cues.AsSpan());
        writer.Add(larger.Cues.AsSpan());
        Printings(ref writer, smaller.Reading.Core, larger.Reading.Core, answers => (float)answers.Count(answer => answer.IsInexact) / answers.Length);
        Printings(ref writer, smaller.Reading.Answers, larger.Reading.Answers, answers => answers.Length);
        Printings(ref writer, smaller.Reading.Core, larger.Reading.Core, answers => ScopeWords.Of(answers).Count);
        Means(smaller.Reading, larger.Reading, into[Own.Length..]);
    }

    private static void Printings(ref FeatureWriter writer, ImmutableArray<Answer> smaller, ImmutableArray<Answer> larger, Func<ImmutableArray<Answer>, float> of)
    {
        writer.Add(of(smaller));
        writer.Add(of(larger));
    }

    private static void Times(ref FeatureWriter writer, RelationProfile a, RelationProfile b)
    {
        var (first, second) = (a.Reading, b.Reading);
        writer.Add(first.Time is not null, second.Time is not null);
        writer.Add(Gap(first.Time?.Earliest, second.Time?.Earliest));
        writer.Add(Gap(first.LastTime?.Latest, second.LastTime?.Latest));
        writer.Add(a.Days.Count > 0 && b.Days.Count > 0 ? Gap(a.Days.Min(), b.Days.Min()) : Unknown);
        writer.Add(a.Days.Count > 0 && b.Days.Count > 0 ? Gap(a.Days.Max(), b.Days.Max()) : Unknown);
        writer.Add(AnswerTimes.Apart(first.Time, second.Time));
        writer.Add(AnswerTimes.Follow(first.Time, second.Time));
        writer.Add(AnswerTimes.Adjoin(first.Time, second.Time));
        writer.Add(AnswerTimes.PartOf(first.Time, second.Time), AnswerTimes.PartOf(second.Time, first.Time));
    }

    /// <summary>Days from the one to the other; below zero where the larger is the earlier.</summary>
    private static float Gap(DateOnly? a, DateOnly? b) => a is { } first && b is { } second ? Math.Clamp(second.DayNumber - first.DayNumber, -MostDays, MostDays) : Unknown;

    private void Sides(ref FeatureWriter writer, RelationProfile a, RelationProfile b)
    {
        writer.Add(places.IsInside(b.Reading.First, a.Reading.First));
        writer.Add(places.IsInside(a.Reading.First, b.Reading.First));
        writer.Add(contrasts.Hold(a.Reading, b.Reading));
        writer.Add(Supersession.AreOpposed(a.Named, b.Named));
        writer.Add(Supersession.AreOneVoice(a.Named, b.Named));
        writer.Add(a.Named.Count(name => !b.Named.Contains(name)));
        writer.Add(b.Named.Count(name => !a.Named.Contains(name)));
        writer.Add(a.Named.Count(b.Named.Contains));
        writer.Add(a.Articles.Count(b.Articles.Contains));
        writer.Add(a.Articles.Count);
        writer.Add(b.Articles.Count);
    }

    private void Beside(ref FeatureWriter writer, ReadingGroup a, ReadingGroup b)
    {
        var beside = a.Answers.SelectMany(_ => b.Answers, (first, second) => (A: first, B: second)).Where(pair => pair.A.StandsBeside(pair.B)).ToList();
        var ofOneVoice = beside.Count(pair => pair.A.Quantity.Voice.SequenceEqual(pair.B.Quantity.Voice, StringComparer.Ordinal));
        writer.Add(ofOneVoice);
        writer.Add(beside.Count - ofOneVoice);
        writer.Add(beside.Exists(pair => pair.A.Quantity.Sentence == pair.B.Quantity.Sentence));
        writer.Add(beside.Exists(pair => pair.A.Quantity.Anchor.Span.Start < pair.B.Quantity.Anchor.Span.Start));
        var between = beside.Select(pair => Between(pair.A, pair.B)).ToList();
        writer.Add(between.Count > 0 ? between.Min(text => text.Length) : Unknown);
        writer.Add(a.First.Measure != b.First.Measure);
        foreach (var share in RelationCues.Shares(between)) writer.Add(share > 0);
    }

    private string Between(Answer a, Answer b)
    {
        var (first, second) = a.Quantity.Anchor.Span.Start < b.Quantity.Anchor.Span.Start ? (a.Quantity.Anchor, b.Quantity.Anchor) : (b.Quantity.Anchor, a.Quantity.Anchor);
        return first.Span.End < second.Span.Start ? Padded(texts[first.Snapshot][first.Span.End..second.Span.Start]) : " ";
    }

    private static string Padded(string text) => $" {Folding.Fold(text)} ";

    private void Means(ReadingGroup a, ReadingGroup b, Span<float> means)
    {
        means.Clear();
        Span<float> pair = stackalloc float[PairFeatures.Names.Length];
        var compared = 0;
        foreach (var first in a.Core.Take(MostCompared))
        {
            foreach (var second in b.Core.Take(MostCompared))
            {
                pairs.Write(first, second, pair);
                for (var i = 0; i < pair.Length; i++) means[i] += pair[i];
                compared++;
            }
        }

        for (var i = 0; i < pair.Length; i++) means[i] /= compared;
    }
}
