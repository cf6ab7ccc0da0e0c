using Variorum.Collation.Questions;
using Variorum.Language.Learning;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>What two figures have in common of which the one may be a part of the other, or both parts of one whole, in numbers. The larger comes first.</summary>
/// <remarks>Nothing tells whether they add up to anything, nor how large they are beside each other: what is likely must be known before it is looked whether it holds.</remarks>
internal sealed class TermFeatures(AnswerMaterial material)
{
    private const float OtherArticle = 99;
    private readonly SumCues _cues = new(material.Texts);

    /// <summary>In the order of the numbers.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "same measure", "same family", "same subject", "larger is a toll", "smaller is a toll", "larger is bare", "smaller is bare", "larger is of people somewhere", "smaller is of people somewhere", "money",
        "larger without noun", "smaller without noun", "same noun", "larger has a general noun", "smaller has a general noun", "noun of the smaller in the larger's sentence", "noun of the larger in the smaller's sentence",
        "likeness of phrases", "shared in phrases", "words of the larger", "words of the smaller", "larger's words in the smaller's", "smaller's words in the larger's",
        "likeness of sentences", "shared in sentences", "larger's phrase in the smaller's sentence", "smaller's phrase in the larger's sentence",
        "likeness of passages", "shared in passages", "larger's phrase in the smaller's passage", "smaller's phrase in the larger's passage", "shared telling words",
        "likeness of nouns' company", "likeness of phrases' company", "likeness of sentences' company", "likeness of stems", "likeness of stems beside",
        "places contradict", "larger has a place", "smaller has a place", "smaller lies in the larger's place", "times apart", "days follow", "same voice",
        "same article", "figures between", "same sentence", "larger stands first", "held against each other",
        "larger is a change", "smaller is a change", "smaller is of some", "larger says what they did", "smaller says what they did", "larger is inexact", "smaller is inexact", "digits of the larger", "digits of the smaller",
        .. SumCues.Names.Select(name => "larger: " + name), .. SumCues.Names.Select(name => "smaller: " + name),
    ];

    /// <summary>Writes the numbers in the order of <see cref="Names"/>.</summary>
    public void Write(PrintedTerm larger, PrintedTerm smaller, Span<float> into)
    {
        var writer = new FeatureWriter(into);
        var (a, b) = (larger.Answer, smaller.Answer);
        Sorts(ref writer, a, b);
        Words(ref writer, a, b);
        Company(ref writer, a, b);
        Circumstances(ref writer, larger, smaller);
        Each(ref writer, a, b);
    }

    private static void Sorts(ref FeatureWriter writer, Answer a, Answer b)
    {
        writer.Add(a.Measure == b.Measure);
        writer.Add(a.Family == b.Family);
        writer.Add(a.Subject == b.Subject);
        writer.Add(a.Family.IsToll());
        writer.Add(b.Family.IsToll());
        writer.Add(a.Family == Family.Count);
        writer.Add(b.Family == Family.Count);
        writer.Add(a.Family == Family.Stock);
        writer.Add(b.Family == Family.Stock);
        writer.Add(a.Family == Family.Money);
        writer.Add(a.Head.Length == 0);
        writer.Add(b.Head.Length == 0);
        writer.Add(a.Head.Length > 0 && a.Head == b.Head);
        writer.Add(ScopeWords.IsNounForPeople(a.Head));
        writer.Add(ScopeWords.IsNounForPeople(b.Head));
        writer.Add(a.All.Contains(b.Head));
        writer.Add(b.All.Contains(a.Head));
    }

    private void Words(ref FeatureWriter writer, Answer a, Answer b)
    {
        var (words, context) = (material.Words, material.Context);
        writer.Add((float)words.Likeness(a.Said, b.Said));
        writer.Add((float)words.Shared(a.Said, b.Said));
        writer.Add(a.Said.Count);
        writer.Add(b.Said.Count);
        writer.Add(a.Said.Count > 0 && a.Said.IsSubsetOf(b.Said));
        writer.Add(b.Said.Count > 0 && b.Said.IsSubsetOf(a.Said));
        writer.Add((float)context.Likeness(a.All, b.All));
        writer.Add((float)context.Shared(a.All, b.All));
        writer.Add((float)context.Shared(a.Said, b.All));
        writer.Add((float)context.Shared(b.Said, a.All));
        writer.Add((float)context.Likeness(a.Passage, b.Passage));
        writer.Add((float)context.Shared(a.Passage, b.Passage));
        writer.Add((float)context.Shared(a.Said, b.Passage));
        writer.Add((float)context.Shared(b.Said, a.Passage));
        writer.Add(a.Telling.IsEmpty || b.Telling.IsEmpty ? 0 : (float)a.Telling.Count(b.Telling.Contains) / Math.Min(a.Telling.Count, b.Telling.Count));
    }

    private void Company(ref FeatureWriter writer, Answer a, Answer b)
    {
        var surroundings = material.Surroundings;
        writer.Add(surroundings.Gists.OfHeads(a, b));
        writer.Add(surroundings.Gists.OfPhrases(a, b));
        writer.Add(surroundings.Gists.OfSentences(a, b));
        writer.Add((float)surroundings.Stems.Likeness(a.AllStems, b.AllStems));
        writer.Add((float)surroundings.Near.Likeness(a.Near, b.Near));
    }

    private void Circumstances(ref FeatureWriter writer, PrintedTerm larger, PrintedTerm smaller)
    {
        var (a, b) = (larger.Answer, smaller.Answer);
        var sameArticle = a.Quantity.Article == b.Quantity.Article;
        writer.Add(!material.Places.Compatible(a, b));
        writer.Add(!a.Place.IsEmpty);
        writer.Add(!b.Place.IsEmpty);
        writer.Add(material.Places.IsInside(b, a));
        writer.Add(AnswerTimes.Apart(a.Time, b.Time));
        writer.Add(AnswerTimes.Follow(a.Time, b.Time));
        writer.Add(a.Quantity.Voice is [var one, ..] && b.Quantity.Voice is [var other, ..] && one == other);
        writer.Add(sameArticle);
        writer.Add(sameArticle ? larger.GapTo(smaller) : OtherArticle);
        writer.Add(sameArticle && a.Quantity.Sentence == b.Quantity.Sentence);
        writer.Add(sameArticle && larger.Figure.Place < smaller.Figure.Place);
        writer.Add(material.Contrasts.Hold(a, b));
    }

    private void Each(ref FeatureWriter writer, Answer a, Answer b)
    {
        writer.Add(a.IsChange);
        writer.Add(b.IsChange);
        writer.Add(b.IsOfSome);
        writer.Add(a.IsTold);
        writer.Add(b.IsTold);
        writer.Add(a.IsInexact);
        writer.Add(b.IsInexact);
        writer.Add(a.Digits);
        writer.Add(b.Digits);
        writer.Add(_cues.Of(a));
        writer.Add(_cues.Of(b));
    }
}
