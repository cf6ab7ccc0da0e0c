using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Entities.Names;

/// <summary>The words that an article shows to be places: somebody is in them, or a people is called after them.</summary>
internal static class PlaceWords
{
    public static HashSet<string> Of(ReadArticle article)
    {
        var words = article.Sentences.SelectMany(sentence => sentence.Tokens).Where(token => char.IsUpper(token.Form[0])).ToList();
        var peoples = words.Where(word => word.Upos == "ADJ" || word.Xpos is "NNPS" or "NNS").Select(word => word.Form).Distinct(StringComparer.Ordinal).ToLookup(Start, StringComparer.Ordinal);
        return article.Sentences
            .SelectMany(sentence => sentence.Tokens.Where(token => token.Upos == "PROPN" && (IsInside(sentence, token) || HasPeople(token.Form, peoples))))
            .Select(token => NameForm.KeyOf(token.Form))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static bool HasPeople(string form, ILookup<string, string> peoples)
    {
        var place = new Peoples([form]);
        return peoples[Start(form)].Any(word => place.PlaceOf(word) == form);
    }

    /// <summary>"in Ostby", and no word after it that the name only tells more of ("in Ostby Hall").</summary>
    private static bool IsInside(Sentence sentence, Token token) =>
        OwnsWhatPlacesOwn(sentence, token) || (NameTyping.StandsWherePlacesDo(sentence, token.Index) || IsOfKind(sentence, token)) && (token.Index + 1 == sentence.Tokens.Length || sentence.Tokens[token.Index + 1].Upos is not ("PROPN" or "NOUN" or "PART"));

    /// <summary>"Kell's parliament", "Kell's top court": what only countries and towns have.</summary>
    private static bool OwnsWhatPlacesOwn(Sentence sentence, Token token) =>
        token.Is("nmod:poss") && sentence.HeadOf(token) is { } owned && owned.Lemma.ToLowerInvariant() is "parliament" or "capital" or "constitution" or "economy" or "border" or "coast" or "currency" or "court" or "army" or "population" or "independence" or "police";

    /// <summary>"the port of Kell", "the island of Orra".</summary>
    private static bool IsOfKind(Sentence sentence, Token token) =>
        token.Index > 1 && sentence.Tokens[token.Index - 1].Form is "of" && sentence.Tokens[token.Index - 2].Lemma.ToLowerInvariant() is var kind && (WordClasses.IsSettled(kind) || WordClasses.IsFeature(kind));

    private static string Start(string form) => form.Length < 3 ? form : form[..3].ToLowerInvariant();
}
