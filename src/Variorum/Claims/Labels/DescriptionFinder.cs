using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Labels;

/// <summary>Finds the phrases by which an article says what its entities are: titles, appositions, predicates, what they are called.</summary>
internal static class DescriptionFinder
{
    /// <summary>What is said of names outright: by apposition or as a predicate.</summary>
    public static IEnumerable<Description> OfNames(ReadArticle article, ArticleEntities entities) =>
        article.Sentences.SelectMany(sentence => Appositions(sentence, entities).Concat(Predicates(sentence, entities)));

    /// <summary>What stands beside a name and means the same: appositions, and "by the name of".</summary>
    public static IEnumerable<Description> Renamings(ReadArticle article, ArticleEntities entities) =>
        article.Sentences.SelectMany(sentence => Appositions(sentence, entities).Concat(NamingPhrases.Find(sentence, entities, NamingPhrases.Renaming))).Concat(SignatureLines.Find(article, entities));

    public static IEnumerable<Description> Find(ReadArticle article, ArticleEntities entities) =>
        article.Sentences.SelectMany(sentence => Titles(sentence, entities)
            .Concat(Appositions(sentence, entities))
            .Concat(Predicates(sentence, entities))
            .Concat(NamingPhrases.Find(sentence, entities))
            .Concat(CallingPhrases.Find(sentence, entities))
            .Concat(JudgingPhrases.Find(sentence, entities)))
        .Concat(SignatureLines.Find(article, entities));

    /// <summary>"historian Edda Morrow": the run of nouns before a person's name.</summary>
    private static IEnumerable<Description> Titles(Sentence sentence, ArticleEntities entities)
    {
        foreach (var mention in entities.Inside(sentence.Span).Where(mention => mention.Form == MentionForm.Name && entities[mention.Entity].Type == EntityType.Person))
        {
            var first = sentence.Tokens.FirstOrDefault(token => token.Span.Start >= mention.Anchor.Span.Start);
            if (first is null || first.Index == 0) continue;
            var last = sentence.Tokens[first.Index - 1];
            if (last.Upos is not ("NOUN" or "PROPN") || last.Lemma.ToLowerInvariant() is "former" or "late" or "then" or "ex" || !WordClasses.IsPerson(last.Lemma.ToLowerInvariant()) && !IsInitials(last.Form) || entities.At(last.Span) is { Form: MentionForm.Name }) continue;
            var start = last.Index;
            while (start > 0 && sentence.Tokens[start - 1].Upos is "NOUN" or "PROPN" or "ADJ" && entities.At(sentence.Tokens[start - 1].Span)?.Form != MentionForm.Name) start--;
            if (WordClasses.IsHonorific(last.Form) && start == last.Index && last.Form.Length <= 4) continue;
            // "their lobbyist Senator Lind": a title with a capital after common nouns is a second description.
            if (start < last.Index && char.IsUpper(last.Form[0]) && char.IsLower(sentence.Tokens[last.Index - 1].Form[0]))
            {
                yield return new Description(sentence, entities[mention.Entity], last, last.Span);
                last = sentence.Tokens[last.Index - 1];
            }

            yield return new Description(sentence, entities[mention.Entity], last, sentence.Tokens[start].Span.Union(last.Span));
        }
    }

    private static bool IsInitials(string form) => form is "MP" or "MEP" or "MSP" or "TD";

    /// <summary>"Tova Lind, a mason from Ostby" and "the mason, Tova Lind".</summary>
    private static IEnumerable<Description> Appositions(Sentence sentence, ArticleEntities entities)
    {
        foreach (var word in sentence.Tokens.Where(token => token.Is("appos")))
        {
            var head = sentence.HeadOf(word)!;
            // "Note to readers: Tova Lind writes for the Herald".
            if (sentence.Tokens[Math.Min(head.Index, word.Index)..Math.Max(head.Index, word.Index)].Any(token => token.Form == ":")) continue;
            if (Named(head, entities) is { } named && IsCommonNoun(word) && Fits(named, word) && IsOne(named, word)) yield return new Description(sentence, named, word, NominalPhrase.SpanOf(sentence, word));
            else if (Named(head, entities) is null && IsCommonNoun(word) && NamedBeside(sentence, head, word, entities) is { } beside && Fits(beside, word)) yield return new Description(sentence, beside, word, NominalPhrase.SpanOf(sentence, word));
            else if (Named(word, entities) is { } second && Fitting(sentence, head, second) is { } fitting && IsCommonNoun(fitting) && entities.At(fitting.Span) is not { Form: MentionForm.Name }) yield return new Description(sentence, second, fitting, Before(sentence, fitting, word));
        }
    }

    /// <summary>The phrase without the name that follows it behind a comma.</summary>
    private static TextSpan Before(Sentence sentence, Token noun, Token name)
    {
        var span = NominalPhrase.SpanOf(sentence, noun);
        var first = sentence.SubtreeOf(name).First(token => token.Upos != "PUNCT");
        return first.Index > noun.Index + 1 && sentence.Tokens[first.Index - 1] is { Form: "," } comma && span.Contains(comma.Span) ? new TextSpan(span.Start, sentence.Tokens[comma.Index - 1].Span.End) : span;
    }

    /// <summary>"the leader of this body, Tova Lind": where the noun beside does not fit the name, the one that it hangs on may.</summary>
    private static Token? Fitting(Sentence sentence, Token noun, ArticleEntity named)
    {
        for (var at = noun; at is not null; at = at.Is("nmod") ? sentence.HeadOf(at) : null)
        {
            if (Fits(named, at)) return at;
        }

        return null;
    }

    /// <summary>"a mason (Tova Lind), a member of the choir": both say it of the one that is named.</summary>
    private static ArticleEntity? NamedBeside(Sentence sentence, Token head, Token word, ArticleEntities entities) => sentence.ChildrenOf(head)
        .Where(child => child.Is("appos") && child.Index < word.Index)
        .Select(child => Named(child, entities))
        .FirstOrDefault(entity => entity is not null);

    /// <summary>"The Reed Front is a danger to the valley": said, not denied and not asked.</summary>
    private static IEnumerable<Description> Predicates(Sentence sentence, ArticleEntities entities)
    {
        foreach (var word in sentence.Tokens.Where(token => token.Upos == "NOUN" && sentence.ChildOf(token, "cop") is not null))
        {
            if (!Accusations.Assertion.Holds(sentence, word) || sentence.SubjectOf(word) is not { } subject || entities.Of(subject) is not { } entity || !Fits(entity, word)) continue;
            var children = sentence.ChildrenOf(word);
            if (children.Any(child => child.Form.ToLowerInvariant() is "not" or "n't" or "no" or "never" || child.Is("case") || child.Lemma is "would" or "could" or "if")) continue;
            var span = NominalPhrase.SpanOf(sentence, word);
            if (!span.Overlaps(subject.Span)) yield return new Description(sentence, entity, word, span);
        }
    }

    /// <summary>A person is no "cooks and cleaners".</summary>
    internal static bool IsOne(ArticleEntity entity, Token noun) => entity.Type != EntityType.Person || noun.Xpos is not ("NNS" or "NNPS");

    internal static ArticleEntity? Named(Token word, ArticleEntities entities) => entities.At(word.Span) is { Form: MentionForm.Name } mention ? entities[mention.Entity] : null;

    private static bool IsCommonNoun(Token word) => word.Upos == "NOUN" || (word.Upos == "PROPN" && (WordClasses.IsRole(word.Lemma.ToLowerInvariant()) || WordClasses.IsPerson(word.Lemma.ToLowerInvariant())));

    /// <summary>A noun for persons says what a person is, and so on: what fits not was parsed wrongly.</summary>
    internal static bool Fits(ArticleEntity entity, Token noun)
    {
        var lemma = noun.Lemma.ToLowerInvariant();
        return entity.Type switch
        {
            EntityType.Person => WordClasses.IsPerson(lemma) || WordClasses.IsRole(lemma),
            EntityType.Place => WordClasses.IsTerritory(lemma),
            EntityType.Organisation or EntityType.Outlet => WordClasses.IsBody(lemma) || Judgement.Of(noun) != 0 || lemma is "owner" or "operator" or "builder" or "contractor" or "supplier" or "maker" or "publisher" or "employer" or "buyer" or "seller" or "bidder" or "partner" or "ally" or "opponent" or "rival" or "sponsor" or "donor" or "lender" or "provider" or "group" or "force" or "movement" or "front" or "proxy" or "threat" or "danger" or "opposition" or "cult" or "sect",
            _ => WordClasses.IsPerson(lemma) || WordClasses.IsBody(lemma),
        };
    }
}
