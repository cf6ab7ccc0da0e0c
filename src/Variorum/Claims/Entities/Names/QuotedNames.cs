using Variorum.Language;

namespace Variorum.Claims.Entities.Names;

/// <summary>Names between quotation marks, where what stands before says that they are some: "the association “Friends of the Weir”", "which calls itself “Open Hand”".</summary>
internal static class QuotedNames
{
    // In words.
    private const int Longest = 8;

    /// <summary>The name whose opening quotation mark stands at a word, and the word behind the closing one.</summary>
    public static (NameSpan Name, int End)? At(Sentence sentence, int at)
    {
        var words = sentence.Tokens;
        if (at == 0 || words[at].Form is not ("“" or "\"" or "«" or "„" or "‘")) return null;
        var end = at + 1;
        while (end < words.Length && end - at <= Longest + 1 && !IsClosing(words[end])) end++;
        if (end >= words.Length || !IsClosing(words[end]) || end - at < 3 || !IsTitleCase(words, at + 1, end)) return null;
        if (Kind(words, at) is not { } type) return null;
        return (new NameSpan(sentence, words[at + 1].Span.Union(words[end - 1].Span), type, 0), end + 1);
    }

    private static bool IsClosing(Token word) => word.Form is "”" or "\"" or "»" or "’" or "“" && word.Upos == "PUNCT";

    /// <summary>Capitals at both ends and on every word between that is not small anyway: what is only quoted reads otherwise.</summary>
    private static bool IsTitleCase(ImmutableArray<Token> words, int first, int end)
    {
        if (!char.IsUpper(words[first].Form[0]) || !(char.IsUpper(words[end - 1].Form[0]) || char.IsDigit(words[end - 1].Form[0]))) return false;
        for (var i = first; i < end; i++)
        {
            if (!char.IsUpper(words[i].Form[0]) && !char.IsDigit(words[i].Form[0]) && !AcronymRules.IsSmall(words[i].Form) && words[i].Form is not ("-" or "&" or "’s" or "'s" or "’" or "'")) return false;
        }

        return true;
    }

    /// <summary>What it is the name of; null where nothing says that it is a name.</summary>
    private static EntityType? Kind(ImmutableArray<Token> words, int at)
    {
        var before = words[at - 1];
        var lemma = before.Lemma.ToLowerInvariant();
        if (before.Form is "itself" or "themselves" && at > 1 && words[at - 2].Lemma.ToLowerInvariant() is "call" or "name" or "style") return EntityType.Organisation;
        if (before.Upos != "NOUN" || before.Xpos == "NNS") return null;
        if (WordClasses.IsMedium(lemma)) return EntityType.Outlet;
        if (lemma is "campaign" or "initiative" or "alliance" or "coalition" or "network" or "association" or "group" or "movement" or "party" or "organisation" or "organization" or "charity" or "foundation" or "society" or "club" or "committee" or "league" or "union" or "company" or "firm") return EntityType.Organisation;
        return WordClasses.IsVessel(lemma) || lemma is "programme" or "program" or "show" or "operation" or "book" or "film" ? EntityType.Other : null;
    }
}
