using Variorum.Claims.Entities;
using Variorum.Claims.Labels;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Accusations;

/// <summary>Finds who is said to have done harm or wrong, and who says it. What names no one accuses no one.</summary>
internal static class AccusationFinder
{
    /// <param name="voiceOf">Who answers for a span of the page text, closest speaker first; without author and outlet.</param>
    public static ImmutableArray<Accusation> Find(ReadArticle article, ArticleEntities entities, Func<TextSpan, ImmutableArray<string>> voiceOf)
    {
        var called = article.Sentences.SelectMany(sentence => Called(article, sentence, entities, voiceOf));
        var found = article.Sentences.SelectMany(sentence => Told(article, sentence, entities, voiceOf))
            .Concat(Epithets(article, entities, voiceOf));
        var widest = new List<Accusation>();
        // What the text itself calls an accusation goes before what only amounts to one; of these the fuller.
        foreach (var accusation in called.OrderBy(each => each.Anchor).Concat(found.OrderByDescending(each => each.Anchor.Span.Length).ThenBy(each => each.Anchor)))
        {
            if (!widest.Any(other => other.Accused == accusation.Accused && other.Anchor.Span.Overlaps(accusation.Anchor.Span))) widest.Add(accusation);
        }

        return [.. widest.GroupBy(each => each.Anchor).OrderBy(group => group.Key).SelectMany(group => group.Select((each, ordinal) => each with { Id = Identifier.OfAnchored("accusation", each.Anchor, ordinal) }))];
    }

    private static IEnumerable<Accusation> Called(ReadArticle article, Sentence sentence, ArticleEntities entities, Func<TextSpan, ImmutableArray<string>> voiceOf)
    {
        foreach (var called in AccusingWords.Find(sentence))
        {
            if (entities.Of(called.Accused) is not { } accused) continue;
            var accuser = called.Accuser is null ? null : entities.Of(called.Accuser);
            var name = accuser?.Name ?? (called.Accuser is null ? null : WithoutArticle(NominalPhrase.SpanOf(sentence, called.Accuser).Of(article.Page.Text)));
            if (name == accused.Name) continue;
            var outer = voiceOf(called.Span);
            ImmutableArray<string> voice = name is null || (outer is [var first, ..] && first == name) ? outer : [name, .. outer];
            yield return Make(article, called.Span, voice.FirstOrDefault(), accuser?.Id, accused, voice);
        }
    }

    private static IEnumerable<Accusation> Told(ReadArticle article, Sentence sentence, ArticleEntities entities, Func<TextSpan, ImmutableArray<string>> voiceOf)
    {
        foreach (var act in HarmfulActFinder.Find(sentence))
        {
            if (entities.Of(act.Agent) is not { } accused || !CanAct(accused)) continue;
            var voice = voiceOf(act.Span);
            // Nobody accuses himself: "we attacked" is an account.
            if (voice is [var speaker, ..] && speaker == accused.Name) continue;
            yield return Make(article, act.Span, voice.FirstOrDefault(), entities.Entities.FirstOrDefault(entity => voice is [var name, ..] && entity.Name == name)?.Id, accused, voice);
        }
    }

    /// <summary>"listed as a terrorist organisation", "the Reed Front, a gang of smugglers": whoever is called so is accused.</summary>
    private static IEnumerable<Accusation> Epithets(ReadArticle article, ArticleEntities entities, Func<TextSpan, ImmutableArray<string>> voiceOf)
    {
        foreach (var called in DescriptionFinder.Find(article, entities).Where(IsGrave))
        {
            var voice = voiceOf(called.Span);
            var caller = called.Caller is null ? null : entities.Of(called.Caller);
            if (caller is not null && caller.Id != called.Entity.Id && (voice.IsEmpty || voice[0] != caller.Name)) voice = [caller.Name, .. voice];
            if (voice is [var speaker, ..] && speaker == called.Entity.Name) continue;
            yield return Make(article, called.Span, voice.FirstOrDefault(), caller?.Id, called.Entity, voice);
        }
    }

    private static bool IsGrave(Description called) => called.Sentence.ChildrenOf(called.Head)
        .Where(child => child.Index < called.Head.Index && (child.Is("amod") || child.Is("compound")))
        .Append(called.Head)
        .Any(word => HarmWords.IsEpithet(word.Lemma));

    private static string WithoutArticle(string phrase) => phrase.Split(' ', 2) is [var first, var rest] && first.ToLowerInvariant() is "the" or "a" or "an" ? rest : phrase;

    private static bool CanAct(ArticleEntity entity) => entity.Type is not EntityType.Law;

    private static Accusation Make(ReadArticle article, TextSpan span, string? accuser, Identifier? accuserEntity, ArticleEntity accused, ImmutableArray<string> voice)
    {
        var anchor = new Anchor(article.Page.Snapshot, span);
        return new Accusation(
            Identifier.OfAnchored("accusation", anchor), article.Article.Id, anchor, span.Of(article.Page.Text), article.SentenceAt(span), accuser, accuserEntity, accused.Name, accused.Id, voice, [], []);
    }
}
