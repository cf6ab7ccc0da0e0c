using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Grammar;

/// <summary>Questions about a tree that every rule on quantities asks.</summary>
internal static class Trees
{
    public static bool IsNoun(this Token token) => token.Upos is "NOUN" or "PROPN";

    public static bool IsPluralNoun(this Token token) => token.Xpos is "NNS" or "NNPS";

    public static bool IsPastParticiple(this Token token) => token.Xpos is "VBN";

    /// <summary>The preposition of a noun phrase, lower case: the last of several ("because of"); null where there is none.</summary>
    public static string? CaseOf(this Sentence sentence, Token noun) =>
        sentence.ChildrenOf(noun).LastOrDefault(child => child.Is("case") && child.Index < noun.Index)?.Form.ToLowerInvariant();

    /// <summary>"97 with fractures", "300 of them in the north": what stands behind a bare figure belongs to it, wherever the tree hangs it.</summary>
    public static bool IsOfFigure(this Sentence sentence, Token noun) =>
        sentence.ChildrenOf(noun).FirstOrDefault(child => child.Is("case")) is { Index: > 0 } marker && marker.Form is not "of"
        && (sentence.Tokens[marker.Index - 1].Upos == "NUM" || (marker.Index > 2 && sentence.Tokens[marker.Index - 1] is { Upos: "PRON" } && sentence.Tokens[marker.Index - 2].Form == "of" && sentence.Tokens[marker.Index - 3].Upos == "NUM"));

    public static bool Has(this Sentence sentence, Token token, string relation) => sentence.ChildOf(token, relation) is not null;

    /// <summary>"were killed", "being held"; also "killed" with a subject and no auxiliary, as headlines have it.</summary>
    public static bool IsPassive(this Sentence sentence, Token verb) =>
        verb.Is("aux") is false && (sentence.Has(verb, "aux:pass")
            || (!sentence.ChildrenOf(verb).Any(child => child.Is("aux") && child.Lemma == "have") && (sentence.Has(verb, "nsubj:pass") || (verb.IsPastParticiple() && !IsTransitive(sentence, verb)))));

    /// <summary>"The state promised every household 40,000 crowns": with a plain subject and an object, what looks like a participle is a past tense.</summary>
    private static bool IsTransitive(Sentence sentence, Token verb) =>
        sentence.ChildrenOf(verb).Any(child => child.Relation == "nsubj" && child.Index < verb.Index) && !verb.Is("acl")
        && (sentence.ObjectOf(verb) is not null || IsMotion(verb));

    /// <summary>"90 held after match", "12 hurt as bus leaves road": what looks like a past tense was done to them; nothing is held, and a mark, a preposition or the end follows.</summary>
    public static bool IsHeadlinePassive(this Sentence sentence, Token verb) =>
        verb.Upos == "VERB" && (verb.Form is "held" or "hurt" || (verb.Xpos is "VBD" && IsHarm(verb.Lemma))) && !sentence.Has(verb, "aux") && sentence.ObjectOf(verb) is null
        && (verb.Index + 1 == sentence.Tokens.Length || sentence.Tokens[verb.Index + 1].Upos is "PUNCT" or "ADP" or "SCONJ"
            || (sentence.Tokens[verb.Index + 1].Upos is "CCONJ" && verb.Index + 2 < sentence.Tokens.Length && sentence.Tokens[verb.Index + 2].Upos is not "VERB"));

    /// <summary>To kill, to wound, to arrest: nobody does that to no one.</summary>
    private static bool IsHarm(string lemma) => Measures.VerbMeasures.OfDeed(lemma) is Measure.Deaths or Measure.Injured or Measure.Arrested && !SemanticLexicon.Load().IsVerb(lemma, SemanticClass.Die);

    private static bool IsMotion(Token verb)
    {
        var lexicon = SemanticLexicon.Load();
        return lexicon.IsVerb(verb.Lemma, "vn:escape-51.1") || lexicon.IsVerb(verb.Lemma, "vn:leave-51.2") || lexicon.IsVerb(verb.Lemma, "vn:run-51.3.2") || lexicon.IsVerb(verb.Lemma, "vn:appear-48.1.1");
    }

    /// <summary>"it took", "it costs": also where the tree takes the pronoun for a dummy.</summary>
    public static bool HasItAsSubject(this Sentence sentence, Token verb) => sentence.ChildrenOf(verb).Any(child => child.Lemma.Equals("it", StringComparison.OrdinalIgnoreCase) && child.Index < verb.Index && (child.Is("nsubj") || child.Is("expl")));

    public static bool IsDefinite(this Sentence sentence, Token noun) => sentence.ChildrenOf(noun).Any(child =>
        (child.Is("det") && child.Lemma is "the" or "this" or "that") || (child.Is("nmod:poss") && child.Upos == "PRON"));

    public static Token? FirstAt(this Sentence sentence, TextSpan span) => sentence.Tokens.FirstOrDefault(token => token.Span.Overlaps(span));

    public static Token? LastAt(this Sentence sentence, TextSpan span)
    {
        Token? last = null;
        foreach (var token in sentence.Tokens)
        {
            if (token.Span.Start >= span.End) break;
            if (token.Span.Overlaps(span)) last = token;
        }

        return last;
    }
}
