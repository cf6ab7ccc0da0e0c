using Variorum.Claims.Labels;
using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>Finds what "the committee", "this organisation", "the country", "the firm" and "the minister" stand for.</summary>
internal static class NominalResolver
{
    private static readonly string[] BareRelations = ["det", "nmod:poss", "case", "punct", "cop", "appos", "acl", "conj", "cc", "nsubj"];

    private static readonly string[] Choosing =
        ["other", "only", "first", "second", "third", "last", "former", "latter", "new", "local", "next", "same", "old", "own", "foreign", "national", "regional", "international", "public", "private", "current", "previous", "left", "right", "main"];

    private static readonly string[] AnyBody = ["organization", "organisation", "group", "movement", "body", "association", "party"];

    /// <param name="described">What the article said before of its entities: "the firm" is whoever was called a firm.</param>
    public static ArticleEntities Add(ReadArticle article, ArticleEntities known, ImmutableArray<Description> described)
    {
        var discourse = new Discourse(known, described);
        var added = new List<Mention>();
        for (var i = 0; i < article.Sentences.Length; i++)
        {
            var sentence = article.Sentences[i];
            var before = i > 0 ? article.Sentences[i - 1].Span.Start : sentence.Span.Start;
            foreach (var head in sentence.Tokens)
            {
                if ((head.Upos != "NOUN" && !IsOffice(head)) || head.Xpos == "NNS" || PointerOf(sentence, head) is not { } pointer || known.At(head.Span) is { Form: MentionForm.Name }) continue;
                if (!IsBare(sentence, head) && !Describes(sentence, head, known) && !(IsCountry(head) && IsAlone(sentence, head)) && !IsOffice(head)) continue;
                discourse.AdvanceTo(head.Span.Start);
                if (AntecedentOf(sentence, head, pointer, discourse, before) is { } entity) added.Add(MentionMaker.Make(article, pointer.Span.Union(head.Span), MentionForm.Nominal, entity.Id));
            }
        }

        return known.With(added);
    }

    /// <summary>"the", "this", "that" or an owner before the noun; "a committee" is a new one.</summary>
    private static Token? PointerOf(Sentence sentence, Token head) =>
        sentence.ChildrenOf(head).FirstOrDefault(child => child.Index < head.Index && (child.Is("det") && child.Form.ToLowerInvariant() is "the" or "this" or "that") || (child.Relation is "nmod:poss" && child.Upos is "PROPN" or "PRON"));

    // What says which one ("the committee of the other town", "the second report") may mean another than the one before.
    private static bool IsBare(Sentence sentence, Token head) =>
        sentence.ChildrenOf(head).All(child => BareRelations.Any(child.Is) && !Restricts(sentence, head, child));

    /// <summary>"the firm that built the weir" says which one; "the firm, which built the weir," does not.</summary>
    private static bool Restricts(Sentence sentence, Token head, Token clause) =>
        clause.Relation is "acl:relcl" && head.Index + 1 < sentence.Tokens.Length && sentence.Tokens[head.Index + 1].Form is "that" or "who" or "which" or "whose";

    /// <summary>"this sectarian movement", "the bankrupt company": its words describe and do not choose, and name no other.</summary>
    private static bool Describes(Sentence sentence, Token head, ArticleEntities known) => sentence.ChildrenOf(head).All(child =>
        (child.Is("amod") && child.Xpos is "JJ" or "JJR" or "VBN" or "VBG" && !Choosing.Contains(child.Lemma.ToLowerInvariant())) || (child.Is("compound") && known.At(child.Span) is null) || BareRelations.Any(child.Is));

    /// <summary>"the Minister for Roads": with a capital there is one of them.</summary>
    private static bool IsOffice(Token head) => head.Upos == "PROPN" && char.IsUpper(head.Form[0]) && WordClasses.IsRole(head.Form.ToLowerInvariant()) && WordClasses.IsPerson(head.Form.ToLowerInvariant());

    private static bool IsCountry(Token head) => head.Lemma.ToLowerInvariant() is "country" or "nation";

    /// <summary>No word says which one: what stands behind a country ("the country in May") mostly belongs to the verb.</summary>
    private static bool IsAlone(Sentence sentence, Token head) => sentence.ChildrenOf(head).All(child => (BareRelations.Any(child.Is) && !child.Is("acl")) || (child.Is("nmod") && child.Index > head.Index && sentence.ChildOf(child, "case")?.Form is not "of"));

    private static ArticleEntity? AntecedentOf(Sentence sentence, Token head, Token pointer, Discourse discourse, int before)
    {
        var (lemma, at) = (head.Lemma.ToLowerInvariant(), head.Span.Start);
        var word = pointer.Form.ToLowerInvariant();
        // "its office", "our Authority": of what others own, only what has its own name with that word.
        if (pointer.Upos == "PRON") return WordClasses.IsBody(lemma) ? discourse.Called(lemma, at) : null;
        if (IsCountry(head)) return Country(word, discourse, sentence.Span.Start, before);
        if (discourse.Called(lemma, at) is { } called) return called;
        if (discourse.DescribedAs(lemma) is { } described) return described;
        var pointed = word is "this" or "that" && !IsBare(sentence, head);
        if (AnyBody.Contains(lemma) || (pointed && WordClasses.IsBody(lemma))) return discourse.MostSpokenOf(at);
        if (WordClasses.IsFirm(lemma)) return discourse.Firm(at);
        return WordClasses.IsRole(lemma) ? discourse.InRole(lemma, at) : null;
    }

    /// <summary>"that country" is the last one; "the country" the only one that this sentence or the one before speaks of.</summary>
    private static ArticleEntity? Country(string pointer, Discourse discourse, int sentence, int before) => pointer is "this" or "that"
        ? discourse.LastCountrySince(before)
        : discourse.OnlyCountrySince(sentence) ?? discourse.OnlyCountrySince(before);
}
