using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Onomastics;

namespace Variorum.Claims.Entities.Names;

/// <summary>Parts a run of capitals into the names that it is made of: "US Senator Ada Holm" is no one name, and "Ostra-Kell talks" are of two.</summary>
internal static class RunSplitter
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    /// <returns>In order and disjoint; nothing of an office ("Secretary of State") but the names in it.</returns>
    public static IEnumerable<(int First, int End)> Split(Sentence sentence, int first, int end, Peoples peoples)
    {
        if (end <= first) return [];
        if (AfterLegalForm(sentence, first, end) is { } apart) return [(first, apart), .. Split(sentence, apart, end, peoples)];
        if (OfPlace(sentence, first, end) is { } link) return [(first, link), .. Split(sentence, link + 1, end, peoples)];
        if (AtPerson(sentence, first, end) is { } person) return [.. Split(sentence, first, TitleStart(sentence, first, person), peoples), (person, end)];
        if (end - first > 1 && IsCountry(sentence.Tokens[first], peoples) && !IsOneName(sentence, first, end)) return AfterCountry(sentence, first, end, peoples);
        return IsOffice(sentence, first, end) ? Inside(sentence, first, end, peoples) : [(first, end)];
    }

    /// <summary>Where a person's name begins that ends the run after words for what the person is, or for whom the person works.</summary>
    private static int? AtPerson(Sentence sentence, int first, int end)
    {
        var person = sentence.Names.FirstOrDefault(name => name.Type == NameType.Person && name.EndWord == end && name.FirstWord > first && name.FirstWord < end);
        if (person is null) return null;
        var before = sentence.Tokens[person.FirstWord - 1];
        var isLink = before.Form is "of" or "the" or "for" or "and" or "&" or "de" or "van" or "von" or "al" or "-" or "’" or "'";
        return isLink || IsUnknownForename(sentence, first, person) || Known.IsForename(before.Form) || before.Form.TrimEnd('.').Length == 1 ? null : person.FirstWord;
    }

    /// <summary>"Ilka Sommer" where only "Sommer" was seen elsewhere: one word before a surname that is no noun, no title and nobody's name of its own.</summary>
    private static bool IsUnknownForename(Sentence sentence, int first, Name person)
    {
        if (person.EndWord - person.FirstWord != 1 || person.FirstWord != first + 1) return false;
        var (word, form) = (sentence.Tokens[first], sentence.Tokens[first].Form);
        return word.Upos == "PROPN" && form.Length > 2 && char.IsLower(form[^1]) && sentence.NameAt(word) is null && !PersonTitles.IsTitle(form) && !WordClasses.IsKnownNoun(form.ToLowerInvariant()) && !WordClasses.IsRole(form.ToLowerInvariant());
    }

    /// <summary>"Ostwerk Inc. Ada Holm": what a firm is called ends with its form.</summary>
    private static int? AfterLegalForm(Sentence sentence, int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if (NameTyping.IsLegalForm(sentence.Tokens[i].Form) && Known.IsForename(sentence.Tokens[i + 1].Form)) return i + 1;
        }

        return null;
    }

    /// <summary>The "of" of "Ada Holm of Ostby"; null in "Joan of Arc", and in bodies' names.</summary>
    private static int? OfPlace(Sentence sentence, int first, int end)
    {
        for (var i = first + 2; i < end - 1; i++)
        {
            if (sentence.Tokens[i].Form is "of" && sentence.NameAt(sentence.Tokens[i - 1]) is { Type: NameType.Person } && !sentence.Tokens[first..i].Any(NameTyping.IsHeadOfName)) return i;
        }

        return null;
    }

    private static int TitleStart(Sentence sentence, int first, int person)
    {
        var start = person;
        while (start > first && sentence.NameAt(sentence.Tokens[start - 1]) is null) start--;
        return start;
    }

    /// <summary>The recogniser's names among words that are no name as a whole, and the country that they begin with.</summary>
    private static List<(int First, int End)> Inside(Sentence sentence, int first, int end, Peoples peoples)
    {
        var names = sentence.Names.Where(name => name.FirstWord >= first && name.EndWord <= end && (name.FirstWord > first || name.EndWord < end) && !HasRole(sentence, name)).Select(name => (First: name.FirstWord, End: name.EndWord)).ToList();
        if (first < end && IsCountry(sentence.Tokens[first], peoples) && !names.Any(name => name.First == first)) names.Insert(0, (first, first + 1));
        return names;
    }

    private static bool HasRole(Sentence sentence, Name name) => sentence.Tokens[name.FirstWord..name.EndWord].Any(word => WordClasses.IsRole(word.Form.ToLowerInvariant()));

    /// <summary>"US Senators", "Ostra-Kell", "UK Home Office": the country, and the rest where that is a name.</summary>
    private static IEnumerable<(int First, int End)> AfterCountry(Sentence sentence, int first, int end, Peoples peoples)
    {
        var words = sentence.Tokens;
        var rest = words[first + 1].Form is "-" ? first + 2 : first + 1;
        if (rest > first + 1 && (rest >= end || !IsCountry(words[rest], peoples))) return [(first, end)];
        if (rest == first + 1 && !IsApart(sentence, rest, end)) return [(first, end)];
        return [(first, first + 1), .. Split(sentence, rest, end, peoples)];
    }

    /// <summary>What follows a country is a name of its own, or none at all.</summary>
    private static bool IsApart(Sentence sentence, int rest, int end)
    {
        var word = sentence.Tokens[rest];
        if (sentence.Names.Any(name => name.FirstWord == rest)) return true;
        var lemma = word.Lemma.ToLowerInvariant();
        if (WordClasses.IsRole(lemma) || WordClasses.IsPerson(lemma)) return true;
        // "a UK Reintegration consultant": the capital noun only says what kind.
        var last = sentence.Tokens[end - 1];
        return end < sentence.Tokens.Length && sentence.Tokens[end].Upos == "NOUN" && char.IsLower(sentence.Tokens[end].Form[0]) && last.Is("compound") && (WordClasses.IsKnownNoun(last.Form.ToLowerInvariant()) || last.Form.EndsWith("ation", StringComparison.Ordinal));
    }

    private static bool IsOneName(Sentence sentence, int first, int end)
    {
        if (sentence.Names.Any(name => name.FirstWord == first && name.EndWord == end)) return true;
        var head = NameTyping.HeadOf(sentence.Tokens, first, end).Form.ToLowerInvariant();
        return NameTyping.IsBodyName(head) || WordClasses.IsLaw(head) || WordClasses.IsTerritory(head) || WordClasses.IsMedium(head);
    }

    /// <summary>"Secretary of State", "Supreme Leader": what somebody is, with capitals.</summary>
    private static bool IsOffice(Sentence sentence, int first, int end)
    {
        var head = NameTyping.HeadOf(sentence.Tokens, first, end);
        var lemma = head.Form.ToLowerInvariant();
        var isName = sentence.Names.Any(name => name.Type == NameType.Person && name.FirstWord <= head.Index && name.EndWord > head.Index && name.EndWord - name.FirstWord > 1);
        return !isName && WordClasses.IsRole(lemma) && WordClasses.IsPerson(lemma) && (head.Index > first || end > head.Index + 1);
    }

    private static bool IsCountry(Token word, Peoples peoples) => Known.CountryOf(word.Form) is not null || peoples.PlaceOf(word.Form) is not null;
}
