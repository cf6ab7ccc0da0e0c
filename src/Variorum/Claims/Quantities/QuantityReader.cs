using Variorum.Claims.Dates;
using Variorum.Claims.Entities;
using Variorum.Claims.Quantities.Circumstances;
using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Claims.Quantities.Phrases;
using Variorum.Claims.Reading;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Quantities;

/// <summary>Reads the figures of one article in their order, so that a later one may lean on those before it.</summary>
internal sealed class QuantityReader
{
    private readonly ReadArticle _article;
    private readonly Antecedents _antecedents;
    private readonly CountedFinder _counted;
    private readonly PlaceFinder _places;
    private readonly TimeFinder _times;

    public QuantityReader(ReadArticle article, ArticleEntities entities, ImmutableArray<DateMention> dates)
    {
        _article = article;
        var mentions = new MentionedEntities(entities);
        _antecedents = new Antecedents(article.Sentences);
        _counted = new CountedFinder(new NounPhrase(mentions.NameFor, new DateWordsOf(dates).Contains), _antecedents);
        _places = new PlaceFinder(mentions.Of);
        _times = new TimeFinder(dates, article.Article.Published ?? Speech.NotBefore(article, dates));
    }

    /// <summary>Null where the number turns out to count nothing.</summary>
    /// <param name="written">With spans of the page text.</param>
    /// <param name="nounPhrase">What the words after the number seem to count.</param>
    public Quantity? Read(ReadParagraph paragraph, QuantityExpression written, TextSpan? nounPhrase)
    {
        var sentence = paragraph.SentenceOf(written.Number.Figure.Start);
        var site = sentence is null ? null : QuantitySite.Locate(sentence, written, nounPhrase);
        if (site is null) return nounPhrase is null && IsPronoun(written) ? null : Plain(paragraph, written, nounPhrase);
        if (site is { Noun: null, Whole: null } && IsPronoun(written)) return null;
        return Resolved(paragraph, Ages.Of(site) is { } age ? site with { Written = written with { Unit = age } } : site);
    }

    /// <summary>"The first one": without a noun or a unit, "one" in letters stands for a thing and counts nothing.</summary>
    private static bool IsPronoun(QuantityExpression quantity) =>
        quantity is { Unit: null, Number: { Form: NumberForm.Words, Modifier: null }, Amount.Value: 1 };

    /// <summary>"one of the largest" singles out and counts nothing; a bare figure that hangs on nothing may be anything.</summary>
    private static bool IsNoClaim(QuantitySite site, Argument argument) => site.Whole is not null
        ? IsPronoun(site.Written)
        : argument is { Role: ArgumentRole.Patient, Governor.Lemma: "call" or "dial" or "phone" or "ring" } && site.Noun is null
        || site is { Noun: null, Written: { Unit: null, Number.Form: NumberForm.Digits } } && argument is { Role: ArgumentRole.None } && Subjects.Of(site.Sentence, argument) is null;

    private Quantity Plain(ReadParagraph paragraph, QuantityExpression written, TextSpan? nounPhrase)
    {
        var span = nounPhrase is null ? written.Span : written.Span.Union(nounPhrase.Value);
        var measure = MeasureFinder.OfUnit(written.Unit) ?? Measure.Count;
        return ToQuantity(paragraph, written, span, new Told(nounPhrase?.Of(_article.Page.Text), written.Unit?.Code, measure, null, null, null));
    }

    private Quantity? Resolved(ReadParagraph paragraph, QuantitySite site)
    {
        var sentence = site.Sentence;
        if (site is { Noun: null, Whole: null, IsMeasured: false } && sentence.NameAt(site.Figure) is not null) return null;
        var argument = Argument.Of(sentence, site.Phrase);
        var number = _article.IndexOf(sentence);
        var measure = MeasureFinder.OfUnit(site.Written.Unit) ?? (site.IsMeasured ? Measure.Count : Currencies.IsMoney(site, argument) ? Measure.Money : MeasureFinder.OfWords(site, argument));
        if (measure is null && IsNoClaim(site, argument)) return null;
        var thing = _counted.Find(site, argument, number, measure is not null && !site.IsMeasured);
        if (thing is null && measure is null && site is { Noun: null, Written.Unit: null }) return null;
        if (measure is null && thing is { Persons: true } && MeasureFinder.IsPopulation(site, argument)) measure = Measure.Population;
        var place = site.IsMeasured && measure is Measure.Duration or Measure.Age ? null : _places.Of(site, argument, measure ?? Measure.Count);
        var time = measure is Measure.Duration or Measure.Age ? null : _times.Of(site, argument, Previous(paragraph, sentence));
        if (site is { Noun: null, Whole: null, IsMeasured: false }) time ??= thing?.AsOf;
        if (thing is not null && !site.IsMeasured) _antecedents.Add(number, thing with { AsOf = time });
        var told = new Told(thing?.Text, UnitOf(site, measure, thing), measure ?? Measure.Count, place, time, ChangeFinder.Of(site, argument));
        return ToQuantity(paragraph, site.Written, QuoteOf(site), told);
    }

    private static Sentence? Previous(ReadParagraph paragraph, Sentence sentence)
    {
        var at = paragraph.Sentences.BinarySearch(sentence, Comparer<Sentence>.Create((one, other) => one.Span.CompareTo(other.Span)));
        return at > 0 ? paragraph.Sentences[at - 1] : null;
    }

    private static string? UnitOf(QuantitySite site, Measure? measure, CountedThing? thing)
    {
        if (site.IsMeasured) return site.Written.Unit!.Code;
        if (measure == Measure.Money) return site.Noun!.Form.ToLowerInvariant();
        if (measure == Measure.Deaths) return "deaths";
        if (measure is Measure.Injured or Measure.Arrested or Measure.Executed or Measure.Arrivals or Measure.Departures or Measure.Population && site.Noun?.Lemma is null or "other") return "persons";
        return thing is { Persons: true } || site.Written.Unit?.Dimension == Dimension.Persons ? "persons" : site.Written.Unit?.Code;
    }

    /// <summary>Approximator, number, what describes the noun, and the noun; of a part, also the whole.</summary>
    private static TextSpan QuoteOf(QuantitySite site)
    {
        var span = site.Written.Span;
        if (site.Whole is { } whole) return whole.Span.End > span.End && whole.Span.End - span.End < 80 ? span.Union(NounPhrase.LastOf(site.Sentence, whole).Span) : span;
        return site is { IsMeasured: false, Noun: { } noun } && noun.Span.End > span.End ? span.Union(NounPhrase.LastOf(site.Sentence, noun).Span) : span;
    }

    private Quantity ToQuantity(ReadParagraph paragraph, QuantityExpression written, TextSpan span, Told told)
    {
        var anchor = new Anchor(_article.Page.Snapshot, span);
        return new Quantity(
            Identifier.OfAnchored("quantity", anchor),
            _article.Article.Id,
            anchor,
            span.Of(_article.Page.Text),
            paragraph.SentenceAt(span),
            new Amount(written.Amount.Value, written.Amount.Min, written.Amount.Max, written.Amount.Approximate, written.Number.Modifier?.Of(_article.Page.Text)),
            told.Unit,
            told.Counted,
            told.Measure,
            told.Place,
            told.AsOf,
            told.Change,
            []);
    }

    private sealed record Told(string? Counted, string? Unit, Measure Measure, string? Place, string? AsOf, Change? Change);
}
