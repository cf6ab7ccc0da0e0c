using Variorum.Language.Learning;

namespace Variorum.Collation.Questions.Learned;

/// <summary>What two answers have in common, in numbers: from these it is learned whether they answer one question. Symmetric.</summary>
internal sealed class PairFeatures(AnswerMaterial material)
{
    private const float Farthest = 10_000;
    private const float OtherArticle = 99;
    private const float Hundred = 100;

    /// <summary>In the order of the numbers.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "ratio of the values", "smaller value", "equal values", "values allow for each other", "fewest digits", "most digits", "chance of equal values",
        "same measure", "same family", "same subject", "percentages", "tolls", "deaths", "bare counts", "people somewhere", "money", "times",
        "without a noun", "same noun", "general nouns", "noun in the other's sentence", "noun in the other's passage",
        "likeness of phrases", "shared in phrases", "shorter phrase", "phrase within phrase", "words of one alone",
        "likeness of sentences", "shared in sentences", "phrase in sentence, most", "phrase in sentence, least",
        "likeness of passages", "shared in passages", "phrase in passage, most", "phrase in passage, least",
        "shared telling words", "without telling words", "places contradict", "times apart", "days follow", "same voice", "same article", "distance in the article",
        "likeness of nouns' company", "likeness of phrases' company", "likeness of sentences' company", "likeness of stems", "shared stems", "likeness of stems beside", "shared stems beside",
        "the figure before", "ratio to the figure before", "phrase like that of the figure before", "company like that of the figure before", "same sentence",
        "one is a change", "parts of a place", "told what they did", "inexact", "vague", "rule: same question", "rule: one figure",
    ];

    /// <summary>Writes the numbers in the order of <see cref="Names"/>.</summary>
    public void Write(Answer a, Answer b, Span<float> into)
    {
        var writer = new FeatureWriter(into);
        Values(ref writer, a, b);
        Sorts(ref writer, a, b);
        Nouns(ref writer, a, b);
        Words(ref writer, a, b);
        Around(ref writer, a, b);
        Circumstances(ref writer, a, b);
        writer.Add(material.Comparer.Same(a, b));
        writer.Add(material.Comparer.OneFigure(a, b));
    }

    private void Values(ref FeatureWriter writer, Answer a, Answer b)
    {
        writer.Add(Ratio(a, b));
        writer.Add((float)Math.Min(Math.Abs(a.Size), Math.Abs(b.Size)));
        writer.Add(a.Size == b.Size);
        writer.Add(ValueRanges.Overlap(a, b));
        writer.Add(Math.Min(a.Digits, b.Digits));
        writer.Add(Math.Max(a.Digits, b.Digits));
        writer.Add((float)Math.Max(material.Coincidence.Of(a), material.Coincidence.Of(b)));
    }

    private static void Sorts(ref FeatureWriter writer, Answer a, Answer b)
    {
        writer.Add(a.Measure == b.Measure);
        writer.Add(a.Family == b.Family);
        writer.Add(a.Subject == b.Subject);
        writer.Add(a.IsPercentage, b.IsPercentage);
        writer.Add(a.Family.IsToll(), b.Family.IsToll());
        foreach (var family in (ReadOnlySpan<Family>)[Family.Deaths, Family.Count, Family.Stock, Family.Money, Family.Time]) writer.Add(a.Family == family, b.Family == family);
    }

    private static void Nouns(ref FeatureWriter writer, Answer a, Answer b)
    {
        writer.Add(a.Head.Length == 0, b.Head.Length == 0);
        writer.Add(a.Head.Length > 0 && a.Head == b.Head);
        writer.Add(ScopeWords.IsGeneral(a.Head), ScopeWords.IsGeneral(b.Head));
        writer.Add(b.All.Contains(a.Head), a.All.Contains(b.Head));
        writer.Add(b.Passage.Contains(a.Head), a.Passage.Contains(b.Head));
    }

    private void Words(ref FeatureWriter writer, Answer a, Answer b)
    {
        writer.Add((float)material.Words.Likeness(a.Said, b.Said));
        writer.Add((float)material.Words.Shared(a.Said, b.Said));
        writer.Add(Math.Min(a.Said.Count, b.Said.Count));
        writer.Add(a.Said.Count > 0 && b.Said.Count > 0 && (a.Words.IsSubsetOf(b.Words) || b.Words.IsSubsetOf(a.Words)));
        writer.Add(a.Said.Count > 0 && b.Said.Count > 0 ? Math.Min(a.Said.Count(word => !b.All.Contains(word)), b.Said.Count(word => !a.All.Contains(word))) : 0);
        writer.Add((float)material.Context.Likeness(a.All, b.All));
        writer.Add((float)material.Context.Shared(a.All, b.All));
        writer.AddBoth((float)material.Context.Shared(a.Said, b.All), (float)material.Context.Shared(b.Said, a.All));
        writer.Add((float)material.Context.Likeness(a.Passage, b.Passage));
        writer.Add((float)material.Context.Shared(a.Passage, b.Passage));
        writer.AddBoth((float)material.Context.Shared(a.Said, b.Passage), (float)material.Context.Shared(b.Said, a.Passage));
        writer.Add(a.Telling.IsEmpty || b.Telling.IsEmpty ? 0 : (float)a.Telling.Count(b.Telling.Contains) / Math.Min(a.Telling.Count, b.Telling.Count));
        writer.Add(a.Telling.IsEmpty, b.Telling.IsEmpty);
    }

    private void Around(ref FeatureWriter writer, Answer a, Answer b)
    {
        var (gists, stems, near) = (material.Surroundings.Gists, material.Surroundings.Stems, material.Surroundings.Near);
        writer.Add(gists.OfHeads(a, b));
        writer.Add(gists.OfPhrases(a, b));
        writer.Add(gists.OfSentences(a, b));
        writer.Add((float)stems.Likeness(a.AllStems, b.AllStems));
        writer.Add((float)stems.Shared(a.AllStems, b.AllStems));
        writer.Add((float)near.Likeness(a.Near, b.Near));
        writer.Add((float)near.Shared(a.Near, b.Near));
        var (beforeA, beforeB) = (material.Surroundings.Forerunners.Before(a), material.Surroundings.Forerunners.Before(b));
        writer.Add(ReferenceEquals(beforeA, b) || ReferenceEquals(beforeB, a));
        writer.Add(Math.Min(beforeB is null ? Farthest : Ratio(a, beforeB), beforeA is null ? Farthest : Ratio(b, beforeA)));
        writer.Add((float)Math.Max(beforeB is null ? 0 : material.Words.Likeness(a.Said, beforeB.Said), beforeA is null ? 0 : material.Words.Likeness(b.Said, beforeA.Said)));
        writer.Add(Math.Max(beforeB is null ? WordMeans.Unknown : gists.OfPhrases(a, beforeB), beforeA is null ? WordMeans.Unknown : gists.OfPhrases(b, beforeA)));
        writer.Add(a.Quantity.Article == b.Quantity.Article && a.Quantity.Sentence == b.Quantity.Sentence);
    }

    private static float Ratio(Answer a, Answer b)
    {
        var (small, large) = ((float)Math.Min(Math.Abs(a.Size), Math.Abs(b.Size)), (float)Math.Max(Math.Abs(a.Size), Math.Abs(b.Size)));
        return small > 0 ? Math.Min(large / small, Farthest) : large > 0 ? Farthest : 1;
    }

    private void Circumstances(ref FeatureWriter writer, Answer a, Answer b)
    {
        var sameArticle = a.Quantity.Article == b.Quantity.Article;
        writer.Add(!material.Places.Compatible(a, b));
        writer.Add(AnswerTimes.Apart(a.Time, b.Time));
        writer.Add(AnswerTimes.Follow(a.Time, b.Time));
        writer.Add(a.Quantity.Voice is [var one, ..] && b.Quantity.Voice is [var other, ..] && one == other);
        writer.Add(sameArticle);
        writer.Add(sameArticle ? Math.Abs(a.Quantity.Anchor.Span.Start - b.Quantity.Anchor.Span.Start) / Hundred : OtherArticle);
        writer.Add(a.IsChange != b.IsChange);
        writer.Add(a.IsPart, b.IsPart);
        writer.Add(a.IsTold, b.IsTold);
        writer.Add(a.IsInexact, b.IsInexact);
        writer.Add(a.IsVague, b.IsVague);
    }
}
