using System.Collections.Frozen;
using Variorum.Language.Onomastics;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Entities.Persons;

/// <summary>Tells which offices and professions are a part in public life. In doubt none is: whoever is shown by name cannot be hidden again.</summary>
/// <remarks>
/// The base are WordNet's leaders and officials; without those that ordinary people are too ("guide", "foreman"), and with the professions that
/// speak, write, judge or perform before the public.
/// </remarks>
internal static class PublicRoles
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();
    private static readonly Onomasticon Known = Onomasticon.Load();

    private static readonly FrozenSet<string> Added = new[]
    {
        "spokesman", "spokeswoman", "spokesperson", "politician", "lawmaker", "legislator", "parliamentarian", "mp", "mep", "msp", "councillor", "councilor", "councilman", "councilwoman", "alderman", "chair", "candidate",
        "secretary", "undersecretary", "envoy", "diplomat", "negotiator", "commissioner", "representative", "delegate", "rapporteur", "ombudsman", "founder", "cofounder", "co-founder", "director", "executive", "ceo", "cfo", "publisher", "premier", "president-elect",
        "commander", "general", "colonel", "brigadier", "admiral", "marshal", "commodore", "warlord", "judge", "justice", "magistrate", "prosecutor", "attorney-general", "auditor-general",
        "king", "queen", "prince", "princess", "emperor", "empress", "sultan", "emir", "amir", "shah", "tsar", "monarch", "dictator", "ruler", "cleric", "ayatollah", "imam", "bishop", "archbishop", "cardinal", "pope", "patriarch", "rabbi", "mufti",
        "professor", "academic", "scholar", "historian", "economist", "analyst", "expert", "scientist", "researcher", "sociologist", "philosopher", "theologian", "pollster", "strategist", "consultant", "adviser", "advisor", "aide",
        "journalist", "reporter", "editor", "correspondent", "columnist", "commentator", "author", "writer", "novelist", "poet", "playwright", "dramatist", "broadcaster", "presenter", "anchor", "newscaster", "blogger", "translator", "photographer", "critic",
        "activist", "campaigner", "unionist", "lobbyist", "dissident", "philanthropist", "tycoon", "magnate", "billionaire", "industrialist", "banker",
        "actor", "actress", "singer", "musician", "composer", "conductor", "filmmaker", "director-general", "artist", "painter", "sculptor", "comedian", "model", "footballer", "cricketer", "boxer", "athlete", "champion", "coach", "astronaut", "cosmonaut",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ordinary = new[]
    {
        "guide", "handler", "trainer", "foreman", "forewoman", "boss", "supervisor", "overseer", "manager", "manageress", "employer", "hirer", "scoutmaster", "hero", "guru", "monitor", "proctor", "invigilator", "cheerleader", "usher", "sexton",
        "sacristan", "beadle", "verger", "notary", "teller", "caretaker", "doorkeeper", "recruiter", "searcher", "lister", "bailiff", "recorder", "ranger", "incumbent", "deacon", "father", "mother", "sister", "brother", "god", "ideal", "peer", "role model",
        "initiator", "instigator", "insider", "aggressor", "superior", "divine", "don", "hack", "administrator", "principal", "shepherd", "bachelor", "conditioner", "host", "hostess", "tour guide", "hotelier", "stationmaster", "postmaster", "postmistress", "counselor", "counsellor",
        "preacher", "missionary", "evangelist", "moderator", "taxman", "functionary", "clerk", "officer", "appointee", "official", "civil servant", "patriarch of the family", "matriarch", "head of household", "paragon", "spoiler", "inspirer", "tamer", "animal trainer", "leftist", "pioneer",
        "democrat", "republican", "communist", "socialist", "fascist", "nationalist", "elector", "placeseeker", "altar boy", "altar girl", "lady-in-waiting", "votary", "cicerone", "shaman", "medicine man",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Of these bodies membership is an office.
    private static readonly FrozenSet<string> Seats = new[] { "parliament", "congress", "senate", "council", "assembly", "cabinet", "government", "commission", "legislature", "diet", "bundestag", "knesset", "duma", "politburo", "presidium", "board" }.ToFrozenSet(StringComparer.Ordinal);

    // With a capital right before a name they are ranks.
    private static readonly FrozenSet<string> Ranks = new[] { "captain", "major", "lieutenant-colonel", "superintendent", "inspector", "chief", "sheikh", "sheik", "official", "boss", "father" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"union boss", "party official": ordinary words that a body makes public.</summary>
    private static readonly FrozenSet<string> Bodies = new[] { "union", "party", "government", "state", "city", "church", "mafia", "foreign", "defence", "defense", "police" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a noun may be an office or a public profession, by the list alone.</summary>
    public static bool Names(string lemma) => lemma is "chief" or "head" or "leader" || Added.Contains(lemma);

    /// <param name="phrase">What somebody is said to be, as printed: "Transport Minister", "director of the Harbour Office".</param>
    /// <param name="isTitle">It stands right before the name.</param>
    public static bool IsPublic(string phrase, bool isTitle) => phrase.Split(" and ").Any(part => IsOnePublic(part, isTitle));

    private static bool IsOnePublic(string phrase, bool isTitle)
    {
        var words = phrase.Split([' ', '\n', '\r', '\t', ',', '“', '”', '"', '[', ']', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindIndex(words, 1 < words.Length ? 1 : 0, word => word is "of" or "for" or "in" or "at" or "on" or "to" or "with" or "from" or "who" or "and" or "whose");
        var head = end > 0 ? end - 1 : words.Length - 1;
        if (head < 0) return false;
        var lemma = Singular(words[head].ToLowerInvariant().TrimEnd('.'));
        if (lemma is "counsel" or "attorney" or "lawyer" or "barrister" or "solicitor") return end > 0 && words[end] is "for" or "of";
        if (lemma is "officer" && words[..head].Any(word => word.ToLowerInvariant() is "chief")) return true;
        if (char.IsUpper(words[head][0]) && Known.IsForename(words[head]) && !Added.Contains(lemma) && !WordClasses.IsHonorific(words[head])) return false;
        if (lemma is "reporter" && words[..head].Any(word => word.ToLowerInvariant() is "court")) return false;
        if (words[..head].Any(word => word.ToLowerInvariant() is "would-be" or "retired" or "amateur" or "aspiring" or "student" or "trainee" or "apprentice")) return false;
        if (lemma is "member") return end > 0 && words[(end + 1)..].Any(word => Seats.Contains(word.ToLowerInvariant()));
        if (isTitle && (char.IsUpper(words[head][0]) && Ranks.Contains(lemma) || (head > 0 && lemma is "boss" or "official" or "chief" or "officer" && Bodies.Contains(words[head - 1].ToLowerInvariant())))) return true;
        return Is(lemma, head > 0 ? words[head - 1].ToLowerInvariant() : null);
    }

    /// <summary>Whether a noun, in the singular, says a part in public life.</summary>
    private static bool Is(string lemma, string? before)
    {
        if (lemma is "chief" or "head" or "leader") return true;
        if (before is "general" or "managing" && lemma is "manager" or "counsel") return true;
        if (Added.Contains(lemma)) return true;
        return !Ordinary.Contains(lemma) && (Lexicon.IsNoun(lemma, SemanticClass.Leader) || Lexicon.IsNoun(lemma, SemanticClass.Official));
    }

    private static string Singular(string word) => word.EndsWith("men", StringComparison.Ordinal) ? word[..^2] + "an"
        : word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
}
