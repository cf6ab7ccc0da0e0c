using Variorum.Claims.Entities.Names;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Onomastics;
using Variorum.Text;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>Lets adjectives and peoples speak of their country: "Ostrian", "the Ostrians".</summary>
internal static class CountryMentions
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    public static ArticleEntities Add(ReadArticle article, ArticleEntities known, Peoples peoples)
    {
        var countries = Countries(known);
        var added = new List<Mention>();
        var entities = new List<ArticleEntity>();
        foreach (var sentence in article.Sentences)
        {
            foreach (var word in sentence.Tokens)
            {
                if (word.Upos is not ("ADJ" or "PROPN" or "NOUN") || peoples.PlaceOf(word.Form) is not { } country || SpanOf(sentence, word, known) is not { } span) continue;
                if (!countries.TryGetValue(country, out var entity)) entities.Add(countries[country] = entity = Unnamed(article, span, country));
                added.Add(MentionMaker.Make(article, span, MentionForm.Nominal, entity.Id));
            }
        }

        return new ArticleEntities([.. known.Entities.Concat(entities).DistinctBy(entity => entity.Id).OrderBy(entity => entity.Id)], known.Mentions) { Phrases = [.. known.Phrases, .. added] };
    }

    /// <summary>By the country's usual name, and by the place's own where it is no country.</summary>
    private static Dictionary<string, ArticleEntity> Countries(ArticleEntities known)
    {
        var countries = new Dictionary<string, ArticleEntity>(StringComparer.Ordinal);
        foreach (var entity in known.Entities.Where(entity => entity.Type == EntityType.Place))
        {
            foreach (var form in entity.Forms) countries.TryAdd(Known.CountryOf(form) ?? form, entity);
        }

        return countries;
    }

    /// <summary>The adjective, or the people with its article; null for people of whom more is said, and for one of them ("an Ostrian").</summary>
    private static TextSpan? SpanOf(Sentence sentence, Token word, ArticleEntities known)
    {
        var isPeople = word.Xpos is "NNS" or "NNPS" && word.Form.EndsWith('s');
        if (!isPeople) return word.Upos == "ADJ" || word.Is("amod") || word.Is("compound") ? word.Span : null;
        var children = sentence.ChildrenOf(word);
        var isBare = children.All(child => child.Is("det") || child.Is("case") || child.Is("punct") || child.Is("conj") || child.Is("cc"));
        return isBare && known.At(word.Span) is null && children.FirstOrDefault(child => child.Is("det") && child.Form is "the" or "The") is { } article ? article.Span.Union(word.Span) : null;
    }

    private static ArticleEntity Unnamed(ReadArticle article, TextSpan span, string country) => new(
        Identifier.OfAnchored("entity", new Anchor(article.Page.Snapshot, span)), article.Article.Id, country, EntityType.Place, [span.Of(article.Page.Text)], [], $"“{span.Of(article.Page.Text)}” is said of {country}.")
    { Keys = [NameForm.KeyOf(country)] };
}
