using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Expressions.Numbers;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>What was counted before, for figures that leave it out: "11 members have died. 80 have left."</summary>
internal sealed class Antecedents(ImmutableArray<Sentence> sentences)
{
    /// <summary>How many sentences a figure may reach back to a figure of people, to another figure, and to a plain noun. Seen in lists and in news of several paragraphs.</summary>
    private const int PeopleReach = 8;
    private const int ThingReach = 2;
    private const int NounReach = 3;
    private const decimal OneSize = 5;

    private readonly List<Counted> _counted = [];
    private readonly Dictionary<decimal, CountedThing> _bySize = [];

    /// <summary>Keeps what a figure counts.</summary>
    /// <param name="sentence">Its place in the article.</param>
    /// <param name="isPart">It is one of several that a figure before them is the sum of.</param>
    public void Add(int sentence, QuantitySite site, CountedThing thing, bool isPart = false)
    {
        _counted.Add(new Counted(sentence, site.Phrase, thing, site.Written.Number.Figured, site.IsMeasured) { IsVague = site.Written.Number.Form == NumberForm.Vague, IsPart = isPart });
        if (site is { IsMeasured: false, Written.Number.Figured: { } size }) _bySize[size] = thing;
    }

    /// <summary>What a word of a sentence that belongs to a figure counts: "of the 341 million that were agreed, 57 per cent"; null where none was read there.</summary>
    public CountedThing? At(int sentence, Token? word)
    {
        for (var i = _counted.Count - 1; i >= 0 && _counted[i].Sentence == sentence; i--)
        {
            if (_counted[i].Word == word) return _counted[i].Thing;
        }

        return null;
    }

    /// <summary>The things that an elliptic figure counts; null where nothing before it will do.</summary>
    /// <param name="persons">Only people will do.</param>
    /// <param name="part">It is a part of them ("80 of them"): they are not fewer.</param>
    public CountedThing? For(int sentence, QuantitySite site, bool persons, bool part, NounPhrase phrases)
    {
        var least = part ? site.Written.Number.Figured : null;
        // "31 houses stand, nine of them empty": of what the sentence counted last.
        if (site.Whole is { Upos: "PRON" } && _counted.LastOrDefault(counted => counted.Sentence == sentence && !counted.IsMeasured) is { } same && !(same.Size < least)) return same.Thing;
        for (var s = sentence; s >= 0 && sentence - s <= PeopleReach; s--)
        {
            if (s < sentence && sentence - s < NounReach && Topic(s, phrases) is { } topic && !_counted.Exists(counted => counted.Sentence == s && counted.Word == sentences[s].Root)) return CountedAt(s, topic.Word, least) ?? Affected(s, site) ?? topic.Thing;
            if (LastIn(s, persons, least, sentence - s <= ThingReach) is { } counted) return counted;
        }

        return NounBefore(sentence, site.Figure, phrases) ?? (persons ? LastIn(null, persons: true, least, things: false) : null);
    }

    /// <summary>What is no person and was counted in the same sentence: "140 dolphins stranded, 60 dead".</summary>
    public CountedThing? ThingIn(int sentence)
    {
        for (var i = _counted.Count - 1; i >= 0 && _counted[i].Sentence == sentence; i--)
        {
            if (!_counted[i].IsMeasured) return _counted[i].Thing.Persons ? null : _counted[i].Thing;
        }

        return null;
    }

    /// <summary>What the last earlier figure of this size counts; null where there is none.</summary>
    public CountedThing? OfSize(decimal figure) => _bySize.GetValueOrDefault(figure);

    /// <summary>What was counted last in this sentence or in the two before.</summary>
    public CountedThing? Last(int sentence, QuantitySite site) =>
        Before(sentence, site.Figure, ThingReach).FirstOrDefault(counted => !counted.IsPart)?.Thing is { } thing ? thing with { Text = thing.Core } : null;

    /// <summary>"The figure": what a number was given for last, in this sentence or in the two before; null where none was.</summary>
    public CountedThing? LastExact(int sentence, Token figure) => LastCounted(sentence, figure)?.Thing;

    /// <summary>The same, where the two are of one size: who disputes a count does not give a thousandfold.</summary>
    public CountedThing? LastOfSize(int sentence, QuantitySite site) =>
        LastCounted(sentence, site.Figure) is { Size: > 0 and var told } last && site.Written.Number.Figured is > 0 and var said && said < told * OneSize && told < said * OneSize ? last.Thing : null;

    private Counted? LastCounted(int sentence, Token figure) =>
        Before(sentence, figure, ThingReach).FirstOrDefault(counted => !counted.IsVague);

    /// <summary>The people who were counted last, some sentences before at most.</summary>
    public CountedThing? PeopleSpokenOf(int sentence, Token figure) =>
        Before(sentence, figure, PeopleReach).FirstOrDefault(counted => counted.Thing.Persons)?.Thing;

    /// <summary>The dead or hurt who were counted last, some sentences before at most; null where none were.</summary>
    public CountedThing? TollSpokenOf(int sentence, Token figure) =>
        Before(sentence, figure, PeopleReach).FirstOrDefault(counted => counted.Thing is { Persons: true, Measure: Measure.Deaths or Measure.Injured })?.Thing;

    /// <summary>What the sentence of a figure counted last before it, where it is not less.</summary>
    public CountedThing? Whole(int sentence, QuantitySite part) =>
        Recent(sentence, 0).FirstOrDefault(counted => !counted.IsMeasured && counted.Word.Index < part.Figure.Index) is { } last && !(last.Size < part.Written.Number.Figured) ? last.Thing : null;

    /// <summary>The sentence of a figure counted something before it.</summary>
    public bool CountsBefore(int sentence, QuantitySite site) => Recent(sentence, 0).Any(counted => !counted.IsMeasured && counted.Word.Index < site.Figure.Index);

    /// <summary>The people of whom a figure tells a part: those whom its sentence counted last, where they are not fewer.</summary>
    /// <param name="before">How many sentences back they may stand.</param>
    public CountedThing? PeopleBefore(int sentence, QuantitySite part, int before = 0) =>
        Recent(sentence, before).FirstOrDefault(counted => counted is { IsMeasured: false, Thing.Persons: true } && (counted.Sentence < sentence || counted.Word.Index < part.Figure.Index) && !(counted.Size < part.Written.Number.Figured))?.Thing;

    /// <summary>The thing that was counted last in a sentence before one of its words, with the word that heads it.</summary>
    public (Token Word, CountedThing Thing)? BeforeIn(int sentence, int word) =>
        Recent(sentence, 0).FirstOrDefault(counted => counted is { IsMeasured: false, Word.Upos: "NOUN" } && counted.Word.Index < word) is { } found ? (found.Word, found.Thing) : null;
    /// <summary>What was counted last in this sentence or in the one before, in full.</summary>
    public CountedThing? Told(int sentence, QuantitySite site) =>
        Before(sentence, site.Figure, 1).FirstOrDefault()?.Thing;

    /// <summary>"There are 2,745 settlers in Ostland. 11 settlers have died": where those are of whom a later, smaller figure counts a part; null where they are only "people", or were not counted as who is there.</summary>
    public string? PlaceOfWhole(int sentence, CountedThing part, decimal? size) => part.Head is "people" or "person" || !part.Persons ? null
        : Recent(sentence, PeopleReach).FirstOrDefault(counted => counted.Sentence < sentence && counted.Thing is { Measure: Measure.Population, Place: not null } && counted.Thing.Core == part.Core && counted.Size > size)?.Thing.Place;

    /// <summary>"We counted the torches. There were eleven": the things that the sentence before is told of, where nothing was counted in it.</summary>
    public CountedThing? Theme(int sentence, NounPhrase phrases)
    {
        if (sentence == 0 || Recent(sentence, 1).Any(counted => counted.Sentence == sentence - 1)) return null;
        var told = sentences[sentence - 1];
        if (told.ObjectOf(told.Root) is not { } theme || !theme.IsPluralNoun() || !told.IsDefinite(theme)) return null;
        var core = phrases.WriteCore(told, theme);
        return new CountedThing(core, core, theme.Lemma, Persons.Are(told, theme));
    }

    /// <summary>What was counted before a figure, the latest first; measures count nothing.</summary>
    private IEnumerable<Counted> Before(int sentence, Token figure, int reach) =>
        Recent(sentence, reach).Where(counted => !counted.IsMeasured && !(counted.Sentence == sentence && counted.Word.Index >= figure.Index));

    /// <summary>The latest first, as far back as some sentences.</summary>
    private IEnumerable<Counted> Recent(int sentence, int reach)
    {
        for (var i = _counted.Count - 1; i >= 0 && sentence - _counted[i].Sentence <= reach; i--) yield return _counted[i];
    }

    /// <summary>The people that were counted first in the same sentence; null where none were.</summary>
    public CountedThing? PeopleIn(int sentence) => _counted.Find(counted => counted.Sentence == sentence && counted.Thing.Persons && !counted.IsMeasured)?.Thing;

    /// <summary>"11 members" after "2,745 Union members" are Union members; what only describes ("former members") is not taken over.</summary>
    public string? FullerNameOf(string head, string core)
    {
        for (var i = _counted.Count - 1; i >= 0 && i > _counted.Count - 12; i--)
        {
            var thing = _counted[i].Thing;
            if (thing.Head == head && thing.Core.Length > core.Length && thing.Core.EndsWith(core, StringComparison.OrdinalIgnoreCase) && IsName(thing.Core[..^core.Length])) return thing.Core;
        }

        return null;
    }

    private static bool IsName(string words) => words.Trim().Split(' ').All(word => word.Length > 0 && char.IsUpper(word[0]));

    /// <param name="sentence">Null for any.</param>
    private CountedThing? LastIn(int? sentence, bool persons, decimal? least, bool things)
    {
        for (var i = _counted.Count - 1; i >= 0 && (sentence is null || _counted[i].Sentence >= sentence); i--)
        {
            var (at, _, thing, size, measured) = _counted[i];
            if (measured || (sentence is { } wanted && at != wanted)) continue;
            if (thing.Persons ? size is { } whole && whole < least : persons || !things) continue;
            return thing;
        }

        return null;
    }

    private CountedThing? CountedAt(int sentence, Token word, decimal? least)
    {
        foreach (var counted in _counted)
        {
            if (counted.Sentence == sentence && counted.Word == word && !counted.IsMeasured && !(counted.Size < least)) return counted.Thing;
        }

        return null;
    }

    /// <summary>"The guards took 90 strikers away. Forty were released": a smaller figure is some of those to whom the sentence before tells that something was done.</summary>
    private CountedThing? Affected(int sentence, QuantitySite site)
    {
        var theme = sentences[sentence].ObjectOf(sentences[sentence].Root);
        return theme is null || CountedAt(sentence, theme, site.Written.Number.Figured) is not { Persons: true } affected ? null : affected;
    }

    /// <summary>The people whom a sentence as a whole is about: a definite plural that is the subject of its main verb, and does not only speak.</summary>
    private (Token Word, CountedThing Thing)? Topic(int sentence, NounPhrase phrases)
    {
        var told = sentences[sentence];
        // "And the drivers? 140 of them slept in their cabs."
        if (told.Root is var about && about.IsPluralNoun() && told.IsDefinite(about) && Persons.Are(told, about) && !told.Tokens.Any(word => word.Upos is "VERB" or "AUX" or "NUM"))
        {
            var named = phrases.WriteCore(told, about);
            return (about, new CountedThing(named, named, about.Lemma, Persons: true));
        }

        if (told.SubjectOf(told.Root) is not { } subject || !told.IsDefinite(subject) || told.Root.Upos != "VERB" || SemanticLexicon.Load().IsVerb(told.Root.Lemma, SemanticClass.Communicate, 2)) return null;
        // "The rescued were taken to a school."
        var adjective = (subject.Upos is "ADJ" || subject.IsPastParticiple()) && NounMeasures.MayBePeople(subject) && told.Root.Index > subject.Index;
        if (!adjective && !(subject.IsPluralNoun() && Persons.Are(told, subject))) return null;
        var core = phrases.WriteCore(told, subject);
        if (adjective) core += " people";
        return (subject, new CountedThing(core, core, adjective ? "people" : subject.Lemma, Persons: true));
    }

    private CountedThing? NounBefore(int sentence, Token figure, NounPhrase phrases)
    {
        for (var s = sentence; s >= 0 && sentence - s < NounReach; s--)
        {
            var tokens = sentences[s].Tokens;
            for (var i = s == sentence ? figure.Index - 1 : tokens.Length - 1; i >= 0; i--)
            {
                if (!tokens[i].IsPluralNoun() || !Persons.Are(sentences[s], tokens[i]) || IsSpeaker(tokens, i)) continue;
                // "men and women": both.
                var noun = tokens[i].Is("conj") && sentences[s].HeadOf(tokens[i]) is { } first && first.IsPluralNoun() && Persons.Are(sentences[s], first) && first.Index == i - 2 ? first : tokens[i];
                var core = phrases.WriteCore(sentences[s], noun);
                return new CountedThing(core, core, noun.Lemma, Persons: true);
            }
        }

        return null;
    }

    /// <summary>"Police: 90 held": who says so.</summary>
    private static bool IsSpeaker(ImmutableArray<Token> tokens, int index) => index + 1 < tokens.Length && tokens[index + 1].Form == ":" && !tokens[..index].Any(word => word.Upos is "VERB" or "AUX");

    /// <param name="Word">The word that heads it in its sentence.</param>
    /// <param name="Size">The figure, as far as it goes.</param>
    /// <param name="IsMeasured">An amount and not a count: nothing that later figures could count.</param>
    private sealed record Counted(int Sentence, Token Word, CountedThing Thing, decimal? Size, bool IsMeasured)
    {
        /// <summary>"dozens": no figure that could be called so.</summary>
        public bool IsVague { get; init; }

        /// <summary>What others say of the same they say of the sum.</summary>
        public bool IsPart { get; init; }
    }
}
