using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Measures;

/// <summary>Tells whether a noun stands for people.</summary>
internal static class Persons
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    private static readonly ImmutableHashSet<string> Plain = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "people", "person", "man", "woman", "child", "troop", "police", "personnel", "staff", "folk", "youth", "crew", "other", "mp", "mep", "dead", "wounded", "injured", "teen", "victim", "them", "us", "they");

    private static readonly ImmutableHashSet<string> Bodies = ImmutableHashSet.Create(StringComparer.Ordinal, "organization", "organisation", "group", "company", "party", "agency", "unit", "body", "other");

    /// <summary>Of names of peoples and followers in the plural; "-in" and "-een" are the plurals of Arabic ("fedayeen").</summary>
    private static readonly ImmutableArray<string> Endings = ["ans", "ers", "ese", "is", "ists", "ites", "in", "een"];

    public static bool Are(Sentence sentence, Token noun)
    {
        var lemma = noun.Lemma.ToLowerInvariant();
        if (Plain.Contains(lemma) && lemma is not "other") return true;
        if (IsPerson(lemma) && !Bodies.Contains(lemma)) return true;
        if (lemma.Length > 4 && lemma[^1] == 's' && IsPerson(lemma[..^1])) return true;
        if (lemma.EndsWith("man", StringComparison.Ordinal) || lemma.EndsWith("woman", StringComparison.Ordinal) || lemma.EndsWith("people", StringComparison.Ordinal)) return true;
        return noun.Upos == "PROPN" && IsPeople(sentence, noun);
    }

    /// <summary>By its first sense, and by no other first sense: "job" is a person only as a name.</summary>
    private static bool IsPerson(string lemma) => Lexicon.IsNoun(lemma, SemanticClass.Person)
        && !Lexicon.ClassesOfNoun(lemma).Any(sense => sense.Rank == 1 && sense.Class.StartsWith("ss:noun.", StringComparison.Ordinal) && sense.Class is not ("ss:noun.person" or "ss:noun.group"));

    /// <summary>People, or what consists of people: households, lives, a share of something.</summary>
    public static bool MayStandFor(Sentence sentence, Token noun) =>
        Are(sentence, noun) || noun.Lemma is "life" or "other" or "survivor" || noun.Upos is not "NOUN" || Phrases.Subjects.IsCounter(noun)
        || Lexicon.IsNoun(noun.Lemma, SemanticClass.SocialGroup) || Lexicon.ClassesOfNoun(noun.Lemma).IsEmpty;

    /// <summary>"36 Ostlanders", "3,800 OLF": a number right at a people's or a body's name counts members.</summary>
    private static bool IsPeople(Sentence sentence, Token noun)
    {
        if (sentence.NameAt(noun) is { } name) return name.Type == NameType.Organisation;
        var form = noun.Form;
        return Endings.Any(ending => form.EndsWith(ending, StringComparison.Ordinal)) || (form.Length is > 1 and < 6 && form.All(char.IsAsciiLetterUpper));
    }
}
