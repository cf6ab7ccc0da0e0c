using System.Text.RegularExpressions;
using Variorum.Claims.Attributions;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations.Disputes;

/// <summary>The words by which somebody denies what another said.</summary>
internal static partial class Denying
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    // Besides the classes of denying and rejecting.
    private static readonly string[] Verbs = ["dispute", "refute", "rebut", "contest"];

    // To discourage or to decline says nothing of what is true.
    private static readonly string[] Refusals = ["decline", "refuse", "discourage", "rebuff"];

    // What it is called when somebody is said to have done wrong.
    private static readonly string[] Charges = ["accusation", "allegation", "charge", "insinuation", "complaint", "reproach", "criticism"];

    private static readonly string[] Claims = ["claim", "report", "assertion", "suggestion", "rumour", "rumor", "version", "account", "statement", "story"];

    /// <summary>"denied", "rejected", "dismissed": said, not denied itself.</summary>
    public static bool IsDenial(Sentence sentence, Token verb) =>
        verb.Upos == "VERB" && !verb.Is("amod") && Denies(verb) && Assertion.Holds(sentence, verb);

    /// <summary>"rejected" of "rejected claims that …", taken for an adjective.</summary>
    public static bool IsLostVerb(Sentence sentence, Token verb) => verb.Upos == "VERB" && verb.Is("amod") && verb.Xpos is "VBN" or "VBD" && Denies(verb) && !sentence.ChildrenOf(verb).Any(child => child.Is("aux"));

    private static bool Denies(Token verb) =>
        !Refusals.Contains(verb.Lemma) && (Verbs.Contains(verb.Lemma) || Lexicon.IsVerb(verb.Lemma, SemanticClass.Deny) || Lexicon.IsVerb(verb.Lemma, "vn:reject-77.2"));

    /// <summary>"the accusation", "a charge".</summary>
    public static bool IsCharge(Token noun) => Charges.Contains(noun.Lemma);

    /// <summary>"a report", "claims", "the accusation": what says something.</summary>
    public static bool IsClaim(Token noun) => (noun.Upos == "NOUN" && (IsCharge(noun) || Claims.Contains(noun.Lemma))) || IsMisread(noun);

    /// <summary>What the verb denies; "rejected claims that …", where the parser took the noun for a verb.</summary>
    public static Token? Denied(Sentence sentence, Token verb) =>
        sentence.ObjectOf(verb) ?? (verb.Index + 1 < sentence.Tokens.Length && sentence.Tokens[verb.Index + 1] is { } next && next.Head == verb.Index && IsMisread(next) ? next : null);

    /// <summary>"claims that he knew", "the report by the Herald that he knew": the clause that says what is claimed, wherever the parser hung it.</summary>
    public static Token? ClauseOf(Sentence sentence, Token noun) => sentence.ChildrenOf(noun).Where(child => child.Is("nmod")).Prepend(noun)
        .SelectMany(holder => sentence.ChildrenOf(holder)).FirstOrDefault(child => (child.Is("acl") || child.Is("ccomp")) && ThatOf(sentence, child) is { } that && !that.Is("nsubj"));

    /// <summary>The clause without the "that" before it.</summary>
    public static TextSpan SpanOf(Sentence sentence, Token clause)
    {
        var span = Clause.SpanOf(sentence, clause);
        return ThatOf(sentence, clause) is { } that && that.Span.Start == span.Start && that.Index + 1 < sentence.Tokens.Length ? new TextSpan(sentence.Tokens[that.Index + 1].Span.Start, span.End) : span;
    }

    /// <summary>"the report of the Herald", "the union’s claim": who made it.</summary>
    public static Token? MakerOf(Sentence sentence, Token noun) =>
        sentence.ChildrenOf(noun).FirstOrDefault(child => child.Relation == "nmod:poss" || child.Is("compound") || (child.Is("nmod") && WrongWords.CaseOf(sentence, child) is "by" or "of" or "from" or "in"));

    private static Token? ThatOf(Sentence sentence, Token clause) => sentence.SubtreeOf(clause) is [{ Form: "that" } that, ..] ? that : null;

    private static bool IsMisread(Token word) => word.Upos == "VERB" && word.Form.EndsWith('s') && (Claims.Contains(word.Lemma) || Charges.Contains(word.Lemma));

    /// <summary>"it", "this", "the charge": what was just said.</summary>
    public static bool Points(Sentence sentence, Token denied) =>
        denied.Form.ToLowerInvariant() is "it" or "this" or "that" || (IsClaim(denied) && sentence.ChildrenOf(denied).Any(child => child.Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those") && !sentence.ChildrenOf(denied).Any(child => child.Is("acl") || child.Is("nmod") || child.Is("amod")));

    /// <summary>"That is a lie.", "No. Nobody …", "It was not …": the first words of an answer.</summary>
    public static bool Opens(string answer) => Opening().IsMatch(answer);

    /// <summary>"called this nonsense", "dismissed it as …".</summary>
    public static bool PointsFirst(Attribution said) => Pointing().IsMatch(said.Quote);

    [GeneratedRegex(@"^\W*(no[.,!—–]|nonsense|rubbish|lies?\b|neither\.|not true|untrue|wrong\.|never\b|on the contrary|(that|this|it)\s*(['’]s|is|was)\s+(simply |just |all |a complete |complete |an outright |absolutely )?(not|false|untrue|wrong|nonsense|rubbish|absurd|(a |an )?(\w+ )?(lie|slander|fabrication|invention|fiction))\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\W*(it|this|that)\b(?! (is|was|has|had|will|would)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pointing();
}
