using Variorum.Language;
using Variorum.Language.Entities;

namespace Variorum.Claims.Entities;

/// <summary>Tells what a name names from its own words first ("Ministry", "Valley"), then from the recogniser.</summary>
internal static class NameTyping
{
    public static EntityType? Of(Sentence sentence, int first, int end)
    {
        var words = sentence.Tokens;
        var head = HeadOf(words, first, end);
        if (end - first > 1 || head.Upos == "NOUN")
        {
            var lemma = head.Form.ToLowerInvariant();
            if (WordClasses.IsMedium(lemma)) return EntityType.Outlet;
            if (end - first > 1 && WordClasses.IsLaw(lemma)) return EntityType.Law;
            if (WordClasses.IsBody(Singular(lemma)) && Recognised(sentence, first, end) != NameType.Person) return EntityType.Organisation;
            if (WordClasses.IsTerritory(lemma) && Recognised(sentence, first, end) is null or NameType.Place) return EntityType.Place;
        }

        return Recognised(sentence, first, end) switch
        {
            NameType.Person => EntityType.Person,
            NameType.Organisation => EntityType.Organisation,
            NameType.Place => EntityType.Place,
            _ => StandsWherePlacesDo(sentence, first) ? EntityType.Place : null,
        };
    }

    /// <summary>"in Ostby", "near Kell": one is in a place.</summary>
    private static bool StandsWherePlacesDo(Sentence sentence, int first) => first > 0 && sentence.Tokens[first - 1] is { Upos: "ADP", Form: "in" or "near" or "outside" };

    /// <summary>A word after which "of" goes on with the name: "Ministry of", "Republic of"; never "President of".</summary>
    public static bool IsHeadOfName(Token word)
    {
        var lemma = word.Form.ToLowerInvariant();
        return char.IsUpper(word.Form[0]) && (WordClasses.IsBody(Singular(lemma)) || WordClasses.IsTerritory(lemma)) && !WordClasses.IsPerson(lemma);
    }

    /// <summary>The last word before "of" or "for"; of a name without these the last.</summary>
    public static Token HeadOf(ImmutableArray<Token> words, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (words[i].Form is "of" or "for" or "In" or "in") return words[i - 1];
        }

        return words[end - 1];
    }

    private static string Singular(string word) => word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;

    /// <summary>The recogniser's type of the longest of its names inside.</summary>
    private static NameType? Recognised(Sentence sentence, int first, int end) => sentence.Names
        .Where(name => name.FirstWord < end && name.EndWord > first)
        .OrderByDescending(name => name.EndWord - name.FirstWord)
        .ThenByDescending(name => name.EndWord)
        .Select(name => (NameType?)name.Type)
        .FirstOrDefault();
}
