using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>What a phrase speaks of that says whose words the sentence gives: "according to the office", "as the court found".</summary>
internal static class Framed
{
    /// <summary>The clause that the phrase hangs on, without the phrase.</summary>
    /// <param name="phrase">In the page text.</param>
    /// <param name="predicate">The word that the phrase hangs on; null where it is the sentence's.</param>
    public static TextSpan? Around(Sentence sentence, TextSpan phrase, Token? predicate)
    {
        var setOff = sentence.Tokens.LastOrDefault(token => token.Span.End <= phrase.Start) is { Form: "," or "—" or "–" or "--" };
        while (predicate is not null && !predicate.IsRoot && !IsClause(sentence, predicate, setOff)) predicate = sentence.HeadOf(predicate);
        // "1,906 are adults and 968 are children, according to the office": without a comma before "and", both are said.
        if (predicate is { Relation: "conj" } joined && phrase.End + 2 >= sentence.Span.End && sentence.SubtreeOf(joined)[0] is { Relation: "cc", Index: > 0 } cc && sentence.Tokens[cc.Index - 1].Form != ",")
            predicate = sentence.HeadOf(joined);
        var tokens = (predicate is null or { IsRoot: true } ? sentence.Tokens : sentence.SubtreeOf(predicate)).Where(token => token.Upos != "PUNCT" || token.Form is ";").ToList();
        while (tokens.Count > 0 && tokens[0].Relation is "cc" or "mark") tokens.RemoveAt(0);
        var after = tokens.Where(token => token.Span.Start >= phrase.End).TakeWhile(token => token.Form != ";").ToList();
        var before = Before(tokens, phrase);
        // "It rose by 61 percent, according to the ministry, and people have work": what stands before the comma is said, wherever a parser hangs the phrase.
        if (before.Count == 0 && setOff && after.Count > 0 && (after[0].Upos == "CCONJ" || sentence.Tokens[after[0].Index - 1].Upos == "CCONJ")) before = Before(sentence.Tokens, phrase);
        if (before.Count == 0) return after.Count == 0 ? null : after[0].Span.Union(Stop(sentence, after[^1]).Span);
        // "Forty were hurt, according to the port, nine of them badly."
        if (setOff && after.Count > 0 && Parenthesis.CountsOn(sentence, [.. after]) is { } counted) return before[0].Span.Union(counted);
        if (after.Count == 0 || MainClause.IsIn(sentence, [.. before])) return before[0].Span.Union(before[^1].Span);
        return before[0].Span.Union(after[^1].Span);
    }

    /// <summary>The words up to the phrase, from the last semicolon on.</summary>
    private static List<Token> Before(IEnumerable<Token> tokens, TextSpan phrase)
    {
        var words = tokens.Where(token => token.Span.End <= phrase.Start).ToList();
        words.RemoveRange(0, words.FindLastIndex(token => token.Form == ";") + 1);
        return [.. words.Where(token => token.Upos != "PUNCT")];
    }

    /// <summary>The stop of the sentence, unless another speaks behind a semicolon: "according to the office, 40 are shut; the guild counted 90".</summary>
    private static Token Stop(Sentence sentence, Token last) =>
        sentence.Tokens.Skip(last.Index + 1).Any(token => token.Upos == "VERB" && IsTelling(token) && sentence.SubjectOf(token) is { } other && other.Index > last.Index && other.Index < token.Index && other.Upos is "NOUN" or "PROPN")
            ? last : sentence.Tokens[^1];

    private static bool IsTelling(Token verb) =>
        verb.Lemma is "count" or "put" or "estimate" or "speak" or "reckon" || SemanticLexicon.Load().IsVerb(verb.Lemma, SemanticClass.Communicate, 2);

    /// <summary>Behind a comma the phrase speaks of the whole sentence, and not of a description at its end.</summary>
    private static bool IsClause(Sentence sentence, Token predicate, bool setOff) => setOff
        ? predicate.Relation is "ccomp" or "parataxis" || (predicate.Relation == "conj" && sentence.SubjectOf(predicate) is not null)
        : predicate.Relation is "ccomp" or "conj" or "parataxis" or "advcl" or "acl:relcl";
}
