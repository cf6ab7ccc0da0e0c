using Variorum.Language.Semantics;

namespace Variorum.Claims.Entities;

/// <summary>What sort of thing a noun means, as far as naming goes.</summary>
internal static class WordClasses
{
    // Of a noun's senses the rarer ones mislead: "party" is a person only in the fifth.
    private const int WorstSense = 3;

    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    /// <summary>"committee", "police", "regime": a body that can act and speak.</summary>
    public static bool IsBody(string lemma)
    {
        var body = BestRank(lemma, SemanticClass.Organization, SemanticClass.SocialGroup);
        return body > 0 && !IsTerritory(lemma) && !(BestRank(lemma, SemanticClass.Person) is > 0 and var person && person < body);
    }

    /// <summary>"minister", "refugee", "witness": somebody.</summary>
    public static bool IsPerson(string lemma) =>
        BestRank(lemma, SemanticClass.Person) is > 0 and var person && !(BestRank(lemma, SemanticClass.Organization) is > 0 and var body && body <= person);

    /// <summary>"refugees", "strikers": a noun whose first sense is people.</summary>
    public static bool IsFirstOfAllPerson(string lemma) => Lexicon.IsNoun(lemma, SemanticClass.Person) && IsPerson(lemma);

    /// <summary>"resident", "inhabitant": who lives in a place.</summary>
    public static bool IsDweller(string lemma) => IsPerson(lemma) && Lexicon.VerbsOf(lemma).Any(verb => IsDwelling(verb) && verb is not "survive");

    /// <summary>"live", "reside", "inhabit", "lodge".</summary>
    public static bool IsDwelling(string verb) => verb is not "be" && (Lexicon.IsVerb(verb, "vn:exist-47.1") || Lexicon.IsVerb(verb, "vn:lodge-46") || verb is "inhabit" or "populate");

    /// <summary>"country", "valley", "town": a stretch of land with a name.</summary>
    public static bool IsTerritory(string lemma) =>
        Lexicon.IsNoun(lemma, SemanticClass.Region, 2) || Lexicon.IsNoun(lemma, "ss:noun.location", 1) || Lexicon.IsNoun(lemma, "wn:landform", 1)
        || Lexicon.IsNoun(lemma, "wn:body_of_water", 1) || lemma is "country" or "nation" or "state" or "republic" or "kingdom" or "camp";

    /// <summary>"report", "letter", "statement": words that speak for whoever made them.</summary>
    public static bool IsDocument(string lemma) => Lexicon.IsNoun(lemma, SemanticClass.Document, 2) || Lexicon.IsNoun(lemma, SemanticClass.Statement, 1);

    /// <summary>"president", "teacher": what a person is by office or for a living.</summary>
    public static bool IsRole(string lemma) =>
        Lexicon.IsOccupation(lemma) || Lexicon.IsNoun(lemma, SemanticClass.Worker, 2) || Lexicon.IsNoun(lemma, SemanticClass.Leader, 2)
        || Lexicon.IsNoun(lemma, SemanticClass.Official, 2) || Lexicon.IsNoun(lemma, SemanticClass.Professional, 2);

    /// <summary>"agent", "clerk": on the list of occupations.</summary>
    public static bool IsOccupation(string lemma) => Lexicon.IsOccupation(lemma);

    /// <summary>"drivers", "wives": people by their trade or kin.</summary>
    public static bool IsTradeOrKin(string lemma) => Lexicon.IsNoun(lemma, SemanticClass.Worker) || Lexicon.IsNoun(lemma, SemanticClass.Professional) || Lexicon.IsNoun(lemma, SemanticClass.Relative) || Lexicon.IsOccupation(lemma);

    /// <summary>"Mr", "Colonel": a form, as written, that stands before a person's name.</summary>
    public static bool IsHonorific(string form) => Lexicon.IsHonorific(form.TrimEnd('.'));

    /// <summary>"newspaper", "radio": what prints or sends.</summary>
    public static bool IsMedium(string lemma) => lemma is "newspaper" or "paper" or "magazine" or "radio" or "television" or "tv" or "broadcaster" or "gazette"
        or "herald" or "courier" or "tribune" or "journal" or "chronicle" or "times" or "telegraph" or "weekly" or "website" or "news" or "post" or "media" or "press";

    /// <summary>"code", "treaty": what rules.</summary>
    public static bool IsLaw(string lemma) => Lexicon.IsNoun(lemma, "wn:legal_document", 1) || lemma is "law" or "act" or "code" or "constitution" or "treaty" or "convention" or "agreement";

    /// <summary>"company", "shipyard": a body that does business.</summary>
    public static bool IsFirm(string lemma) => lemma is "company" or "firm" or "enterprise" or "corporation" or "business" or "airline" || Lexicon.IsNoun(lemma, SemanticClass.Enterprise);

    /// <summary>"coast guard", "ministry", "crew": what is one body where "the" stands before it.</summary>
    public static bool IsUnnamedBody(string lemma) => lemma is not ("group" or "organization" or "organisation" or "movement" or "body" or "association" or "party" or "team" or "family" or "side" or "house" or "field" or "class" or "force" or "system" or "market" or "line" or "bloc" or "arm" or "wing" or "branch" or "establishment" or "institution" or "world" or "public" or "industry")
        && (lemma is "union" or "hospital" or "municipality" or "crew" or "ministry" or "authority" or "police" or "guard" or "service" or "government" or "parliament" or "regime" or "opposition" or "court" or "council" or "board" or "commission" or "jury" || IsFirm(lemma) || (IsBody(lemma) && (Lexicon.IsNoun(lemma, SemanticClass.Organization) || Lexicon.IsNoun(lemma, SemanticClass.MilitaryUnit))));

    /// <summary>"police", "parliament": named without an article too.</summary>
    public static bool IsBareBody(string lemma) => lemma is "police" or "parliament" or "congress" or "media";

    /// <summary>"prison", "mine": what is one place where "the" stands before it.</summary>
    public static bool IsUnnamedPlace(string lemma) => lemma is "prison" or "mine" or "dam" or "port" or "airport" or "harbour" or "harbor" or "camp" or "bridge" or "cathedral" or "refinery" or "quarry" or "terminal" or "capital" or "island" or "valley" or "village" or "town" or "city";

    /// <summary>"report", "agreement", "list".</summary>
    public static bool IsUnnamedDocument(string lemma) => lemma is "report" or "letter" or "statement" or "agreement" or "deal" or "treaty" or "accord" or "pact" or "contract" or "list" or "study" or "survey" or "memo" or "memorandum" or "minute" or "bill" or "law" or "resolution" or "petition" or "communiqué" or "document" or "dossier" or "inquiry" or "investigation" or "audit" or "verdict" or "ruling";

    /// <summary>"summer", "week".</summary>
    public static bool IsTime(string lemma) => Lexicon.IsNoun(lemma, SemanticClass.TimePeriod) || lemma is "particular" or "general" or "fact" or "question" or "total" or "addition" or "part" or "turn";

    /// <summary>"ferry", "tanker": what has a name of its own and carries people.</summary>
    public static bool IsVessel(string lemma) => Lexicon.IsNoun(lemma, SemanticClass.Vehicle);

    /// <summary>"island", "town", "province": land that is called by the name behind "of".</summary>
    public static bool IsSettled(string lemma) => lemma is "island" or "city" or "town" or "village" or "province" or "state" or "region" or "district" or "county" or "republic" or "kingdom" or "country" or "canton" or "territory" or "peninsula";

    /// <summary>"strait", "valley", "dam", "airport": land, water and works of which each has a name.</summary>
    public static bool IsFeature(string lemma) => lemma is "mine" or "quarry" or "prison" or "refinery" or "dam" or "strait" or "port" or "canal" or "tunnel" or "airport" or "bridge" or "reservoir" or "quay" or "terminal"
        || Lexicon.IsNoun(lemma, "wn:landform") || Lexicon.IsNoun(lemma, "wn:body_of_water");

    /// <summary>"code", "laws", "constitution": what rules a whole country.</summary>
    public static bool IsCode(string lemma) => lemma is "law" or "code" or "constitution" or "legislation" or "statute";

    /// <summary>"prison", "terminal", "bridge": what people built, with a place of its own.</summary>
    public static bool IsSite(string lemma) => Lexicon.IsNoun(lemma, SemanticClass.Building) || Lexicon.IsNoun(lemma, "wn:facility");

    /// <summary>"say", "comment": a verb that tells by its first sense.</summary>
    public static bool Tells(string verb) => Lexicon.IsVerb(verb, "ss:verb.communication") || Lexicon.IsVerb(verb, SemanticClass.State, 2);

    /// <summary>A common noun that dictionaries list.</summary>
    public static bool IsKnownNoun(string lemma) => !Lexicon.ClassesOfNoun(lemma).IsEmpty;

    private static int BestRank(string lemma, params ReadOnlySpan<string> classes)
    {
        var best = 0;
        foreach (var (name, rank) in Lexicon.ClassesOfNoun(lemma))
        {
            if (rank <= WorstSense && classes.Contains(name) && (best == 0 || rank < best)) best = rank;
        }

        return best;
    }
}
