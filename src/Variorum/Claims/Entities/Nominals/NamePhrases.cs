using Variorum.Claims.Entities.Names;
using Variorum.Claims.Entities.Persons;
using Variorum.Claims.Labels;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>Finds the whole phrases that names are part of: "historian Edda Morrow", "the ferry Aurel", "Reed Front movement", "the mason, Tova Lind".</summary>
internal static class NamePhrases
{
    // In characters; what is longer was mostly parsed wrongly.
    private const int Longest = 120;

    public static ArticleEntities Add(ReadArticle article, ArticleEntities known)
    {
        var phrases = known.Mentions.Where(mention => mention.Form == MentionForm.Name)
            .SelectMany(mention => article.SentenceOf(mention.Anchor.Span.Start) is { } sentence ? Around(sentence, mention.Anchor.Span, known[mention.Entity], known).Select(span => (span, mention.Entity)) : [])
            .Concat(Appositions(article, known));
        var made = phrases.Where(phrase => phrase.span.Length <= Longest).Select(phrase => MentionMaker.Make(article, phrase.span, MentionForm.Nominal, phrase.Entity));
        var taken = known.Mentions.Select(mention => mention.Id).ToHashSet();
        return new ArticleEntities(known.Entities, known.Mentions) { Phrases = [.. known.Phrases.Concat(made).Where(phrase => !taken.Contains(phrase.Id)).DistinctBy(phrase => phrase.Id).OrderBy(phrase => phrase.Anchor)] };
    }

    private static IEnumerable<TextSpan> Around(Sentence sentence, TextSpan name, ArticleEntity entity, ArticleEntities known)
    {
        var first = sentence.Tokens.FirstOrDefault(token => token.Span.Start >= name.Start);
        var last = sentence.Tokens.LastOrDefault(token => token.Span.End <= name.End);
        if (first is null || last is null || last.Index < first.Index) yield break;
        var before = Before(sentence, first.Index, entity.Type);
        var after = After(sentence, last.Index, entity.Type);
        if (before < first.Index) yield return sentence.Tokens[before].Span.Union(name);
        // "their lobbyist Senator Lind": a title with a capital after common nouns is a second description.
        if (before < first.Index - 1 && char.IsUpper(sentence.Tokens[first.Index - 1].Form[0]) && char.IsLower(sentence.Tokens[first.Index - 2].Form[0])) yield return sentence.Tokens[first.Index - 1].Span.Union(name);
        if (after > last.Index) yield return name.Union(sentence.Tokens[after].Span);
        if (Owned(sentence, first.Index, entity.Type, known) is { } owner1) yield return owner1.Union(name);
        if (Described(sentence, first.Index) is { } described) yield return described.Union(name);
        if (entity.Type == EntityType.Person && RolesByPlace.BeforeComma(sentence, first, last) is { } renamed)
        {
            var owner = sentence.Tokens.LastOrDefault(word => word.Span.End <= renamed.Start && word.Upos == "PRON" && word.Is("nmod:poss") && word.Span.End + 2 > renamed.Start);
            yield return owner?.Span.Union(renamed) ?? renamed;
            yield return (owner?.Span ?? renamed).Union(name);
        }

        if (Territory(sentence, first.Index, entity.Type) is { } territory) yield return territory.Union(name);
    }

    /// <summary>The first word of a run of nouns that says before the name what it names; the name's own first where there is none.</summary>
    private static int Before(Sentence sentence, int first, EntityType type)
    {
        var words = sentence.Tokens;
        if (first == 0 || !SaysWhat(words[first - 1], type)) return first;
        var start = first - 1;
        while (start > 0 && (words[start - 1].Upos is "NOUN" or "PROPN" or "ADJ" or "NUM" || IsCapitalPart(words[start - 1]) || (start > 1 && (words[start - 1].Form is "-" || words[start - 2].Form is "-") && words[start - 2].Span.End == words[start - 1].Span.Start))) start--;
        while (start < first - 1 && words[start].Upos == "PUNCT") start++;
        return start > 0 && (words[start - 1].Is("nmod:poss") && words[start - 1].Upos == "PRON") ? start - 1 : start;
    }

    // "Transport Minister": with a capital "transport" is easily taken for a verb.
    private static bool IsCapitalPart(Token word) => word.Is("compound") && word.Index > 0 && char.IsUpper(word.Form[0]);

    private static bool SaysWhat(Token word, EntityType type)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        if (word.Upos is not ("NOUN" or "PROPN")) return false;
        return type switch
        {
            EntityType.Person => PersonTitles.IsTitle(word.Form) || (word.Upos == "NOUN" && WordClasses.IsPerson(lemma)),
            EntityType.Organisation => word.Upos == "NOUN" && WordClasses.IsBody(lemma),
            EntityType.Outlet => word.Upos == "NOUN" && WordClasses.IsMedium(lemma),
            EntityType.Place => word.Upos == "NOUN" && WordClasses.IsTerritory(lemma),
            EntityType.Other => word.Upos == "NOUN" && WordClasses.IsVessel(lemma),
            _ => false,
        };
    }

    /// <summary>The noun behind the name that says what it names, and letters after a person's; the name's own last where there is none.</summary>
    private static int After(Sentence sentence, int last, EntityType type)
    {
        var words = sentence.Tokens;
        if (type == EntityType.Person) return last + 1 < words.Length && words[last + 1].Form is "MP" or "MEP" or "MSP" or "QC" or "KC" ? last + 1 : last;
        for (var end = last + 1; end < words.Length && end - last <= 3 && words[end].Upos == "NOUN" && char.IsLower(words[end].Form[0]); end++)
        {
            if (words[end].Xpos != "NNS" && IsKindOf(words[end].Lemma.ToLowerInvariant(), type)) return end;
        }

        return last;
    }

    // "Kell area" is Kell, "Kell police" is not.
    private static bool IsKindOf(string lemma, EntityType type) => type switch
    {
        EntityType.Organisation => (WordClasses.IsBody(lemma) || WordClasses.IsMedium(lemma)) && lemma is not ("leadership" or "government" or "police" or "team" or "board" or "committee" or "council" or "army" or "delegation" or "cell"),
        EntityType.Outlet => WordClasses.IsMedium(lemma),
        EntityType.Place => lemma is "area" or "region" or "district" or "province" or "county" or "city" or "town" or "village" or "complex" or "terminal",
        EntityType.Other => lemma is "show" or "programme" or "program" or "organization" or "organisation" or "movement" or "group" or "party",
        _ => false,
    };

    /// <summary>"Ostra's" before a body's name.</summary>
    private static TextSpan? Owned(Sentence sentence, int first, EntityType type, ArticleEntities known)
    {
        if (type is not (EntityType.Organisation or EntityType.Law) || first < 2 || sentence.Tokens[first - 1].Form is not ("'s" or "’s")) return null;
        return known.At(sentence.Tokens[first - 2].Span) is { Form: MentionForm.Name } owner && known[owner.Entity].Type == EntityType.Place ? owner.Anchor.Span : null;
    }

    /// <summary>"the neighbouring" before Kell, "the Kell based" before an institute: words between an article and a name that is not a person's.</summary>
    private static TextSpan? Described(Sentence sentence, int first)
    {
        var words = sentence.Tokens;
        var start = first;
        while (start > 0 && (words[start - 1].Upos is "ADJ" or "PROPN" || words[start - 1].Xpos is "VBN" or "VBG" || words[start - 1].Form is "-")) start--;
        return start < first && start > 0 && words[start - 1].Upos == "DET" && words[start..first].Any(word => word.Upos is "ADJ" or "VERB") ? words[start].Span : null;
    }

    /// <summary>"the island of" before a place.</summary>
    private static TextSpan? Territory(Sentence sentence, int first, EntityType type)
    {
        if (type != EntityType.Place || first < 2 || sentence.Tokens[first - 1].Form is not "of") return null;
        var noun = sentence.Tokens[first - 2];
        return noun.Upos == "NOUN" && WordClasses.IsSettled(noun.Lemma.ToLowerInvariant()) ? noun.Span : null;
    }

    /// <summary>"the mason, Tova Lind": the noun phrase, and both together.</summary>
    private static IEnumerable<(TextSpan span, Identifier Entity)> Appositions(ReadArticle article, ArticleEntities known)
    {
        var text = article.Page.Text;
        foreach (var said in DescriptionFinder.Renamings(article, known))
        {
            var span = NounPhrase.Of(said.Sentence, said.Head, known).Whole;
            yield return (span, said.Entity.Id);
            foreach (var name in known.Inside(said.Sentence.Span).Where(mention => mention.Form == MentionForm.Name && mention.Entity == said.Entity.Id))
            {
                var (left, right) = name.Anchor.Span.Start < span.Start ? (name.Anchor.Span, span) : (span, name.Anchor.Span);
                if (left.End <= right.Start && text[left.End..right.Start].Trim() is "," or "by the name of" or "named" or "called") yield return (left.Union(right), said.Entity.Id);
            }
        }
    }
}
