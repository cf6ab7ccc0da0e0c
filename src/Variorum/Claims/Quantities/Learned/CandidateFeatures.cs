using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Phrases;
using Variorum.Expressions.Numbers;
using Variorum.Language;
using Variorum.Language.Learning;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Learned;

/// <summary>What speaks for and against a candidate, in numbers: from these it is learned what a figure counts.</summary>
internal sealed class CandidateFeatures
{
    private const float Far = 99;
    private const int Wide = 40;

    private static readonly ImmutableArray<ArgumentRole> Roles = [.. Enum.GetValues<ArgumentRole>()];
    private static readonly ImmutableArray<Measure> Measures = [Measure.Count, Measure.Population, Measure.Arrivals, Measure.Departures, Measure.Deaths, Measure.Injured, Measure.Arrested, Measure.Signatories, Measure.Money, Measure.Percentage, Measure.Duration, Measure.Distance];
    private static readonly ImmutableArray<string> Cases = ["of", "at", "to", "from", "for", "in", "on", "by", "with", "against", "than", "among"];
    private static readonly ImmutableArray<string> Marks = [",", "and", ":", "but", "(", "\u2013", "the", "to", "of", "than", "or", "another", "further", "other", "only", "at"];
    private static readonly ImmutableArray<string> Behind = [".", ",", ";", "and", "in", "on", "at", "to", "for", "of", "more", "others", "were", "had", "are", "have", "with", "who", "\u201D", "from", "as"];
    private static readonly ImmutableArray<string> Turns = ["but", "while", "instead", "against", "only", "not", "whereas", "though", "rest", "remaining", "total", "altogether", "first", "later", "now", "of", "same", "each", "them", "they", "it"];

    private static readonly ImmutableArray<string> OwnNames = ["figure measured", "figure", "in words", "in digits", "millions", "with a comma", "approximate", "like a year", "small", "words before", "words behind", "figures before in its sentence", "figures behind in its sentence", "words of the sentence", "has a whole", "quoted", "starts the sentence", "verb is passive", "verb says", "sentence has a verb", "sentence asks before"];
    private static readonly ImmutableArray<string> SurfaceNames = [.. Marks.Select(word => $"behind {word}"), .. Behind.Select(word => $"before {word}"), .. Turns.Select(word => $"sentence has {word}")];
    private static readonly ImmutableArray<string> Relations = ["nsubj", "obj", "obl", "nmod", "root", "conj", "appos", "parataxis", "nsubj:pass"];
    private static readonly ImmutableArray<string> PlaceNames = ["noun: a name", "noun: sentences back", "noun: words off", "noun: steps off", "noun: behind", "noun: next", "noun: plural", "noun: definite", "noun: above", "noun: below", "noun: of one head", "noun: numbers between", "noun: counted by another", "noun: subject of all", "noun: behind a preposition", "noun: first", "noun: last before"];
    private static readonly ImmutableArray<string> Senses = ["ss:noun.person", "ss:noun.group", "ss:noun.possession", "ss:noun.act", "ss:noun.time", "ss:noun.communication", "ss:noun.artifact", "ss:noun.event", "ss:noun.state", "ss:noun.attribute", "ss:noun.quantity", "ss:noun.cognition", "ss:noun.location", "ss:noun.animal", "ss:noun.substance"];

    /// <summary>In the order of the numbers.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "rule", "taken", "own", "noun", "noun with its own", "rule: points", "rule: clause", "rule: left", "rule has a source", "core of the rule's", "phrase of the rule's",
        "figures back", "sentences back", "paragraphs back", "letters back", "has a source", "nearest", "nearest with people", "first of its paragraph", "figures between with its head",
        "source measured", "source has a noun", "source has a whole", "source is bare", "source is vague", "ratio to the source", "equal to the source", "less than the source", "same form as the source", "same role as the source", "same verb as the source", "same case as the source",
        "sentences alike", "sentences' company", "words of the clause in the phrase", "phrase in the sentence", "company of clause and phrase", "company of verb and head", "company of neighbours and phrase",
        "people", "plain people", "words of the phrase", "words of the core", "candidates with its head", "heads among candidates", "candidates",
        .. OwnNames,
        .. PlaceNames,
        .. Relations.Select(relation => $"noun: {relation}"), .. Senses.Select(sense => $"head: {sense}"),
        "measure of both", "measure told", .. Measures.Select(measure => $"thing of {measure}"), .. Measures.Select(measure => $"figure of {measure}"),
        .. Roles.Select(role => $"role {role}"), .. Cases.Select(word => $"case {word}"), .. SurfaceNames,
    ];

    private readonly WordVectors _vectors = WordVectors.Load();
    private Around? _around;
    private readonly Dictionary<Sentence, SentenceWords> _words = new((IEqualityComparer<Sentence>)ReferenceEqualityComparer.Instance);

    /// <summary>The numbers in the order of <see cref="Names"/>.</summary>
    public float[] Of(CandidateContext context, Candidate candidate)
    {
        var features = new float[Names.Length];
        var writer = new FeatureWriter(features);
        Origin(ref writer, context, candidate);
        Distance(ref writer, context, candidate);
        Likeness(ref writer, context.Figure.Told, candidate.Source);
        var around = _around is { } known && known.Figure == context.Figure ? known : _around = AroundOf(context.Figure);
        Words(ref writer, around, candidate);
        Thing(ref writer, context, candidate);
        writer.Add(around.Own);
        Noun(ref writer, context.Figure.Told, candidate);
        Sorts(ref writer, context.Figure.Told, candidate);
        writer.Add(around.Surface);
        return features;
    }

    private static void Origin(ref FeatureWriter writer, CandidateContext context, Candidate candidate)
    {
        foreach (var form in (ReadOnlySpan<CandidateForm>)[CandidateForm.Rule, CandidateForm.Taken, CandidateForm.Own, CandidateForm.Noun, CandidateForm.NounOwn]) writer.Add(candidate.Form == form);
        foreach (var rule in (ReadOnlySpan<CountedRule>)[CountedRule.Pointed, CountedRule.Clause, CountedRule.Left]) writer.Add(context.Figure.Rule == rule);
        var ruled = context.Figure.Told.Thing;
        writer.Add(context.Candidates[0] is { Form: CandidateForm.Rule, Source: not null });
        writer.Add(ruled is not null && ruled.Core == candidate.Thing.Core);
        writer.Add(ruled is not null && ruled.Text == candidate.Thing.Text);
    }

    private static void Distance(ref FeatureWriter writer, CandidateContext context, Candidate candidate)
    {
        var (told, source) = (context.Figure.Told, candidate.Source);
        var back = source is null ? -1 : context.Recent.IndexOf(source);
        writer.Add(source is null ? Far : back);
        writer.Add(source is null ? Far : told.Sentence - source.Sentence);
        writer.Add(source is null ? Far : told.Paragraph - source.Paragraph);
        writer.Add(source is null ? Far * Far : told.Site.Written.Span.Start - source.Site.Written.Span.End);
        writer.Add(source is not null);
        writer.Add(source is not null && source == context.Recent.FirstOrDefault(before => before.Site.IsMeasured == told.Site.IsMeasured));
        writer.Add(source is not null && source == context.Recent.FirstOrDefault(before => before.Thing is { Persons: true }));
        writer.Add(source is not null && !context.Recent.Skip(back + 1).Any(before => before.Paragraph == source.Paragraph));
        writer.Add(source is null ? 0 : context.Recent.Take(back).Count(between => between.Thing?.Head == candidate.Thing.Head));
    }

    private static void Likeness(ref FeatureWriter writer, ToldFigure told, ToldFigure? source)
    {
        var (figure, before) = (told.Site.Written, source?.Site.Written);
        writer.Add(source is { Site.IsMeasured: true });
        writer.Add(source is { Site.Noun: not null });
        writer.Add(source is { Site.Whole: not null });
        writer.Add(source is { Site.IsBare: true });
        writer.Add(before is { Number.Form: NumberForm.Vague });
        var (size, other) = (Size(figure.Number), before is null ? 0 : Size(before.Number));
        writer.Add(size > 0 && other > 0 ? size / other : Far);
        writer.Add(size == other);
        writer.Add(size < other);
        writer.Add(before?.Number.Form == figure.Number.Form);
        writer.Add(source?.Argument.Role == told.Argument.Role);
        writer.Add(source?.Argument.Governor?.Lemma is { } verb && verb == told.Argument.Governor?.Lemma);
        writer.Add(source?.Argument.Case is { } marker && marker == told.Argument.Case);
    }

    private void Words(ref FeatureWriter writer, Around around, Candidate candidate)
    {
        var told = around.Figure.Told;
        var own = WordsOf(told.Site.Sentence);
        var other = candidate.Source is { } source && source.Site.Sentence != told.Site.Sentence ? WordsOf(source.Site.Sentence) : null;
        writer.Add(other is null ? -1 : Shared(own.Lemmas, other.Lemmas));
        writer.Add(other is null ? WordMeans.Unknown : WordMeans.Likeness(own.Mean, other.Mean));
        var phrase = FigureWords.OfPhrase(candidate.Thing.Text);
        writer.Add(around.Clause.Count(phrase.Contains));
        writer.Add(Shared(phrase, own.Lemmas));
        var meaning = WordMeans.Of(_vectors, phrase);
        writer.Add(WordMeans.Likeness(around.ClauseMean, meaning));
        writer.Add(WordMeans.Likeness(around.Governor, WordMeans.Of(_vectors, candidate.Thing.Head.Length > 0 ? [candidate.Thing.Head] : [])));
        writer.Add(WordMeans.Likeness(around.Near, meaning));
    }

    private Around AroundOf(RuledFigure figure)
    {
        var clause = FigureWords.Clause(figure.Told);
        var (own, surface) = (new float[OwnNames.Length], new float[SurfaceNames.Length]);
        Figure(new FeatureWriter(own), figure.Told);
        Surface(new FeatureWriter(surface), figure.Told);
        return new Around(
            figure, own, surface, clause, WordMeans.Of(_vectors, clause), WordMeans.Of(_vectors, figure.Told.Argument.Governor is { } governor ? [governor.Lemma] : []), WordMeans.Of(_vectors, FigureWords.Near(figure.Site)));
    }

    private static void Thing(ref FeatureWriter writer, CandidateContext context, Candidate candidate)
    {
        var thing = candidate.Thing;
        writer.Add(thing.Persons);
        writer.Add(thing.Head is "people" or "person");
        writer.Add(thing.Text.Count(letter => letter == ' '));
        writer.Add(thing.Core.Count(letter => letter == ' '));
        writer.Add(context.Candidates.Count(other => other.Thing.Head == thing.Head));
        writer.Add(context.Candidates.Select(other => other.Thing.Head).Distinct(StringComparer.Ordinal).Count());
        writer.Add(context.Candidates.Length);
    }

    private static void Figure(FeatureWriter writer, ToldFigure told)
    {
        var (site, number) = (told.Site, told.Site.Written.Number);
        var (first, last) = (site.Sentence.FirstAt(site.Written.Span)?.Index ?? site.Figure.Index, site.Sentence.LastAt(site.Written.Span)?.Index ?? site.Figure.Index);
        var tokens = site.Sentence.Tokens;
        writer.Add(site.IsMeasured);
        writer.Add(Size(number));
        writer.Add(number.Form == NumberForm.Words);
        writer.Add(number.Form == NumberForm.Digits);
        writer.Add(number.Form == NumberForm.Mixed);
        writer.Add(site.Figure.Form.Contains(',', StringComparison.Ordinal));
        writer.Add(number.Modifier is not null);
        writer.Add(number.Figured is > 1500 and < 2200 && number.Figure.Length == 4);
        writer.Add(number.Figured is < 13);
        writer.Add(Math.Min(Wide, first));
        writer.Add(Math.Min(Wide, tokens.Length - 1 - last));
        writer.Add(tokens[..first].Count(word => word.Upos == "NUM"));
        writer.Add(tokens[(last + 1)..].Count(word => word.Upos == "NUM"));
        writer.Add(tokens.Length);
        writer.Add(site.Whole is not null);
        writer.Add(first > 0 && tokens[first - 1].Form is "\u201C" or "\"" or "\u2018");
        writer.Add(first == 0);
        writer.Add(told.Argument.Governor is { } governor && site.Sentence.IsPassive(governor));
        writer.Add(BareFigures.IsClaimVerb(told.Argument.Governor));
        writer.Add(tokens.Any(word => word.Upos is "AUX" || word.Upos == "VERB" && word.Xpos is "VBD" or "VBZ" or "VBP"));
        writer.Add(tokens[^1].Form is "?");
    }

    private static void Noun(ref FeatureWriter writer, ToldFigure told, Candidate candidate)
    {
        if (candidate.Noun is { } noun) Place(ref writer, told.Site.Figure, noun);
        else writer.Skip(PlaceNames.Length + Relations.Length);
        var lexicon = SemanticLexicon.Load();
        foreach (var sense in Senses) writer.Add(candidate.Thing.Head.Length > 0 && lexicon.IsNoun(candidate.Thing.Head, sense, 1));
    }

    private static void Place(ref FeatureWriter writer, Token figure, NounNearby noun)
    {
        var (sentence, word, here) = (noun.Sentence, noun.Word, noun.Back == 0);
        writer.Add(word.Upos == "PROPN");
        writer.Add(noun.Back);
        writer.Add(here ? Math.Min(Wide, Math.Abs(word.Index - figure.Index)) : Wide);
        writer.Add(here ? Steps(sentence, word, figure) : Far);
        writer.Add(here && word.Index > figure.Index);
        writer.Add(here && Math.Abs(word.Index - figure.Index) == 1);
        writer.Add(word.IsPluralNoun());
        writer.Add(sentence.IsDefinite(word));
        writer.Add(here && sentence.AncestorsOf(figure).Contains(word));
        writer.Add(here && sentence.AncestorsOf(word).Contains(figure));
        writer.Add(here && !figure.IsRoot && word.Head == figure.Head);
        writer.Add(here ? sentence.Tokens[Math.Min(word.Index, figure.Index)..Math.Max(word.Index, figure.Index)].Count(between => between.Upos == "NUM") : 0);
        writer.Add(sentence.ChildrenOf(word).Any(child => child.Is("nummod") && child != figure));
        writer.Add(sentence.SubjectOf(sentence.Root) == word);
        writer.Add(sentence.CaseOf(word) is not null);
        writer.Add(!sentence.Tokens[..word.Index].Any(before => before.Upos == "NOUN"));
        writer.Add(here && word.Index < figure.Index && !sentence.Tokens[(word.Index + 1)..figure.Index].Any(between => between.Upos is "NOUN" or "PROPN"));
        foreach (var relation in Relations) writer.Add(word.Relation == relation);
    }

    /// <summary>How far two words stand apart in the tree.</summary>
    private static float Steps(Sentence sentence, Token a, Token b)
    {
        var above = sentence.AncestorsOf(a).Prepend(a).Take(Wide).Select((word, steps) => (word, steps)).ToDictionary(pair => pair.word.Index, pair => pair.steps);
        var down = 0;
        foreach (var word in sentence.AncestorsOf(b).Prepend(b).Take(Wide))
        {
            if (above.TryGetValue(word.Index, out var up)) return up + down;
            down++;
        }

        return Wide;
    }

    private static void Sorts(ref FeatureWriter writer, ToldFigure told, Candidate candidate)
    {
        writer.Add(told.Measure == candidate.Thing.Measure);
        writer.Add(told.Measure is not null);
        foreach (var measure in Measures) writer.Add(candidate.Thing.Measure == measure);
        foreach (var measure in Measures) writer.Add(told.Measure == measure);
        foreach (var role in Roles) writer.Add(told.Argument.Role == role);
        foreach (var word in Cases) writer.Add(told.Argument.Case == word);
    }

    private static void Surface(FeatureWriter writer, ToldFigure told)
    {
        var (tokens, site) = (told.Site.Sentence.Tokens, told.Site);
        var before = site.Before?.Form.ToLowerInvariant();
        var behind = site.Behind?.Form.ToLowerInvariant();
        foreach (var word in Marks) writer.Add(before == word);
        foreach (var word in Behind) writer.Add(behind == word);
        foreach (var word in Turns) writer.Add(tokens.Any(token => string.Equals(token.Form, word, StringComparison.OrdinalIgnoreCase)));
    }

    private static float Size(NumberExpression number) => (float)(number.Figured ?? 0);

    private SentenceWords WordsOf(Sentence sentence)
    {
        if (_words.TryGetValue(sentence, out var known)) return known;
        var lemmas = FigureWords.Of(sentence.Tokens);
        return _words[sentence] = new SentenceWords(lemmas, WordMeans.Of(_vectors, lemmas));
    }

    private static float Shared(HashSet<string> a, HashSet<string> b) => a.Count == 0 ? 0 : (float)a.Count(b.Contains) / a.Count;

    /// <summary>What is the same for all candidates of a figure.</summary>
    private sealed record Around(RuledFigure Figure, float[] Own, float[] Surface, HashSet<string> Clause, sbyte[]? ClauseMean, sbyte[]? Governor, sbyte[]? Near);

    private sealed record SentenceWords(HashSet<string> Lemmas, sbyte[]? Mean);
}
