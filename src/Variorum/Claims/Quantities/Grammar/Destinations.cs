using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Grammar;

/// <summary>Where a movement goes to and comes from.</summary>
/// <param name="IsKnown">A place that the text speaks of ("to Ostland", "to our country"), and not just elsewhere ("to other districts", "abroad").</param>
internal sealed record Destinations(Token Place, bool IsKnown)
{
    private static readonly ImmutableHashSet<string> Elsewhere = ImmutableHashSet.Create(StringComparer.Ordinal, "abroad", "elsewhere", "away", "overseas", "home", "out");

    /// <summary>Null where none is told.</summary>
    public static Destinations? Of(Sentence sentence, Token verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Is("advmod") && child.Index > verb.Index && Elsewhere.Contains(child.Lemma)) return new Destinations(child, IsKnown: false);
            if (child.Is("advmod") && child.Lemma is "here" or "there") return new Destinations(child, IsKnown: true);
            if (!child.Is("obl") || sentence.CaseOf(child) is not ("to" or "into" or "in" or "onto" or "toward" or "towards") || !IsPlace(sentence, child)) continue;
            return new Destinations(child, child.Upos == "PROPN" || sentence.NameAt(child) is not null || (sentence.IsDefinite(child) && !IsOther(sentence, child)));
        }

        return null;
    }

    public static bool IsFrom(Sentence sentence, Token verb) => sentence.ChildrenOf(verb).Any(child =>
        (child.Is("obl") && sentence.CaseOf(child) is "from" or "of" && IsPlace(sentence, child)) || (child.Is("advmod") && child.Lemma is "out" or "away"));

    /// <summary>A place where people live, and not a building or room.</summary>
    public static bool IsRegion(Sentence sentence, Token noun) =>
        IsPlace(sentence, noun) && (noun.Upos == "PROPN" || !SemanticLexicon.Load().IsNoun(noun.Lemma, SemanticClass.Building));

    /// <summary>"to hospital", "at the county hospital".</summary>
    public static bool IsHospital(Sentence sentence, Token verb) => sentence.ChildrenOf(verb).Any(child => child.Is("obl") && IsHospital(child));

    public static bool IsHospital(Token noun) => noun.Lemma.ToLowerInvariant() is "hospital" or "clinic" or "infirmary" or "ward";

    /// <summary>A name of a place, or a noun for a kind of place; a name that is not known for anything else may be one.</summary>
    public static bool IsPlace(Sentence sentence, Token noun)
    {
        if (sentence.NameAt(noun) is { } name) return name.Type == NameType.Place;
        if (noun.Upos == "PROPN") return true;
        var lexicon = SemanticLexicon.Load();
        return noun.Upos == "NOUN" && (lexicon.IsNoun(noun.Lemma, "ss:noun.location", 2) || lexicon.IsNoun(noun.Lemma, SemanticClass.Region, 2)
            || lexicon.IsNoun(noun.Lemma, SemanticClass.Building) || lexicon.IsNoun(noun.Lemma, "wn:facility") || lexicon.IsNoun(noun.Lemma, "wn:landform")
            || noun.Lemma is "camp" or "area" or "valley" or "state" or "nation" or "home" or "community");
    }

    private static bool IsOther(Sentence sentence, Token noun) => sentence.ChildrenOf(noun).Any(child => child.Lemma is "other" or "another" or "third" or "several" or "various" or "many");
}
