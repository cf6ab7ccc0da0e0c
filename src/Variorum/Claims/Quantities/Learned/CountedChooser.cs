using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Phrases;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Learned;

/// <summary>Chooses what a figure without a noun counts: what the rules of grammar say, what a figure before it counts, or nothing that could be told.</summary>
/// <param name="sentences">Of the article.</param>
internal sealed class CountedChooser(CountedChoices choices, CountedFinder finder, ImmutableArray<Sentence> sentences)
{
    /// <summary>How many figures before may be leant on.</summary>
    private const int Reach = 10;

    /// <summary>How many sentences before they may stand.</summary>
    private const int SentenceReach = 12;

    /// <summary>How many sentences before may have the noun.</summary>
    private const int NounReach = 1;

    private const int LongSentence = 80;

    /// <summary>Log odds below which no candidate is believed: on matters that were not learned of, as many are right as by the grammar alone, and fewer wrong.</summary>
    private const double Least = -1.1;

    private readonly List<ToldFigure> _told = [];
    private readonly CandidateFeatures _features = new();

    /// <summary>Keeps a figure for those behind it.</summary>
    public void Add(ToldFigure figure) => _told.Add(figure);

    /// <summary>What to tell of a figure: what it is likeliest to count, in a phrase that the text bears out; null where nothing is likely enough.</summary>
    /// <param name="isOpen">It has no noun of its own.</param>
    public CountedThing? Tell(RuledFigure figure, bool isOpen)
    {
        var choice = isOpen ? Choice(figure) : null;
        var chosen = choice is null || choices.Model is not { } model ? figure.Told.Thing : Likeliest(model, choice) is { } best ? choice.Candidates[best].Thing : null;
        if (chosen is not null && chosen.Text != figure.Told.Thing?.Text) return chosen;
        return choices.Phrases is null && choices.SeenPhrases is null ? chosen : BorneOut(figure);
    }

    /// <summary>What the grammar says, as far as the text bears it out.</summary>
    private CountedThing? BorneOut(RuledFigure figure)
    {
        if (figure.Told.Thing is not { } thing) return null;
        var noun = figure.Site is { IsMeasured: false, Noun: { Upos: "NOUN" } own } ? own.Form.ToLowerInvariant() : null;
        var phrases = Phrases(figure, thing, noun);
        choices.SeenPhrases?.Invoke(new PhraseDecision(figure.Told, [.. phrases], noun));
        if (choices.Phrases is not { } model) return thing;
        return model.Longest(phrases, noun) is { } told ? thing with { Text = told } : null;
    }

    /// <summary>The phrase, its core, and the noun as it stands, each looked at only when asked for. Of an amount the core is no more than its unit.</summary>
    private IEnumerable<ToldPhrase> Phrases(RuledFigure figure, CountedThing thing, string? noun)
    {
        var recent = Recent(figure);
        var candidate = new Candidate(thing, CandidateForm.Rule, recent.FirstOrDefault(told => told.Thing?.Core == thing.Core)) { Noun = HeadOf(figure, thing) };
        var shorter = figure.Site.IsMeasured ? [] : new[] { thing.Core, noun ?? "" };
        return shorter.Prepend(thing.Text).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Select(text => new ToldPhrase(text, Features(text)));

        float[] Features(string text)
        {
            var told = candidate with { Thing = thing with { Text = text } };
            return PhraseFeatures.Of(_features.Of(new CandidateContext(figure, recent, [told]), told), figure.Told, thing, text);
        }
    }

    /// <summary>The noun that heads the phrase, where it stands in the figure's sentence or in the one before.</summary>
    private NounNearby? HeadOf(RuledFigure figure, CountedThing thing)
    {
        if (figure.Site.Noun is { } own) return new NounNearby(figure.Site.Sentence, own, 0);
        for (var back = 0; back <= NounReach && back <= figure.Told.Sentence; back++)
        {
            var sentence = sentences[figure.Told.Sentence - back];
            if (sentence.Tokens.Where(word => word.IsNoun() && word.Lemma == thing.Head).MinBy(word => Math.Abs(word.Index - figure.Site.Figure.Index)) is { } head) return new NounNearby(sentence, head, back);
        }

        return null;
    }

    /// <summary>All that a figure without a noun may count; null where nobody is to choose.</summary>
    private CountedDecision? Choice(RuledFigure figure)
    {
        if (choices is { Model: null, Seen: null }) return null;
        var recent = Recent(figure);
        var candidates = Candidates(figure, recent);
        if (candidates.IsEmpty) return new CountedDecision(figure, [], []);
        var context = new CandidateContext(figure, recent, candidates);
        var decision = new CountedDecision(figure, candidates, [.. candidates.Select(candidate => _features.Of(context, candidate))]);
        choices.Seen?.Invoke(decision);
        return decision;
    }

    /// <summary>The number of the candidate to believe; null where none is likely enough.</summary>
    /// <remarks>Where the likeliest counts what the grammar says and only tells less of it, the grammar is believed.</remarks>
    public static int? Likeliest(CountedModel model, CountedDecision decision)
    {
        var (best, most) = (default(int?), Least);
        for (var i = 0; i < decision.Features.Length; i++)
        {
            if (model.Trees.Score(decision.Features[i]) is var score && score > most) (best, most) = (i, score);
        }

        return best is { } number && decision.Candidates[0] is { Form: CandidateForm.Rule } ruled && decision.Candidates[number].Thing.Head == ruled.Thing.Head ? 0 : best;
    }

    /// <summary>The latest first.</summary>
    private ImmutableArray<ToldFigure> Recent(RuledFigure figure) =>
        [.. _told.Skip(_told.Count - Reach).Reverse().TakeWhile(told => figure.Told.Sentence - told.Sentence <= SentenceReach)];

    private ImmutableArray<Candidate> Candidates(RuledFigure figure, ImmutableArray<ToldFigure> recent)
    {
        var found = ImmutableArray.CreateBuilder<Candidate>();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        if (figure.Told.Thing is { } ruled) Add(new Candidate(ruled, CandidateForm.Rule, recent.FirstOrDefault(told => told.Thing?.Core == ruled.Core)));
        foreach (var told in recent.Where(told => told.Thing is not null && MayBeOne(told.Site, figure.Site)))
        {
            Add(new Candidate(told.Thing!, CandidateForm.Taken, told));
            if (figure.Site.IsMeasured) continue;
            var extended = finder.Elliptic(figure.Site, figure.Told.Argument, told.Thing! with { Text = told.Thing!.Core, Measure = null });
            Add(new Candidate(extended, CandidateForm.Own, told));
        }

        foreach (var noun in Nouns(figure))
        {
            var thing = finder.Plain(noun.Sentence, noun.Word);
            Add(new Candidate(thing, CandidateForm.Noun, null) { Noun = noun });
            if (!figure.Site.IsMeasured) Add(new Candidate(finder.Elliptic(figure.Site, figure.Told.Argument, thing with { Text = thing.Core }), CandidateForm.NounOwn, null) { Noun = noun });
        }

        return found.ToImmutable();

        void Add(Candidate candidate)
        {
            if (texts.Add(candidate.Thing.Text)) found.Add(candidate);
        }
    }

    private IEnumerable<NounNearby> Nouns(RuledFigure figure)
    {
        for (var back = 0; back <= NounReach && back <= figure.Told.Sentence; back++)
        {
            var sentence = sentences[figure.Told.Sentence - back];
            // A list of names may be one sentence of thousands of words.
            var words = sentence.Tokens.Length <= LongSentence ? sentence.Tokens : back > 0 ? [] : sentence.Tokens[Math.Max(0, figure.Site.Figure.Index - (LongSentence / 2))..Math.Min(sentence.Tokens.Length, figure.Site.Figure.Index + (LongSentence / 2))];
            foreach (var word in words)
            {
                if (!(figure.Site.IsMeasured && CountedFinder.IsParty(sentence, word)) && word.IsNoun() && !IsUnit(figure.Site, word) && !word.Is("compound") && !word.Is("flat") && (back > 0 || !figure.Site.Written.Span.Overlaps(word.Span)) && (figure.Site.IsMeasured || word.IsPluralNoun() || Measures.Persons.Are(sentence, word))) yield return new NounNearby(sentence, word, back);
            }
        }
    }

    /// <summary>"of the 15 million crowns 3 million": a sum counts no crowns.</summary>
    private static bool IsUnit(QuantitySite site, Token word) => site.IsMeasured && site.UnitCode.StartsWith(word.Lemma, StringComparison.OrdinalIgnoreCase);

    /// <summary>Things are counted, or both are measured in one unit.</summary>
    private static bool MayBeOne(QuantitySite before, QuantitySite figure) =>
        figure.IsMeasured ? before.IsMeasured && before.UnitCode == figure.UnitCode : !before.IsMeasured;
}
