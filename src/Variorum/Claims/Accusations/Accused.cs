using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>Finds which entities a word for a wrongdoer means: "the guard and its agents" are two, "the man who shot him is Tova Lind" is one.</summary>
internal static class Accused
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    /// <param name="text">The page text.</param>
    /// <param name="speaks">It is known that the doer can act, whatever its noun.</param>
    /// <returns>Each once, in the order of the text; empty where nobody is meant.</returns>
    public static ImmutableArray<AccusedParty> Of(Sentence sentence, Token doer, ArticleEntities entities, string text, bool speaks = false) =>
        [.. Coordinated(sentence, doer).Select(word => One(sentence, word, entities) is { } entity ? CanAct(entity) ? AccusedParty.Of(entity) : null : Unnamed(sentence, word, text, speaks)).OfType<AccusedParty>().DistinctBy(party => party.Key)];

    /// <summary>"the government", "our crew": a body that the reader knows without a name.</summary>
    private static AccusedParty? Unnamed(Sentence sentence, Token word, string text, bool speaks)
    {
        if (word.Upos is not ("NOUN" or "PROPN") || !(IsBody(word.Lemma.ToLowerInvariant()) ? speaks || word.Xpos is not ("NNS" or "NNPS") : speaks && IsSpeaker(word))) return null;
        if (!sentence.ChildrenOf(word).Any(child => child.Index < word.Index && (child.Form.ToLowerInvariant() is "the" or "this" or "that" || child.Relation == "nmod:poss"))) return null;
        var words = NominalPhrase.Words(sentence, word).SkipWhile(token => token.Is("det") || (token.Relation == "nmod:poss" && token.Upos == "PRON")).ToList();
        var end = words.FindIndex(token => token.Index > word.Index && (token.Form is "," or "(" || token.Is("acl") || token.Upos is "VERB" or "AUX" or "SCONJ" || token.Xpos == "VBG" || (token.Upos == "ADP" && token.Index + 1 < sentence.Tokens.Length && sentence.Tokens[token.Index + 1].Upos is "VERB" or "AUX")));
        return new AccusedParty(words[0].Span.Union(words[end < 0 ? ^1 : end - 1].Span).Of(text), null);
    }

    private static IEnumerable<Token> Coordinated(Sentence sentence, Token doer) =>
        sentence.ChildrenOf(doer).Where(child => child.Is("conj") && child.Upos is "NOUN" or "PROPN" or "PRON").Prepend(doer).Concat(Helpers(sentence, doer));

    /// <summary>"The office, with the help of some clerks, forged the lists": who helps is meant too.</summary>
    private static IEnumerable<Token> Helpers(Sentence sentence, Token doer) =>
        doer.Is("nsubj") && sentence.HeadOf(doer) is { } verb
            ? sentence.ChildrenOf(verb).Where(child => child.Is("obl") && child.Lemma is "help" or "support" or "assistance" or "aid" or "blessing" or "connivance" or "complicity" or "collusion" && WrongWords.CaseOf(sentence, child) is "with" or "through")
                .SelectMany(help => sentence.ChildrenOf(help).Where(child => (child.Is("nmod") && WrongWords.CaseOf(sentence, child) == "of") || child.Relation == "nmod:poss"))
            : [];

    private static ArticleEntity? One(Sentence sentence, Token word, ArticleEntities entities)
    {
        // "one of the clerks ... is Tova Lind": the one is meant, not the clerks.
        if (word.Is("nmod") && sentence.HeadOf(word) is { Lemma: "one" } one && Named(sentence, one, entities) is { } single) return single;
        if (Narrowest(word, entities) is { } own) return own;
        if (word.Upos is not ("NOUN" or "PROPN" or "NUM" or "PRON")) return null;
        // "husband Tova Lind": the name hangs on the title.
        if (sentence.ChildrenOf(word).Where(child => child.Is("flat")).Select(entities.Of).FirstOrDefault(entity => entity is not null) is { } titled) return titled;
        if (Named(sentence, word, entities) is { } named) return named;
        // "its forces", "the Ostrian guard's men": who acts for a body acts as it.
        return IsArm(word) && sentence.ChildrenOf(word).FirstOrDefault(child => child.Relation == "nmod:poss" || (child.Is("compound") && child.Upos == "PROPN")) is { } owner ? entities.Of(owner) : null;
    }

    /// <summary>Of "the victims of the Front" the Front is meant by its own word, not the victims.</summary>
    private static ArticleEntity? Narrowest(Token word, ArticleEntities entities) =>
        entities.NarrowestAt(word.Span) is { } mention ? entities[mention.Entity] : null;

    /// <summary>"a clerk, Tova Lind", "one of the spies is Tova Lind", "Tova Lind is the man who lied".</summary>
    private static ArticleEntity? Named(Sentence sentence, Token word, ArticleEntities entities)
    {
        foreach (var beside in sentence.ChildrenOf(word).Where(child => child.Is("appos") || (child.Is("nmod") && sentence.SubtreeOf(child)[0].Form is "by" or "such" or "like" or "including")))
        {
            if ((entities.Of(beside) ?? ByTheNameOf(sentence, beside, entities)) is { } apposed) return apposed;
        }

        if (sentence.ChildOf(word, "cop") is not null && sentence.SubjectOf(word) is { } subject) return entities.Of(subject) ?? Partitive(sentence, subject, entities);
        if (sentence.HeadOf(word) is not { } head) return null;
        if (word.Is("appos")) return entities.Of(head);
        if (word.Is("nsubj") && sentence.ChildOf(head, "cop") is not null) return entities.Of(head) ?? Named(sentence, head, entities);
        // "one of the characters who ...": the one is of them.
        return word.Is("nmod") && head.Lemma is "one" or "some" or "part" or "number" ? Named(sentence, head, entities) : null;
    }

    private static ArticleEntity? ByTheNameOf(Sentence sentence, Token beside, ArticleEntities entities) =>
        beside.Lemma == "name" && sentence.ChildrenOf(beside).FirstOrDefault(child => child.Is("nmod")) is { } name ? entities.Of(name) : null;

    private static ArticleEntity? Partitive(Sentence sentence, Token subject, ArticleEntities entities) =>
        subject.Lemma is "one" or "some" && sentence.ChildrenOf(subject).FirstOrDefault(child => child.Is("nmod")) is { } whole ? entities.Of(whole) : null;

    private static bool IsSpeaker(Token word) => WordClasses.IsPerson(word.Lemma.ToLowerInvariant()) || WordClasses.IsTerritory(word.Lemma.ToLowerInvariant()) || word.Lemma.ToLowerInvariant() is "port";

    private static bool IsBody(string lemma) => WordClasses.IsBody(lemma) || lemma is "authority";

    private static bool IsArm(Token word)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        return lemma is "force" or "agent" or "proxy" or "troop" or "army" or "militia" or "police" or "soldier" or "fighter" or "operative" or "government" or "regime" or "ally"
            || Lexicon.IsNoun(lemma, SemanticClass.MilitaryUnit) || Lexicon.IsNoun(lemma, SemanticClass.Combatant);
    }

    private static bool CanAct(ArticleEntity entity) => entity.Type is not EntityType.Law;
}
