using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Accusations;

/// <summary>Finds the noun that a speaker's pronoun takes up, where it is resolved to nobody: “The minister knew it. He lied.”</summary>
internal sealed class Antecedents(ReadArticle article, ArticleEntities entities, ImmutableArray<Attribution> attributions)
{
    /// <summary>The subject of what the same speaker says in the sentence before; null where the pronoun means an entity already, or nothing fits.</summary>
    public (Sentence Sentence, Token Noun)? Of(Sentence sentence, Token pronoun)
    {
        if (pronoun.Upos != "PRON" || entities.At(pronoun.Span) is not null || SpeechAt(pronoun.Span) is not { } speech) return null;
        var at = article.IndexOf(sentence);
        if (at <= 0) return null;
        var before = article.Sentences[at - 1];
        var noun = before.Tokens.FirstOrDefault(word => word.Is("nsubj") && word.Upos is "NOUN" or "PROPN" && Fits(pronoun, word) && SpeechAt(word.Span) is { } other && other.Source.Name == speech.Source.Name);
        return noun is null ? null : (before, noun);
    }

    private Attribution? SpeechAt(TextSpan word) => attributions.Where(said => said.Anchor.Span.Contains(word) && said.Source.Name is not null).OrderBy(said => said.Anchor.Span.Length).FirstOrDefault();

    private bool Fits(Token pronoun, Token noun)
    {
        var lemma = noun.Lemma.ToLowerInvariant();
        var isPlural = noun.Xpos is "NNS" or "NNPS";
        return pronoun.Form.ToLowerInvariant() switch
        {
            "he" or "she" => !isPlural && (WordClasses.IsPerson(lemma) || WordClasses.IsRole(lemma) || entities.Of(noun)?.Type == EntityType.Person),
            "they" => isPlural && WordClasses.IsPerson(lemma) || WordClasses.IsBody(lemma) || entities.Of(noun)?.Type == EntityType.Organisation,
            "it" => !isPlural && (WordClasses.IsBody(lemma) || entities.Of(noun)?.Type == EntityType.Organisation),
            _ => false,
        };
    }
}
