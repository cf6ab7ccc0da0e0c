using Variorum.Collation.Questions;
using Variorum.Language.Learning;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>What a percentage has in common with two numbers of which the one may be that share of the other, in numbers. Nothing tells whether it is.</summary>
internal sealed class ShareFeatures(ImmutableArray<Addend> addends, TermOdds odds, AnswerMaterial material)
{
    private const float Far = 999;

    /// <summary>In the order of the numbers.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "odds of the part", "odds of two parts", "gap of part and whole", "part is the larger",
        "distance to the part", "part in its sentence", "part stands first", "printings of the part", "digits of the part",
        "distance to the whole", "whole in its sentence", "whole stands first", "printings of the whole", "digits of the whole",
        "words told", "one of several words is told", "says of that",
        .. Likenesses("part"), .. Likenesses("whole"), "same noun", "same measure", "fine", "times apart from the part", "times apart from the whole",
    ];

    private static IEnumerable<string> Likenesses(string of) =>
        [$"likeness of phrases with the {of}", $"shared in phrases with the {of}", $"its phrase in the {of}'s sentence", $"its phrase in the {of}'s passage", $"likeness of sentences with the {of}", $"shared in sentences with the {of}", $"the {of}'s phrase in its sentence", $"likeness of company with the {of}", $"likeness of sentences' company with the {of}"];

    /// <summary>Writes the numbers in the order of <see cref="Names"/>.</summary>
    public void Write(ShareTrial trial, Span<float> into)
    {
        var writer = new FeatureWriter(into);
        var (percentage, part, whole) = (trial.Percentage, trial.PartPrinting, trial.WholePrinting);
        var (large, small) = trial.Part > trial.Whole ? (trial.Part, trial.Whole) : (trial.Whole, trial.Part);
        writer.Add(odds.Whole(large, small));
        writer.Add(odds.Siblings(large, small));
        writer.Add(odds.Gap(large, small));
        writer.Add(trial.Part > trial.Whole);
        Place(ref writer, percentage, part, addends[trial.Part]);
        Place(ref writer, percentage, whole, addends[trial.Whole]);
        var quote = percentage.Figure.Quantity.Quote;
        writer.Add(percentage.Answer.Said.Count);
        writer.Add(quote.Contains(" of ", StringComparison.Ordinal));
        writer.Add(quote.Contains(" of that", StringComparison.Ordinal) || quote.Contains(" of it", StringComparison.Ordinal) || quote.Contains(" of th", StringComparison.Ordinal));
        Alike(ref writer, percentage.Answer, part.Answer);
        Alike(ref writer, percentage.Answer, whole.Answer);
        writer.Add(part.Answer.Head.Length > 0 && part.Answer.Head == whole.Answer.Head);
        writer.Add(part.Answer.Measure == whole.Answer.Measure);
        writer.Add(percentage.Figure.Step < 1);
        writer.Add(AnswerTimes.Apart(percentage.Answer.Time, part.Answer.Time));
        writer.Add(AnswerTimes.Apart(percentage.Answer.Time, whole.Answer.Time));
    }

    private static void Place(ref FeatureWriter writer, PrintedTerm percentage, PrintedTerm term, Addend addend)
    {
        var (own, other) = (percentage.Figure.Quantity, term.Figure.Quantity);
        var same = own.Article == other.Article;
        writer.Add(same ? SubjectShares.Distance(percentage, term) : Far);
        writer.Add(same && own.Sentence == other.Sentence);
        writer.Add(same && other.Anchor.Span.Start < own.Anchor.Span.Start);
        writer.Add(addend.Printings.Length);
        writer.Add(addend.Digits);
    }

    private void Alike(ref FeatureWriter writer, Answer percentage, Answer term)
    {
        var (words, context, surroundings) = (material.Words, material.Context, material.Surroundings);
        writer.Add((float)words.Likeness(percentage.Said, term.Said));
        writer.Add((float)words.Shared(percentage.Said, term.Said));
        writer.Add((float)context.Shared(percentage.Said, term.All));
        writer.Add((float)context.Shared(percentage.Said, term.Passage));
        writer.Add((float)context.Likeness(percentage.All, term.All));
        writer.Add((float)context.Shared(percentage.All, term.All));
        writer.Add((float)context.Shared(term.Said, percentage.All));
        writer.Add(surroundings.Gists.OfPhrases(percentage, term));
        writer.Add(surroundings.Gists.OfSentences(percentage, term));
    }
}
