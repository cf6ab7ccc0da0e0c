using Variorum.Claims.Accusations.Disputes;
using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Claims.Labels;
using Variorum.Claims.Reading;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>Finds who is said to have done harm or wrong, and who says it. What names no one accuses no one.</summary>
internal static class AccusationFinder
{
    /// <param name="attributions">The article's, in order: who answers for what.</param>
    /// <param name="descriptions">What the article says that its entities are.</param>
    /// <param name="disputes">What one says and another denies.</param>
    public static ImmutableArray<Accusation> Find(ReadArticle article, ArticleEntities entities, ImmutableArray<Attribution> attributions, ImmutableArray<Description> descriptions, ImmutableArray<Dispute> disputes)
    {
        var reading = new AccusationReading(article, entities, attributions);
        var called = article.Sentences.SelectMany(sentence => AccusingWords.Find(sentence).Concat(BlamingWords.Find(sentence))).Select(reading.Called).OfType<Charge>().ToList();
        var wrongs = new DisputedWrongs(entities, Speaking.Bodies(descriptions, entities), article.Page.Text);
        var told = disputes.SelectMany(dispute => reading.Disputed(dispute, wrongs)).Concat(article.Sentences.SelectMany(sentence => WrongFinder.Find(sentence))
            .Concat(DisputedClaims.Alleged(article, attributions)).Concat(DisputedClaims.Denied(article, entities, attributions)).Select(reading.Told)
            .Concat(descriptions.Select(reading.Epithet)).OfType<Charge>()).ToList();
        // What the text itself calls an accusation goes before what only amounts to one; of these the fuller.
        var charges = Widest(called.OrderBy(charge => charge.Span).Concat(Sure(called, told).OrderByDescending(charge => charge.Span.Length).ThenBy(charge => charge.Span)));
        return
        [
            .. charges.GroupBy(charge => charge.Span).OrderBy(group => group.Key)
                .SelectMany(group => group.Select((charge, ordinal) => reading.ToAccusation(charge, ordinal))),
        ];
    }

    /// <summary>
    /// What is a wrong only by who says it counts where the article holds a plain wrong against the same: by the same voice, or by any where
    /// somebody is quoted. What the author tells of one whom others accuse is mostly a report.
    /// </summary>
    private static IEnumerable<Charge> Sure(List<Charge> called, List<Charge> told)
    {
        var plain = called.Concat(told.Where(charge => charge.Strength == WrongStrength.Outright)).ToList();
        var hostile = plain.SelectMany(charge => charge.Pairs).ToHashSet();
        var accused = plain.SelectMany(charge => charge.Accused).Select(party => party.Key).ToHashSet(StringComparer.Ordinal);
        return told.Where(charge => charge.Strength == WrongStrength.Outright || charge.IsInAccusing || charge.Pairs.Any(hostile.Contains)
            || (!charge.Voice.IsEmpty && charge.Accused.Any(party => accused.Contains(party.Key))));
    }

    private static List<Charge> Widest(IEnumerable<Charge> charges)
    {
        var kept = new List<Charge>();
        foreach (var charge in charges)
        {
            // What A accuses B of is not held against A besides.
            if (!kept.Any(other => other.Span.Overlaps(charge.Span) && charge.Accused.Any(party => party.Name == other.Voice.FirstOrDefault() || other.Accused.Any(same => same.Key == party.Key)))) kept.Add(charge);
        }

        return kept;
    }
}
