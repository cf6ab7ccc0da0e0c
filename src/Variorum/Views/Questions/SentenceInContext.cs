namespace Variorum.Views.Questions;

/// <summary>A sentence cut in three: what comes before the words that carry a claim, these words, and what follows.</summary>
/// <param name="CutBefore">The sentence began earlier than <paramref name="Before"/>.</param>
/// <param name="CutAfter">The sentence goes on after <paramref name="After"/>.</param>
public sealed record SentenceInContext(string Before, string Marked, string After, bool CutBefore, bool CutAfter)
{
    /// <summary>How much of a sentence is shown on each side, in UTF-16 code units: some sixty words.</summary>
    internal const int Widest = 400;

    /// <param name="claim">Need not lie inside the sentence; both are shown then.</param>
    public static SentenceInContext Of(string text, TextSpan sentence, TextSpan claim)
    {
        var whole = sentence.Union(claim);
        var shown = Around(text, whole, claim);
        return new SentenceInContext(
            text[shown.Start..claim.Start], claim.Of(text), text[claim.End..shown.End], shown.Start > whole.Start, shown.End < whole.End);
    }

    /// <summary>What is shown of a sentence around the words that matter in it.</summary>
    internal static TextSpan Around(string text, TextSpan whole, TextSpan words)
    {
        var (start, end) = (whole.Start, whole.End);
        if (words.Start - start > Widest) start = WordStart(text, words.Start - Widest, words.Start);
        if (end - words.End > Widest) end = WordEnd(text, words.End + Widest, words.End);
        return new TextSpan(start, end);
    }

    private static int WordStart(string text, int from, int limit)
    {
        for (var i = from; i < limit; i++)
            if (char.IsWhiteSpace(text[i])) return i + 1;
        return char.IsLowSurrogate(text[from]) ? from + 1 : from;
    }

    private static int WordEnd(string text, int from, int limit)
    {
        for (var i = from; i > limit; i--)
            if (char.IsWhiteSpace(text[i])) return i;
        return char.IsLowSurrogate(text[from]) ? from - 1 : from;
    }
}
