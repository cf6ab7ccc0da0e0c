using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>Finds which entities a word for a wrongdoer means: "the guard and its agents" are two, "the man who shot him is Tova Lind" is one.</summary>
internal static class Accused
{
    // In characters: "Tova Lind and her husband Arvel Roke" are a pair.
    private const int FarthestApart = 40;

    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    /// <param name="text">The page text.</param>
    /// <param name="speaks">What is known besides of the doer.</param>
    /// <param name="charge">Where the words begin, in the page text, that say what he did: these do not name him.</param>
    /// <returns>Each once, in the order of the text; empty where nobody is meant.</returns>
    public static ImmutableArray<AccusedParty> Of(Sentence sentence, Token doer, ArticleEntities entities, string text, Speaks speaks = Speaks.Unknown, int charge = int.MaxValue) =>
        [.. Coordinated(sentence, doer).SelectMany(word => Parties(sentence, word, entities, text, speaks, charge)).DistinctBy(party => party.Key)];

    private static IEnumerable<AccusedParty> Parties(Sentence sentence, Token word, ArticleEntities entities, string text, Speaks speaks, int charge)
    {
        if (Pair(sentence, word, entities) is { Count: 2 } pair) return pair.Select(AccusedParty.Of);
        var isWider = entities.At(word.Span) is { Form: MentionForm.Nominal } phrase && phrase.Anchor.Span.End > charge && word.Span.Start < charge;
        if (isWider || One(sentence, word, entities) is not { } entity) return Unnamed(sentence, word, entities, text, speaks, charge) is { } party ? [party] : [];
        if (!CanAct(entity)) return [];
        if (!entity.IsNamed && NamedSo(entity.Name, entities) is { } named) entity = named;
        return BodyOf(sentence, word, entities) is { } body && body.Id != entity.Id ? [AccusedParty.Of(entity), AccusedParty.Of(body)] : [AccusedParty.Of(entity)];
    }

    /// <summary>"this couple", "the pair": the last two persons who were named.</summary>
    private static List<ArticleEntity>? Pair(Sentence sentence, Token word, ArticleEntities entities)
    {
        if (word.Lemma is not ("couple" or "pair" or "duo") || !sentence.ChildrenOf(word).Any(child => child.Form.ToLowerInvariant() is "this" or "the" or "that") || sentence.ChildrenOf(word).Any(child => child.Is("nmod"))) return null;
        var named = entities.Mentions.Where(mention => mention.Anchor.Span.End <= word.Span.Start && mention.Form == MentionForm.Name && entities[mention.Entity].Type == EntityType.Person).ToList();
        for (var i = named.Count - 1; i > 0; i--)
        {
            var between = named[i].Anchor.Span.Start - named[i - 1].Anchor.Span.End;
            if (between is >= 0 and < FarthestApart && named[i].Entity != named[i - 1].Entity) return [entities[named[i - 1].Entity], entities[named[i].Entity]];
        }

        return null;
    }

    /// <summary>"members of the Front", "the guard’s officers": what the members of a body do is held against it too.</summary>
    private static ArticleEntity? BodyOf(Sentence sentence, Token word, ArticleEntities entities)
    {
        if (word.Upos != "NOUN" || !(word.Lemma is "member" or "leader" or "commander" or "agent" or "officer" or "representative" or "man" || Lexicon.IsNoun(word.Lemma, SemanticClass.Combatant))) return null;
        return sentence.ChildrenOf(word).Where(child => (child.Is("nmod") && WrongWords.CaseOf(sentence, child) == "of") || child.Relation == "nmod:poss" || (child.Is("compound") && child.Upos == "PROPN"))
            .Select(child => Narrowest(sentence, child, entities)).FirstOrDefault(entity => entity is { Type: EntityType.Organisation });
    }

    /// <summary>"the government", "our crew": a body that the reader knows without a name.</summary>
    private static AccusedParty? Unnamed(Sentence sentence, Token word, ArticleEntities entities, string text, Speaks speaks, int charge)
    {
        if (word.Upos is not ("NOUN" or "PROPN") || !CanBeMeant(word, speaks)) return null;
        if (!sentence.ChildrenOf(word).Any(child => child.Index < word.Index && (child.Form.ToLowerInvariant() is "the" or "this" or "that" || child.Relation == "nmod:poss"))) return null;
        var words = NominalPhrase.Words(sentence, word).SkipWhile(token => token.Is("det") || (token.Relation == "nmod:poss" && token.Upos == "PRON")).ToList();
        var clause = sentence.ChildrenOf(word).Where(child => child.Index > word.Index && (child.Is("acl") || child.Is("appos"))).Select(child => sentence.SubtreeOf(child)[0].Index).DefaultIfEmpty(int.MaxValue).Min();
        var end = words.FindIndex(token => token.Index > word.Index && (token.Index >= clause || token.Form is "," or "(" || (token.Upos is "ADP" or "SCONJ" && token.Index + 1 < sentence.Tokens.Length && sentence.Tokens[token.Index + 1].Span.Start >= charge) || token.Upos is "VERB" or "AUX" or "SCONJ" || (token.Upos == "ADP" && token.Index + 1 < sentence.Tokens.Length && sentence.Tokens[token.Index + 1].Upos is "VERB" or "AUX")));
        var phrase = words[0].Span.Union(words[end < 0 ? ^1 : end - 1].Span).Of(text);
        // An entity without a name is called after its longest phrase, which may hold the charge.
        return Known(word, phrase, entities) is { } same ? new AccusedParty(same.IsNamed ? same.Name : phrase, same) : new AccusedParty(phrase, null);
    }

    /// <summary>"the company": whom the same words meant when the article used them last; "the port authority": the one body whose name begins so.</summary>
    private static ArticleEntity? Known(Token word, string phrase, ArticleEntities entities)
    {
        for (var i = entities.FirstAt(word.Span.Start) - 1; i >= 0; i--)
        {
            var mention = entities.Mentions[i];
            if (mention.Form == MentionForm.Nominal && mention.Anchor.Span.End <= word.Span.Start && mention.Quote.Equals($"the {phrase}", StringComparison.OrdinalIgnoreCase)) return entities[mention.Entity];
        }

        return NamedSo(phrase, entities);
    }

    private static ArticleEntity? NamedSo(string phrase, ArticleEntities entities) =>
        entities.Entities.Where(entity => entity.Type == EntityType.Organisation && entity.IsNamed && entity.Name.StartsWith($"{phrase} ", StringComparison.OrdinalIgnoreCase)).ToList() is [var one] ? one : null;

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
        if (Narrowest(sentence, word, entities) is { } own) return own;
        if (word.Upos is not ("NOUN" or "PROPN" or "NUM" or "PRON")) return null;
        // "husband Tova Lind": the name hangs on the title.
        if (sentence.ChildrenOf(word).Where(child => child.Is("flat")).Select(entities.Of).FirstOrDefault(entity => entity is not null) is { } titled) return titled;
        if (Named(sentence, word, entities) is { } named) return named;
        // "its forces", "the Ostrian guard's men": who acts for a body acts as it.
        return IsArm(word) && sentence.ChildrenOf(word).FirstOrDefault(child => child.Relation == "nmod:poss" || (child.Is("compound") && child.Upos == "PROPN")) is { } owner ? entities.Of(owner) : null;
    }

    /// <summary>Of "the victims of the Front" the Front is meant by its own word, not the victims.</summary>
    public static ArticleEntity? Narrowest(Sentence sentence, Token word, ArticleEntities entities) =>
        entities.NarrowestAt(word.Span) is { } mention && (mention.Form == MentionForm.Name || word.IsRoot || !mention.Anchor.Span.Contains(sentence.Tokens[word.Head].Span)) ? entities[mention.Entity] : null;

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

    private static bool CanBeMeant(Token word, Speaks speaks) => speaks switch
    {
        Speaks.AnyNoun => true,
        Speaks.Known => IsBody(word.Lemma.ToLowerInvariant()) || IsSpeaker(word),
        // "the authorities" are one body, "the companies" are several.
        _ => IsBody(word.Lemma.ToLowerInvariant()) && (word.Xpos is not ("NNS" or "NNPS") || word.Form.ToLowerInvariant() is "authorities" or "police"),
    };

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
