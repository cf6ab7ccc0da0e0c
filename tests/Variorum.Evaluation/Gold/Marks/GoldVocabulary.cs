namespace Variorum.Evaluation.Gold.Marks;

/// <summary>The words that the export knows where a field takes one of a few.</summary>
internal static class GoldVocabulary
{
    public static readonly string[] Forms =
        ["news", "interview", "open-letter", "digest", "opinion", "report", "programme-notice", "transcript", "other"];

    public static readonly string[] CreditRoles =
        ["author", "original-outlet", "translator", "republisher", "agency", "photo", "presenter", "producer"];

    public static readonly string[] FurnitureReasons =
        ["navigation", "share-bar", "related-links", "caption", "comment", "legal", "advert", "other"];

    public static readonly string[] Measures =
    [
        "population", "arrivals", "departures", "deaths", "injured", "arrested", "executed", "signatories", "money", "area", "duration",
        "age", "distance", "percentage", "count",
    ];

    public static readonly string[] DateTypes = ["absolute", "relative", "partial"];

    public static readonly string[] AttributionTypes =
        ["direct", "indirect", "mixed", "according-to", "hearsay", "interview-turn", "headline"];

    public static readonly string[] Stances = ["asserts", "denies", "questions", "demands", "predicts", "accuses"];

    public static readonly string[] EntityTypes = ["person", "organisation", "place", "outlet", "law", "other"];

    public static readonly string[] Relations =
        ["agree", "conflict", "superseded", "different-date", "different-scope", "not-comparable"];

    public static readonly string[] ReuseForms = ["verbatim", "near-verbatim", "quotation", "translation"];

    public static readonly string[] Polarities = ["negative", "neutral", "positive"];

    public static readonly string[] MentionForms = ["name", "nominal", "pronoun"];
}
