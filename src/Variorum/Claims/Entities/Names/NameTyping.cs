using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Onomastics;

namespace Variorum.Claims.Entities.Names;

/// <summary>Tells what a name names from its own words first ("Ministry", "Valley"), then from the recogniser.</summary>
internal static class NameTyping
{
    private static readonly string[] Plain = ["service", "authority", "agency", "network", "assembly", "guard", "front", "force"];

    // What is dug, burnt and traded, and is hardly anybody's surname.
    private static readonly string[] Wares = ["copper", "steel", "cement", "coal", "oil", "gas", "timber", "tin", "zinc", "nickel", "aluminium", "aluminum", "lithium", "uranium", "sugar", "tobacco", "power", "energy", "grain", "cotton"];

    private static readonly string[] LegalForms = ["Ltd", "Limited", "Inc", "Corp", "Co", "plc", "PLC", "LLC", "GmbH", "AG", "SA", "NV", "BV", "SpA", "AB", "Oy", "KG"];

    private static readonly Onomasticon Known = Onomasticon.Load();

    public static EntityType? Of(Sentence sentence, int first, int end)
    {
        var recognised = Recognised(sentence, first, end);
        var isThing = EndsWithThing(sentence, first, end);
        return OfWords(sentence, first, end, recognised) ?? recognised switch
        {
            NameType.Person when !isThing || !IsTrade(sentence.Tokens[end - 1].Form.ToLowerInvariant()) => EntityType.Person,
            NameType.Organisation => isThing || !HasDwellers(sentence, first) ? EntityType.Organisation : EntityType.Place,
            NameType.Place when !isThing || StandsWherePlacesDo(sentence, first) => EntityType.Place,
            _ when !isThing && (StandsWherePlacesDo(sentence, first) || HasDwellers(sentence, first)) => EntityType.Place,
            _ when end - first is 2 or 3 && (IsPersonLike(sentence, first, end) || IsAged(sentence, end)) => EntityType.Person,
            _ => null,
        };
    }

    private static EntityType? OfWords(Sentence sentence, int first, int end, NameType? recognised)
    {
        var words = sentence.Tokens;
        var head = HeadOf(words, first, end);
        if (Known.CountryOf(sentence.TextOf(words[first].Span.Union(words[end - 1].Span))) is not null) return EntityType.Place;
        if (end - first == 1 && head.Upos != "NOUN") return null;
        var lemma = head.Form.ToLowerInvariant();
        var isPerson = recognised == NameType.Person && IsPersonLike(sentence, first, end);
        if (WordClasses.IsMedium(lemma)) return EntityType.Outlet;
        if (end - first > 1 && WordClasses.IsLaw(lemma)) return EntityType.Law;
        if (IsAged(sentence, end) || CreditLists.WorkOf(sentence, first) is not null) return EntityType.Person;
        if (IsBodyName(Singular(lemma)) && !isPerson) return EntityType.Organisation;
        if (end - first > 1 && !isPerson && IsTrade(lemma) && !WordClasses.IsSite(lemma) && !WordClasses.IsTerritory(lemma) && !WordClasses.IsFirstOfAllPerson(lemma)) return EntityType.Organisation;
        if (words[first..end].Any(word => word.Form is "&") || IsLegalForm(words[end - 1].Form)) return EntityType.Organisation;
        if (end - first > 1 && recognised != NameType.Organisation && BeginsWithSite(words[first])) return EntityType.Place;
        return (WordClasses.IsTerritory(lemma) || WordClasses.IsSite(lemma) || WordClasses.IsFeature(lemma)) && recognised is null or NameType.Place ? EntityType.Place : null;
    }

    /// <summary>"Osk Construction", "Candle Fair": a common noun at the end that is neither place nor person; then the recogniser's persons and places are slips.</summary>
    private static bool EndsWithThing(Sentence sentence, int first, int end)
    {
        if (end - first < 2 || Known.IsForename(sentence.Tokens[first].Form)) return false;
        var last = Singular(sentence.Tokens[end - 1].Form.ToLowerInvariant());
        return WordClasses.IsKnownNoun(last) && !WordClasses.IsTerritory(last) && !WordClasses.IsSite(last) && !WordClasses.IsFirstOfAllPerson(last);
    }

    /// <summary>"Dredging", "Steel", "Line": what firms are called after.</summary>
    public static bool IsTrade(string word) => Known.BodyWord(word) is not null || Known.BodyWord(Singular(word)) is not null || word is "line" or "lines" or "works" or "mills" || Wares.Contains(word, StringComparer.Ordinal);

    /// <summary>"Ltd", "GmbH": the legal form of a firm.</summary>
    public static bool IsLegalForm(string form) => LegalForms.Contains(form.TrimEnd('.'));

    /// <summary>A noun that with a capital is a body's: "Information Service".</summary>
    public static bool IsBodyName(string lemma) => WordClasses.IsBody(lemma) || Plain.Contains(lemma);

    /// <summary>A word after which a body's name may go on with "on", "at" or "against": "Committee on Roads".</summary>
    public static bool TakesPreposition(Token word) => char.IsUpper(word.Form[0]) && word.Form.ToLowerInvariant() is "committee" or "council" or "commission" or "authority" or "campaign" or "conference" or "convention" or "institute" or "office" or "department"
        or "ministry" or "centre" or "center" or "society" or "association" or "union" or "board" or "agency" or "bureau" or "coalition" or "forum" or "treaty" or "war" or "alliance" or "league" or "federation" or "initiative" or "programme" or "program";

    /// <summary>"in Ostby", "near Kell": one is in a place.</summary>
    public static bool StandsWherePlacesDo(Sentence sentence, int first) => first > 0 && sentence.Tokens[first - 1] is { Upos: "ADP", Form: "in" or "near" or "outside" };

    /// <summary>"the residents of Newholm", "the governor of Upper Kell": whoever takes it for a body, people live there, and somebody rules it.</summary>
    private static bool HasDwellers(Sentence sentence, int first) =>
        first > 1 && sentence.Tokens[first - 1] is { Upos: "ADP", Form: "of" or "from" } && sentence.Tokens[first - 2] is { Upos: "NOUN" } dwellers
        && (WordClasses.IsDweller(dwellers.Lemma.ToLowerInvariant()) || (sentence.Tokens[first - 1].Form is "of" && dwellers.Lemma.ToLowerInvariant() is "governor" or "mayor" or "prefect"));

    /// <summary>"Tova Lind, 58,": an age behind the name.</summary>
    private static bool IsAged(Sentence sentence, int end)
    {
        var words = sentence.Tokens;
        return end + 1 < words.Length && words[end].Form is "," && words[end + 1].Form is { Length: 1 or 2 } age && age.All(char.IsAsciiDigit) && (end + 2 == words.Length || words[end + 2].Form is "," or "." or "-");
    }

    /// <summary>A forename, and at the end no common noun.</summary>
    private static bool IsPersonLike(Sentence sentence, int first, int end) =>
        Known.IsForename(sentence.Tokens[first].Form) && !WordClasses.IsKnownNoun(sentence.Tokens[end - 1].Form.ToLowerInvariant()) && sentence.Tokens[first..end].All(word => char.IsUpper(word.Form[0]));

    /// <summary>"Camp Ashby", "Lake Orra", "Gate 3": the kind of place stands first.</summary>
    private static bool BeginsWithSite(Token word)
    {
        var lemma = word.Form.ToLowerInvariant();
        return char.IsUpper(word.Form[0]) && (lemma is "camp" || WordClasses.IsSettled(lemma) || WordClasses.IsFeature(lemma) || WordClasses.IsSite(lemma)) && !Known.IsForename(word.Form);
    }

    /// <summary>A word after which "of" goes on with the name: "Ministry of", "Republic of", "Families of"; never "President of".</summary>
    public static bool IsHeadOfName(Token word)
    {
        var lemma = word.Form.ToLowerInvariant();
        if (!char.IsUpper(word.Form[0])) return false;
        if (IsPluralOfPeople(lemma) || Plain.Contains(lemma)) return true;
        return (WordClasses.IsBody(Singular(lemma)) || WordClasses.IsTerritory(lemma) || WordClasses.IsFeature(lemma) || WordClasses.IsLaw(lemma)) && !WordClasses.IsPerson(lemma);
    }

    // "Friends of the Harbour", "Mothers for Peace": people with a capital who have banded together.
    private static bool IsPluralOfPeople(string form) => form.EndsWith('s') && Singular(form) is var one && one != form && (WordClasses.IsFirstOfAllPerson(one) || one is "family") && !WordClasses.IsRole(one);

    /// <summary>The last word before "of" or "for"; of a name without these the last.</summary>
    public static Token HeadOf(ImmutableArray<Token> words, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (words[i].Form is "of" or "for" or "In" or "in") return words[i - 1];
        }

        return words[end - 1];
    }

    public static string Singular(string word) => word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;

    /// <summary>The recogniser's type of the longest of its names inside.</summary>
    private static NameType? Recognised(Sentence sentence, int first, int end) => sentence.Names
        .Where(name => name.FirstWord < end && name.EndWord > first)
        .OrderByDescending(name => name.EndWord - name.FirstWord)
        .ThenByDescending(name => name.EndWord)
        .Select(name => (NameType?)name.Type)
        .FirstOrDefault();
}
