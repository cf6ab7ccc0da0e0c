using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Writes a noun phrase short but complete: what describes the noun before it, the noun, and the complements that tell which.</summary>
/// <param name="resolve">The name of whom or what a pronoun or a definite phrase stands for; null where it is not known.</param>
/// <param name="isDate">Whether a word belongs to a date: when it was is told elsewhere.</param>
internal sealed class NounPhrase(Func<Token, string?> resolve, Func<Token, bool> isDate)
{
    private const int MostComplements = 3;

    private static readonly ImmutableHashSet<string> Vague = ImmutableHashSet.Create(
        StringComparer.Ordinal, "other", "more", "additional", "further", "such", "many", "several", "few", "same", "total", "last", "next", "past", "previous", "first", "own", "another", "new", "about", "only", "some", "various", "numerous", "certain");

    public string Write(Sentence sentence, Token noun) => string.Join(' ', Words(sentence, noun, depth: 0));

    /// <summary>Without the complements behind the noun.</summary>
    public string WriteCore(Sentence sentence, Token noun) => string.Join(' ', Core(sentence, noun));

    /// <summary>Behind a preposition: "to Ostland", "by the agency"; null for a date or for what nobody knows ("of them").</summary>
    public string? WriteBehind(Sentence sentence, Token noun, string preposition, int depth = 1)
    {
        if (isDate(noun)) return null;
        if (noun.Upos is "PRON" or "DET" || IsPointed(sentence, noun)) return resolve(noun) is { } name ? $"{preposition} {name}" : null;
        if (!noun.IsNoun() && noun.Upos is not "ADJ") return null;
        var every = sentence.ChildrenOf(noun).FirstOrDefault(child => child.Is("det") && child.Lemma is "every" or "each" or "no") is { } each ? each.Form + " " : "";
        return $"{preposition} {every}{string.Join(' ', Words(sentence, noun, depth))}";
    }

    private IEnumerable<string> Words(Sentence sentence, Token noun, int depth) => [.. Core(sentence, noun), .. Complements(sentence, noun, depth)];

    private IEnumerable<string> Core(Sentence sentence, Token noun)
    {
        // "the dead", "the larger group": adjectives that head a phrase keep their adverbs out.
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (child.Index > noun.Index) break;
            if (child.Is("nmod:poss") && Possessor(sentence, child) is { } owner) yield return owner;
            if (!IsModifier(child) || Vague.Contains(child.Lemma) || isDate(child) || IsNumber(sentence, child)) continue;
            foreach (var word in Subphrase(sentence, child)) yield return word;
        }

        yield return noun.Form;
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (child.Index < noun.Index) continue;
            if (child.Is("flat") || child.Is("fixed") || child.Is("goeswith") || (child.Is("compound") && child.Index > noun.Index)) yield return child.Form;
            else if (child.Is("conj") && Coordinated(sentence, noun, child) is { } and) yield return $"{and} {string.Join(' ', Core(sentence, child))}";
        }
    }

    private static bool IsModifier(Token child) =>
        child.Is("amod") || child.Is("compound") || child.Relation is "nmod:unmarked" or "nmod:desc" or "flat" or "advmod:x" || (child.Is("nmod") && child.Upos == "PROPN");

    private static bool IsNumber(Sentence sentence, Token child) => child.Upos == "NUM" || sentence.ChildrenOf(child).Any(word => word.Is("nummod") || word.Upos == "NUM");

    private static IEnumerable<string> Subphrase(Sentence sentence, Token word) =>
        sentence.SubtreeOf(word).Where(part => part.Upos is not ("PUNCT" or "DET" or "PRON" or "CCONJ") || part.Form == "-" || part.Upos == "CCONJ").Select(part => part.Form);

    /// <summary>"towns and villages": the second noun stands right behind the first, and neither hangs on anything else.</summary>
    private static string? Coordinated(Sentence sentence, Token noun, Token other)
    {
        if (!other.IsNoun() || other.Index - noun.Index > 4 || noun.IsPluralNoun() != other.IsPluralNoun() || sentence.ChildrenOf(other).Any(child => child.Is("nummod") || child.Is("det") || child.Is("nsubj"))) return null;
        return sentence.ChildrenOf(other).FirstOrDefault(child => child.Is("cc")) is { Lemma: "and" or "or" } and && noun.Index + 1 == and.Index ? and.Form : null;
    }

    private string? Possessor(Sentence sentence, Token owner)
    {
        if (owner.Upos == "PRON") return resolve(owner) is { } name ? name + "'s" : null;
        return string.Join(' ', Core(sentence, owner)) + "'s";
    }

    private IEnumerable<string> Complements(Sentence sentence, Token noun, int depth)
    {
        var written = 0;
        foreach (var child in sentence.ChildrenOf(noun).Where(child => child.Index > noun.Index && child.Is("nmod")))
        {
            if (written == MostComplements || depth > 2) yield break;
            if (child.Relation is not "nmod" || sentence.CaseOf(child) is not { } preposition || preposition is "including" or "like" or "than" or "as" or "after" or "before" or "since" or "during") continue;
            // What stands in brackets or behind a dash says more of the noun, but not which.
            if (sentence.ChildrenOf(child).Any(part => part.Form is "(" or "-")) continue;
            if (WriteBehind(sentence, child, preposition, depth + 1) is not { } text) continue;
            written++;
            yield return text;
        }
    }

    /// <summary>"this movement", "that country", "these": it points at something named before.</summary>
    private static bool IsPointed(Sentence sentence, Token noun) => sentence.ChildrenOf(noun).Any(child =>
        (child.Is("det") && child.Lemma is "this" or "that" or "these" or "those"));
}
