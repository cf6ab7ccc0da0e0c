using Variorum.Claims.Attributions.Forms;
using Variorum.Claims.Attributions.Readers;
using Variorum.Claims.Entities;
using Variorum.Claims.Reading;

namespace Variorum.Claims.Attributions;

/// <summary>Finds who says what in an article.</summary>
internal static class AttributionFinder
{
    public static ImmutableArray<Attribution> Find(ReadArticle article, ArticleEntities entities)
    {
        var reading = new VoiceReading(article, entities);
        var findings = new FindingList();
        findings.AddAll(TaggedQuotationReader.Read(reading));
        foreach (var sentence in article.Sentences)
        {
            findings.AddAll(AccordingToReader.Read(reading, sentence));
            findings.AddAll(ReckoningReader.Read(reading, sentence));
            findings.AddAll(ClauseReader.Read(reading, sentence));
            findings.AddAll(ObjectReader.Read(reading, sentence));
            findings.AddAll(FigureReader.Read(reading, sentence));
            findings.AddAll(FeelingReader.Read(reading, sentence));
            if (ClosingVerbReader.Read(reading, sentence) is { } closing) findings.Add(closing);
            if (MistaggedVerbReader.Read(reading, sentence) is { } mistagged) findings.Add(mistagged);
            findings.AddAll(NounReader.Read(reading, sentence));
            findings.AddAll(IdiomReader.Read(reading, sentence));
            findings.AddAll(HearsayReader.Read(reading, sentence));
        }

        findings.AddAll(HeadlineReader.Read(reading));
        findings.AddAll(SignedQuotationReader.Read(reading));
        findings.AddQuotations(QuotationReader.Read(reading, findings.All).ToList());

        GappedReader.Complete(reading, findings);
        ColonReader.Complete(reading, findings);
        ContinuationReader.Complete(reading, findings);
        findings.AddAll(EmbeddedReader.Read(reading));
        findings.AddAll(TurnReader.Read(reading));
        TitleQuotationReader.Complete(reading, findings);
        return AttributionBuilder.Build(reading, findings.All);
    }
}
