using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Labels;

/// <summary>Finds nouns that a name is given to: "a mason by the name of Tova Lind", "a firm called Ostwerk", "deputies such as Arvel and Lind".</summary>
internal static class NamingPhrases
{
    private static readonly string[][] Links = [["by", "the", "name", "of"], ["named"], ["called"], ["such", "as"], ["like"], ["including"]];

    /// <summary>The links that give one thing its name; "such as" gives several examples.</summary>
    public static IReadOnlyList<string[]> Renaming { get; } = [.. Links.Take(3)];

    public static IEnumerable<Description> Find(Sentence sentence, ArticleEntities entities) => Find(sentence, entities, Links);

    public static IEnumerable<Description> Find(Sentence sentence, ArticleEntities entities, IReadOnlyList<string[]> links)
    {
        for (var at = 1; at < sentence.Tokens.Length; at++)
        {
            if (links.FirstOrDefault(link => StartsAt(sentence, at, link)) is not { } link) continue;
            var noun = sentence.Tokens[at - 1].Form == "," && at > 1 ? sentence.Tokens[at - 2] : sentence.Tokens[at - 1];
            var first = at + link.Length;
            if ((noun.Upos != "NOUN" && !WordClasses.IsPerson(noun.Lemma.ToLowerInvariant())) || first >= sentence.Tokens.Length || entities.At(noun.Span) is { Form: MentionForm.Name }) continue;
            foreach (var entity in NamesFrom(sentence, first, entities).Where(entity => DescriptionFinder.Fits(entity, noun) && (entity.Type != EntityType.Place || link.Length != 1 || link[0] is "named" or "called" || sentence.ChildrenOf(noun).Any(Judgement.Judges))))
                yield return new Description(sentence, entity, noun, new TextSpan(NominalPhrase.SpanOf(sentence, noun).Start, noun.Span.End));
        }
    }

    private static bool StartsAt(Sentence sentence, int at, string[] link)
    {
        // "the mayor called Tova Lind a liar" gives the mayor no name.
        if (at + link.Length > sentence.Tokens.Length || (sentence.Tokens[at].Upos == "VERB" && (sentence.Tokens[at].IsRoot || sentence.Tokens[at].Xpos == "VBD"))) return false;
        for (var i = 0; i < link.Length; i++)
        {
            if (!sentence.Tokens[at + i].Form.Equals(link[i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    /// <summary>The name that begins at a word, and those that commas and "and" join to it.</summary>
    private static IEnumerable<ArticleEntity> NamesFrom(Sentence sentence, int first, ArticleEntities entities)
    {
        for (var at = first; at < sentence.Tokens.Length; at++)
        {
            var word = sentence.Tokens[at];
            if (DescriptionFinder.Named(word, entities) is { } entity)
            {
                yield return entity;
                while (at + 1 < sentence.Tokens.Length && DescriptionFinder.Named(sentence.Tokens[at + 1], entities)?.Id == entity.Id) at++;
            }
            else if (word.Form is not ("," or "and" or "or" or "the"))
            {
                yield break;
            }
        }
    }
}
