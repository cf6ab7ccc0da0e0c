using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Entities;

namespace Variorum.Claims.Entities.Names;

/// <summary>Surnames that are common nouns too ("Field", "Banks"), of persons whom the article names in full.</summary>
internal sealed class NounSurnames
{
    private readonly HashSet<string> _surnames;

    private NounSurnames(HashSet<string> surnames) => _surnames = surnames;

    public static NounSurnames Of(ReadArticle article) => new(article.Sentences
        .SelectMany(sentence => sentence.Names.Where(name => name.Type == NameType.Person && name.EndWord - name.FirstWord is 2 or 3).Select(name => sentence.Tokens[name.EndWord - 1].Form))
        .Where(form => form.Length > 2 && char.IsUpper(form[0]) && form.Any(char.IsLower))
        .ToHashSet(StringComparer.Ordinal));

    /// <summary>The person whom a noun with a capital names; at the start of a sentence, where each noun has one, only if it tells something.</summary>
    public NameSpan? At(Sentence sentence, int at)
    {
        var word = sentence.Tokens[at];
        if (word.Upos != "NOUN" || !_surnames.Contains(word.Form) || sentence.ChildrenOf(word).Any(child => child.Is("det") || child.Is("amod") || child.Is("nummod"))) return null;
        var isFirst = at == 0 || sentence.Tokens[at - 1].Form is "“" or "\"" or "‘" or ":";
        return !isFirst || Tells(sentence, word) ? new NameSpan(sentence, word.Span, EntityType.Person, 0) : null;
    }

    private static bool Tells(Sentence sentence, Token word) =>
        word.Is("nsubj") && sentence.HeadOf(word) is { Upos: "VERB" } verb && WordClasses.Tells(verb.Lemma.ToLowerInvariant()) && !sentence.ChildrenOf(verb).Any(child => child.Relation is "aux:pass");
}
