using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Onomastics;

namespace Variorum.Claims.Entities.Names;

/// <summary>Finds bodies, laws and media that are named after their country: "the Ostrian security police", "Ostra's secret service", "the US army", "the Ostrian embassy in Kell".</summary>
internal static class CountryBodies
{
    // In words.
    private const int LongestKind = 4;

    // A country has more than one of them.
    private static readonly string[] Several =
    [
        "group", "family", "people", "community", "organization", "organisation", "movement", "party", "opposition", "leadership", "company", "firm", "team", "side", "club", "gang", "cell",
        "militia", "faction", "crowd", "public", "population", "society", "class", "generation", "minority", "majority", "household", "tribe", "association", "enterprise", "business", "institution",
    ];

    private static readonly Onomasticon Known = Onomasticon.Load();

    /// <summary>The one that begins at a word, or null.</summary>
    public static CountryBody? At(Sentence sentence, int first, Peoples peoples)
    {
        if (!char.IsUpper(sentence.Tokens[first].Form[0])) return null;
        if (Owner(sentence, first, peoples) is not var (country, ownerEnd, possessive)) return null;
        var head = HeadAfter(sentence, ownerEnd, possessive);
        if (head < 0 || (!CountryRules.IsGovernment(sentence.Tokens[head].Lemma.ToLowerInvariant()) && IsCapital(sentence, first, ownerEnd, possessive))) return null;
        var lemma = sentence.Tokens[head].Lemma.ToLowerInvariant();
        var kind = string.Join(' ', sentence.Tokens[ownerEnd..head].Select(word => word.Form).Append(lemma)).ToLowerInvariant();
        var seat = Seat(sentence, head, lemma);
        return new CountryBody(first, seat, country, seat > head + 1 ? $"{kind} in {sentence.Tokens[head + 2].Form.ToLowerInvariant()}" : kind, TypeOf(lemma), possessive ? ownerEnd - 1 : peoples.PlaceOf(sentence.Tokens[first].Form) is null ? ownerEnd : first) { IsPossessive = possessive, Seat = seat > head + 1 ? seat - 1 : null };
    }

    /// <summary>"Ostrian", "US", "Ostra's": the country, the word where the kind begins, and whether the country stands as owner.</summary>
    private static (string Country, int End, bool IsPossessive)? Owner(Sentence sentence, int first, Peoples peoples)
    {
        var words = sentence.Tokens;
        if (first + 1 >= words.Length) return null;
        if (words[first].Upos is "ADJ" or "PROPN" or "NOUN" && words[first].Xpos is not ("NNS" or "NNPS") && peoples.PlaceOf(words[first].Form) is { } people) return (people, first + 1, false);
        for (var end = Math.Min(first + 3, words.Length - 1); end > first; end--)
        {
            var name = sentence.TextOf(words[first].Span.Union(words[end - 1].Span));
            var isOwner = words[end].Form is "'s" or "’s" or "'" or "’";
            if (isOwner && (Known.CountryOf(name) ?? PlaceNamed(sentence, first, end, name)) is { } owner && end + 1 < words.Length) return (owner, end + 1, true);
            if (!isOwner && (Known.CountryOf(name) ?? Known.CountryOfCapital(name)) is { } country && words[end].Upos is "NOUN" or "ADJ" or "PROPN") return (country, end, false);
        }

        return null;
    }

    /// <summary>"the Kell police" are the town's; "the Kell regime" is the country's.</summary>
    private static bool IsCapital(Sentence sentence, int first, int ownerEnd, bool possessive) => !possessive && ownerEnd == first + 1 && Known.CountryOf(sentence.Tokens[first].Form) is null && Known.CountryOfCapital(sentence.Tokens[first].Form) is not null;

    private static string? PlaceNamed(Sentence sentence, int first, int end, string name) =>
        sentence.NameAt(sentence.Tokens[first]) is { Type: NameType.Place } found && found.FirstWord == first && found.EndWord == end ? name : null;

    /// <summary>The noun that says what the body is, among the words right after the country; -1 where none does.</summary>
    private static int HeadAfter(Sentence sentence, int start, bool possessive)
    {
        var words = sentence.Tokens;
        var end = start;
        while (end < words.Length && words[end].Upos is "NOUN" or "ADJ" or "PROPN" && !(possessive && char.IsUpper(words[end].Form[0]))) end++;
        if (end < words.Length && end > start && words[end].Form is "of" or "for" && char.IsUpper(words[end - 1].Form[0])) return -1;
        for (var head = Math.Min(end, start + LongestKind) - 1; head >= start; head--)
        {
            if (IsBody(words[head])) return !IsPartOfMore(words, head, end) && !Judges(words, start, head) ? head : -1;
        }

        return -1;
    }

    /// <summary>The police of "the Ostrian police report" are not what is spoken of.</summary>
    private static bool IsPartOfMore(ImmutableArray<Token> words, int head, int end) =>
        words[(head + 1)..end].Any(word => word.Upos is "NOUN" or "PROPN") && words[head].Head is var governor && governor > head && governor < end;

    private static bool Judges(ImmutableArray<Token> words, int start, int head) =>
        !WordClasses.IsCode(words[head].Lemma.ToLowerInvariant()) && words[start..head].Any(word => word.Upos == "ADJ" && Labels.Judgement.Judges(word));

    private static bool IsBody(Token head)
    {
        var lemma = head.Lemma.ToLowerInvariant();
        if (head.Upos == "ADJ" || Several.Contains(lemma)) return false;
        var isPlural = head.Xpos is "NNS" or "NNPS" && !lemma.Equals(head.Form, StringComparison.OrdinalIgnoreCase);
        if (lemma is "force" or "service" or "authority") return isPlural || lemma != "force";
        if (WordClasses.IsCode(lemma)) return true;
        return !isPlural && (lemma is "state" or "embassy" or "consulate" or "judiciary" or "media" or "press" or "secretariat" or "revolution" or "government" || WordClasses.IsBody(lemma)) || lemma is "media";
    }

    /// <summary>The end with the town of an embassy: "in Kell".</summary>
    private static int Seat(Sentence sentence, int head, string lemma)
    {
        var words = sentence.Tokens;
        var isMission = lemma is "embassy" or "consulate" or "mission";
        return isMission && head + 2 < words.Length && words[head + 1].Form is "in" && words[head + 2].Upos == "PROPN" && char.IsUpper(words[head + 2].Form[0]) ? head + 3 : head + 1;
    }

    private static EntityType TypeOf(string lemma) => lemma switch
    {
        "media" or "press" => EntityType.Outlet,
        "revolution" => EntityType.Other,
        _ when WordClasses.IsCode(lemma) => EntityType.Law,
        _ => EntityType.Organisation,
    };
}
