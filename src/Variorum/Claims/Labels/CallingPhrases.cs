using Variorum.Claims.Accusations;
using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Labels;

/// <summary>Finds what somebody is called: "branded the strikers as wreckers", "is regarded as a threat", "what he calls a sham".</summary>
internal static class CallingPhrases
{
    // Levin's classes of verbs that take a noun for their object: characterize, dub, appoint, declare, and judgement with "as".
    private static readonly string[] Classes = ["vn:characterize-29.2", "vn:dub-29.3.2", "vn:pronounce-29.3.1", "vn:classify-29.10", "vn:declare-29.4", "vn:appoint-29.1", "vn:consider-29.9", "vn:masquerade-29.6"];

    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    public static IEnumerable<Description> Find(Sentence sentence, ArticleEntities entities)
    {
        foreach (var verb in sentence.Tokens.Where(token => token.Upos == "VERB"))
        {
            foreach (var own in Own(sentence, verb, entities)) yield return own;
            if (Called(sentence, verb, entities) is not { } entity) continue;
            var calls = Classes.Any(name => Lexicon.IsVerb(verb.Lemma, name));
            foreach (var name in Names(sentence, verb).Concat(calls ? Second(sentence, verb) : []).Where(name => calls || Judgement.Judges(name) || NominalPhrase.Modifiers(sentence, name).Any(Judgement.Judges))) yield return new Description(sentence, entity, name, NominalPhrase.SpanOf(sentence, name)) { Caller = Agents.Of(sentence, verb), IsNaming = calls };
        }
    }

    /// <summary>"gives himself out as the voice of the port", "the group that calls itself “Free Valley”".</summary>
    private static IEnumerable<Description> Own(Sentence sentence, Token verb, ArticleEntities entities)
    {
        if (sentence.ChildrenOf(verb).FirstOrDefault(IsReflexive) is not { } self || !Assertion.Holds(sentence, verb)) yield break;
        if (!Classes.Any(name => Lexicon.IsVerb(verb.Lemma, name)) && verb.Lemma != "present" && !(verb.Lemma is "give" or "pass" or "set" or "hold" && sentence.ChildrenOf(verb).Any(child => child.Relation == "compound:prt" && child.Form is "out" or "off" or "up"))) yield break;
        if (Agents.Of(sentence, verb) is not { } subject) yield break;
        foreach (var name in Names(sentence, verb).Concat(sentence.ChildrenOf(verb).Where(child => child.Index > self.Index && child != self && child.Upos is "NOUN" or "PROPN" && (child.Is("obj") || child.Is("xcomp")) && !sentence.ChildrenOf(child).Any(mark => mark.Is("case")))))
        {
            // "the group that calls itself “Free Valley”": what is called so is the group by that name.
            if (verb.Relation == "acl:relcl" && DescriptionFinder.Named(name, entities) is { } named && sentence.HeadOf(verb) is { Upos: "NOUN" } group && sentence.SubtreeOf(group)[0] is var first)
                yield return new Description(sentence, named, group, first.Span.Union(WithMarks(sentence, name))) { IsOwn = true };
            else if (name.Upos == "NOUN" && (entities.Of(subject) ?? sentence.ChildrenOf(subject).Where(child => child.Is("flat")).Select(entities.Of).FirstOrDefault(titled => titled is not null)) is { } entity)
                yield return new Description(sentence, entity, name, NominalPhrase.SpanOf(sentence, name)) { IsNaming = true, IsOwn = true };
        }
    }

    private static bool IsReflexive(Token word) => word.Upos == "PRON" && (word.Is("obj") || word.Is("iobj")) && word.Form.ToLowerInvariant() is "himself" or "herself" or "itself" or "themselves";

    private static TextSpan WithMarks(Sentence sentence, Token name)
    {
        var last = sentence.SubtreeOf(name)[^1];
        return last.Index + 1 < sentence.Tokens.Length && sentence.Tokens[last.Index + 1].Form is "”" or "\"" ? last.Span.Union(sentence.Tokens[last.Index + 1].Span) : last.Span;
    }

    private static ArticleEntity? Called(Sentence sentence, Token verb, ArticleEntities entities)
    {
        if (Passive(sentence, verb) is { } passive) return entities.Of(passive);
        if (sentence.ObjectOf(verb) is { } called) return entities.Of(called);
        // "the clerk, described as a spy": the noun that the participle hangs on.
        return verb.Is("acl") && sentence.HeadOf(verb) is { } head ? entities.Of(head) ?? sentence.ChildrenOf(head).Where(child => child.Is("appos")).Select(entities.Of).FirstOrDefault(entity => entity is not null) : null;
    }

    /// <summary>"was brought there and used as a shield": the subject that both verbs share.</summary>
    private static Token? Passive(Sentence sentence, Token verb)
    {
        var own = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "nsubj:pass");
        if (own is not null || !verb.Is("conj") || verb.Xpos is not ("VBN" or "VBD") || sentence.ChildrenOf(verb).Any(child => child.Is("nsubj") || child.Is("obj"))) return own;
        return sentence.HeadOf(verb) is { } first ? sentence.ChildrenOf(first).FirstOrDefault(child => child.Relation == "nsubj:pass") : null;
    }

    /// <summary>"called her a liar", "considers the Front a danger": the noun behind the one that is called so.</summary>
    private static IEnumerable<Token> Second(Sentence sentence, Token verb)
    {
        var called = sentence.ObjectOf(verb);
        return sentence.ChildrenOf(verb).Where(child => child != called && child.Upos == "NOUN" && child.Index > (called ?? verb).Index && (child.Is("xcomp") || child.Is("obj"))
            && (called is not null || sentence.ChildrenOf(verb).Any(subject => subject.Relation == "nsubj:pass")) && !sentence.ChildrenOf(child).Any(mark => mark.Is("case") || mark.Is("mark")));
    }

    /// <summary>The nouns behind "as", with those coordinated; without "as" a noun that is the verb's second object.</summary>
    private static IEnumerable<Token> Names(Sentence sentence, Token verb)
    {
        var first = sentence.ChildrenOf(verb).Where(child => child.Index > verb.Index && child.Upos is "NOUN" or "ADJ" or "PROPN" && (child.Is("obl") || child.Is("xcomp") || child.Is("advcl")) && sentence.ChildrenOf(child).Any(mark => mark.Form is "as"));
        return first.SelectMany(noun => sentence.SubtreeOf(noun).Where(child => child.Is("conj") && child.Upos is "NOUN" or "PROPN" && sentence.AncestorsOf(child).TakeWhile(above => above.Index != noun.Index).All(above => above.Is("conj") || above.Is("appos") || above.Is("flat"))).Prepend(noun)).Where(noun => noun.Upos == "NOUN" || IsNamedSo(verb, noun));
    }

    /// <summary>"also known as the Morrow Gang": a name that judges.</summary>
    private static bool IsNamedSo(Token verb, Token noun) => noun.Upos == "PROPN" && verb.Lemma is "know" or "call" or "dub" or "nickname" or "style" && Lexicon.WrongOf(WrongSort.Doer, noun.Lemma.ToLowerInvariant()) != WrongStrength.None;
}
