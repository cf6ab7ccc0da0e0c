using Variorum.Articles;
using Variorum.Claims;
using Variorum.Claims.Attributions;
using Variorum.Claims.Dates;
using Variorum.Collation;
using Variorum.Collation.Questions;

namespace Variorum.Views.Wording;

/// <summary>The names of the kinds of things, as a reader meets them.</summary>
public static class KindWords
{
    public static string Of(ArticleForm form) => form switch
    {
        ArticleForm.OpenLetter => "open letter",
        ArticleForm.ProgrammeNotice => "programme notice",
        ArticleForm.Other => "statement",
        _ => Lower(form),
    };

    /// <summary>What is said of a figure of which no text says what it counts.</summary>
    public static string OfUntold(Measure measure) => measure == Measure.Count ? "not said of what" : Of(measure);

    /// <summary>Whoever made a document that the article only prints.</summary>
    public const string OfEmbedded = "prints a document by";

    public static string Of(CreditRole role) => role switch
    {
        CreditRole.OriginalOutlet => "first printed by",
        CreditRole.Author => "written by",
        CreditRole.Translator => "translated by",
        CreditRole.Republisher => "reprinted by",
        CreditRole.Photo => "photographs by",
        CreditRole.Presenter => "presented by",
        CreditRole.Producer => "produced by",
        _ => Lower(role),
    };

    public static string Of(FurnitureReason reason) => reason switch
    {
        FurnitureReason.ShareBar => "share bar",
        FurnitureReason.RelatedLinks => "links to other texts",
        FurnitureReason.Legal => "legal notice",
        FurnitureReason.Advert => "advertisement",
        FurnitureReason.Comment => "readers’ comment",
        FurnitureReason.Other => "text of the page, not of the article",
        _ => Lower(reason),
    };

    public static string Of(Measure measure) => Lower(measure);

    public static string Of(RelationKind kind) => kind switch
    {
        RelationKind.Agree => "agree",
        RelationKind.Conflict => "conflict",
        RelationKind.Superseded => "later figure replaces earlier",
        RelationKind.DifferentDate => "of different dates",
        RelationKind.DifferentScope => "of different scope",
        _ => "not comparable",
    };

    public static string Of(DateType type) => type switch
    {
        DateType.Absolute => "date",
        DateType.Relative => "date, counted from another",
        _ => "date, not written in full",
    };

    public static string Of(AttributionType type) => type switch
    {
        AttributionType.Direct => "in quotation marks",
        AttributionType.Mixed => "partly in quotation marks",
        AttributionType.AccordingTo => "as the text has it (“according to”)",
        AttributionType.Hearsay => "by hearsay",
        AttributionType.InterviewTurn => "in an interview",
        AttributionType.Headline => "in a title",
        _ => "in the words of the text",
    };

    public static string Of(FileState state) => state switch
    {
        FileState.Replaced => "an earlier version: the file’s bytes are others now",
        FileState.Gone => "the file is no longer there",
        _ => "present",
    };

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
