using Variorum.Claims.Accusations;
using Variorum.Claims.Accusations.Frames;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Labels;

/// <summary>Whether a noun phrase speaks well or ill of whom it names: by its noun, the words before it, and what is said to be lacking.</summary>
/// <remarks>Words farther down ("minister for war", "victims of terror", "a fight against fraud") say what somebody has to do with, not what he is.</remarks>
internal static class PhraseJudgement
{
    public static Polarity Of(Description called) => called.IsOwn && IsQuoted(called) ? Polarity.Negative : Sum(called.Sentence, called.Head, called.Span) switch
    {
        < 0 => Polarity.Negative,
        > 0 => Polarity.Positive,
        _ => Polarity.Neutral,
    };

    /// <summary>What somebody is said to call himself, in quotation marks: whoever prints them does not call him so.</summary>
    private static bool IsQuoted(Description called) =>
        called.Sentence.Tokens.Any(word => IsMark(word) && called.Span.Contains(word.Span)) || called.Sentence.Tokens.Any(word => IsMark(word) && word.Span.End == called.Span.Start);

    private static int Sum(Sentence sentence, Token head, TextSpan span)
    {
        var words = sentence.ChildrenOf(head).Where(child => span.Contains(child.Span)).ToList();
        if (IsInScareQuotes(sentence, head) || IsSoCalled(sentence, head)) return -1;
        var doer = WrongWords.Doer(sentence, head);
        if (doer == WrongStrength.Outright) return -1;
        var before = NominalPhrase.Modifiers(sentence, head).Where(word => span.Contains(word.Span)).ToList();
        var behind = words.Where(child => child.Index > head.Index && child.Is("amod"));
        var sum = before.Concat(behind).Sum(word => Value(sentence, word)) + (head.Upos == "ADJ" || before.Count == 0 || Judgement.Of(head) < 0 ? Value(sentence, head) : Math.Max(0, Value(sentence, head)));
        // "a party without a programme", "a gang".
        if (words.Any(child => child.Is("nmod") && WrongWords.CaseOf(sentence, child) == "without")) sum -= 2;
        if (doer == WrongStrength.Contextual) sum -= 2;
        return sum != 0 ? sum : words.Where(child => child.Is("acl")).Sum(clause => OfClause(sentence, clause));
    }

    /// <summary>"who are ready to kill": what the clause's own verbs do.</summary>
    private static int OfClause(Sentence sentence, Token clause) =>
        sentence.SubtreeOf(clause).Any(word => (word == clause || word.Is("xcomp") || word.Is("conj")) && word.Upos == "VERB" && DeedFrame.Of(sentence, word) == WrongStrength.Outright && Assertion.Holds(sentence, word)) ? -1 : 0;

    private static int Value(Sentence sentence, Token word)
    {
        // "coal-fired" is of one piece.
        if (word.Index > 0 && sentence.Tokens[word.Index - 1].Form == "-") return 0;
        var own = Judgement.Of(word);
        return Assertion.IsNegated(sentence, word) ? -own : own;
    }

    /// <summary>"so-called" is one word or three.</summary>
    private static bool IsSoCalled(Sentence sentence, Token head)
    {
        for (var at = head.Index - 1; at >= 0 && at >= head.Index - 6; at--)
        {
            var word = sentence.Tokens[at];
            if (Judgement.Distances(word) || (string.Equals(word.Form, "called", StringComparison.OrdinalIgnoreCase) && at >= 2 && string.Equals(sentence.Tokens[at - 2].Form, "so", StringComparison.OrdinalIgnoreCase))) return true;
            if (word.Upos is "VERB" or "ADP" && word.Form.ToLowerInvariant() is not "called") return false;
        }

        return false;
    }

    /// <summary>the “affair”, those ‘experts’: the marks stand between the article and the noun.</summary>
    private static bool IsInScareQuotes(Sentence sentence, Token head)
    {
        var first = head.Index;
        while (first > 0 && sentence.Tokens[first - 1].Head == head.Index && sentence.Tokens[first - 1].Upos is "ADJ" or "NOUN" or "PROPN") first--;
        return first > 1 && IsMark(sentence.Tokens[first - 1]) && sentence.Tokens[first - 2].Upos is "DET" or "PRON" && head.Index + 1 < sentence.Tokens.Length && IsMark(sentence.Tokens[head.Index + 1]);
    }

    private static bool IsMark(Token word) => word.Form is "“" or "”" or "\"" or "‘" or "’" or "'" or "«" or "»";
}
