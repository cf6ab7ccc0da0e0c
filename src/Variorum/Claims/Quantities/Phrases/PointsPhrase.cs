using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says whose points are told: "points of the bid of Osk".</summary>
internal sealed class PointsPhrase(ImmutableArray<Sentence> sentences, NounPhrase phrases)
{
    /// <summary>Words of the name or phrase right before a figure that leaves verb and unit out.</summary>
    private const int MostWords = 6;

    private static readonly ImmutableHashSet<string> Having = ImmutableHashSet.Create(StringComparer.Ordinal, "have", "get", "receive", "score", "win", "earn", "obtain", "collect");

    /// <param name="at">The sentence's place in the article.</param>
    public CountedThing? Of(QuantitySite site, Argument argument, int at)
    {
        if (site is not { Whole: null, Noun: null, UnitCode: "points" }) return null;
        var owner = Beside(site) ?? (argument is { Role: ArgumentRole.Patient, Governor: { Upos: "VERB" } verb } && Having.Contains(verb.Lemma) && Participants.Doer(site.Sentence, verb) is { } who ? Written(site.Sentence, who, at) : null);
        // "lost eleven points": points and no fall of the loser.
        if (owner is null && argument is { Role: ArgumentRole.Patient, Governor: { Lemma: "lose" or "shed" or "drop" or "gain" } change } && Participants.Doer(site.Sentence, change) is { } whose && phrases.WriteReferent(site.Sentence, whose) is { } loser && !Subjects.IsCounter(whose))
            return new CountedThing($"points {Participles.Of(change)} by {loser}", "points", "point", Persons: false);
        return owner is null ? null : new CountedThing($"points of {owner}", "points", "point", Persons: false);
    }

    /// <summary>"It received 87.5 points": a thing that the sentence before is about.</summary>
    private string? Written(Sentence sentence, Token owner, int at)
    {
        if (phrases.WriteReferent(sentence, owner) is { } name) return name;
        if (owner.Lemma != "it" || at == 0) return null;
        var before = sentences[at - 1];
        return before.SubjectOf(before.Root) is { Upos: "NOUN" } subject && !subject.IsPluralNoun() && !Persons.Are(before, subject) ? phrases.WriteReferent(before, subject) : null;
    }

    /// <summary>"Kell had 88 points, Orla 79.5": the words between the mark and the figure.</summary>
    private static string? Beside(QuantitySite site)
    {
        if (site.Written.UnitSpan is not null) return null;
        var (tokens, first) = (site.Sentence.Tokens, site.Figure.Index);
        while (first > 0 && !(tokens[first - 1].Form is "," or ";" or "and")) first--;
        if (first == 0 || first == site.Figure.Index || site.Figure.Index - first > MostWords) return null;
        var words = tokens[first..site.Figure.Index];
        if (words[0].Form == "that" && words.Length > 2 && words[1].Form == "of") words = words[2..];
        return words.Any(word => word.Upos is "AUX" or "PRON" or "NUM" || word.Upos == "VERB" && !char.IsUpper(word.Form[0])) ? null : site.Sentence.TextOf(words[0].Span.Union(words[^1].Span));
    }
}
