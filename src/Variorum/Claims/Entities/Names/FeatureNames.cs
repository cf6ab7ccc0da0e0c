using Variorum.Language;

namespace Variorum.Claims.Entities.Names;

/// <summary>Names of land, water and works whose kind is written small: "the strait of Kell", "the Brack dam".</summary>
internal static class FeatureNames
{
    /// <summary>"strait of Kell", by its first word; null where none begins.</summary>
    public static NameSpan? OfAt(Sentence sentence, int at)
    {
        var words = sentence.Tokens;
        if (at + 2 >= words.Length || words[at].Upos != "NOUN" || char.IsUpper(words[at].Form[0]) || words[at + 1].Form is not "of" || !char.IsUpper(words[at + 2].Form[0]) || words[at + 2].Upos != "PROPN") return null;
        if (!IsFeature(words[at])) return null;
        var end = at + 3;
        while (end < words.Length && words[end].Upos == "PROPN" && char.IsUpper(words[end].Form[0])) end++;
        return new NameSpan(sentence, words[at].Span.Union(words[end - 1].Span), EntityType.Place, 0);
    }

    /// <summary>"Brack dam" of the name "Brack" and the word behind it; null where that is no kind of place.</summary>
    /// <param name="end">The word after the name's last.</param>
    public static NameSpan? Behind(NameSpan name, int end)
    {
        var words = name.Sentence.Tokens;
        // "the Greyfell copper mine"
        if (end + 1 < words.Length && words[end].Upos == "NOUN" && IsNoun(words[end + 1]) && char.IsLower(words[end].Form[0])) end++;
        if (end >= words.Length || name.Type is EntityType.Person or EntityType.Organisation or EntityType.Outlet || !IsNoun(words[end]) || !char.IsLower(words[end].Form[0]) || !IsFeature(words[end])) return null;
        if (end + 1 < words.Length && words[end + 1].Upos is "NOUN") return null;
        return new NameSpan(name.Sentence, name.Span.Union(words[end].Span), EntityType.Place, 0);
    }

    // Behind a name "mine" is no pronoun.
    private static bool IsNoun(Token word) => word.Upos == "NOUN" || word.Form is "mine";

    private static bool IsFeature(Token word) => word.Xpos != "NNS" && WordClasses.IsFeature(word.Lemma.ToLowerInvariant());
}
