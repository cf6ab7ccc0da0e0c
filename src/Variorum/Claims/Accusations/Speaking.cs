using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Claims.Labels;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Accusations;

/// <summary>Who speaks for whom: the office itself, "a spokesman for the office", "the office's lawyer".</summary>
internal static class Speaking
{
    private static readonly string[] Voices = ["spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "office", "representative", "team", "campaign", "press", "adviser", "aide", "agent", "counsel", "management", "board"];

    /// <summary>Whether a source answers for an entity: it is that entity, is called its director or minister, or its words name it as the one it speaks for.</summary>
    /// <param name="forms">The forms of the entity's name.</param>
    /// <param name="bodies">For persons, the bodies that they are said to belong to.</param>
    public static bool Answers(AttributionSource source, Identifier entity, IEnumerable<string> forms, ILookup<Identifier, Identifier> bodies) =>
        source.Entity == entity || (source.Entity is { } speaker && bodies[speaker].Contains(entity)) || (source.Quote is { } quote && Folding.Fold(quote) is var words && Voices.Any(voice => words.Contains(voice, StringComparison.Ordinal)) && forms.Any(form => words.Contains(Folding.Fold(form), StringComparison.Ordinal)));

    /// <summary>One is the other, or a body that the other belongs to.</summary>
    public static bool AreOne(Identifier one, Identifier other, ILookup<Identifier, Identifier> bodies) => one == other || bodies[one].Contains(other) || bodies[other].Contains(one);

    /// <summary>The bodies that persons are said to belong to, by the labels that name them.</summary>
    public static ILookup<Identifier, Identifier> Bodies(IEnumerable<Label> labels) =>
        labels.SelectMany(label => label.Bodies.Select(body => (label.Entity, Body: body))).ToLookup(pair => pair.Entity, pair => pair.Body);

    /// <summary>The bodies that persons are said to belong to, by what the article says that they are.</summary>
    public static ILookup<Identifier, Identifier> Bodies(IEnumerable<Description> descriptions, ArticleEntities entities) => descriptions
        .SelectMany(description => DescribedBodies.Of(description, entities).Select(body => (Person: description.Entity.Id, Body: body)))
        .Distinct().ToLookup(pair => pair.Person, pair => pair.Body);

    /// <summary>Whom a word for a speaker means: its own entity, or the one that it speaks for.</summary>
    public static ArticleEntity? Of(Sentence sentence, Token speaker, ArticleEntities entities)
    {
        if (entities.NarrowestAt(speaker.Span) is { } own) return entities[own.Entity];
        if (!Voices.Contains(speaker.Lemma.ToLowerInvariant())) return null;
        var principal = sentence.ChildrenOf(speaker).FirstOrDefault(child => child.Relation == "nmod:poss" || (child.Is("nmod") && WrongWords.CaseOf(sentence, child) is "for" or "of"));
        return principal is not null && entities.NarrowestAt(principal.Span) is { } meant ? entities[meant.Entity] : null;
    }
}
