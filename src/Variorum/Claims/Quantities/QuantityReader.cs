using Variorum.Claims.Dates;
using Variorum.Claims.Entities;
using Variorum.Claims.Quantities.Circumstances;
using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Layout;
using Variorum.Claims.Quantities.Learned;
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
    /// <summary>How many sentences of an article, its title among them, tell what is new.</summary>
    private const int LeadSentences = 8;

    private const decimal Millions = 1_000_000;

    /// <summary>Smaller numbers are ages, marks and hours behind "under", "over" and "about", too.</summary>
    private const decimal LeastUnmistakable = 20;

    private readonly ReadArticle _article;
    private readonly Antecedents _antecedents;
    private readonly Currencies _currencies = new();
    private readonly ImmutableArray<WrittenFigure> _figures;
    private readonly Breakdowns _breakdowns = new();
    private readonly RoundSums _sums = new();
    private readonly DecimalFigures _decimals = new();
    private readonly CountedFinder _counted;
    private readonly CountedChooser _chooser;
    private readonly PlaceFinder _places;
    private readonly TimeFinder _times;
    private readonly WordsIn _days;
    private readonly WordsIn _shifts;
    private readonly TableCells _tables;
    private readonly LabelledFigures _lists;
    private readonly ListLines _lines;
    private readonly Dictionary<int, (QuantitySite Site, Told Told)> _told = [];

    /// <summary>The money that the article spoke of last, with the place of its sentence.</summary>
    private (Unit Unit, int Sentence)? _money;

    /// <summary>The same for sums of millions: "6,000 euros" does not tell what "175 million" are.</summary>
    private (Unit Unit, int Sentence)? _millions;

    /// <summary>The article tells prices to the hundredth: "24.50 guilders".</summary>
    private bool _pricesInCents;

    /// <summary>The first that the article counts in, for a title before it.</summary>
    private Unit? _mainCurrency;
    private MeasuredParts? _measuredParts;

    /// <summary>The figure before, for one that gives the same amount in brackets behind it.</summary>
    private (QuantitySite Site, Argument Argument, Told Told)? _last;

    /// <summary>The one time of all figures of the paragraph read last, for a table below it.</summary>
    private (ReadParagraph Paragraph, string? AsOf)? _announcedTime;

    /// <summary>The paragraph of the figure before, and how many with figures there were.</summary>
    private (ReadParagraph? Last, int Count) _paragraph;

    /// <summary>The last that was told as a part of others, for one that tells it again as a share.</summary>
    private (QuantitySite Site, Told Told)? _part;

    public QuantityReader(ReadArticle article, ArticleEntities entities, ImmutableArray<DateMention> dates, Func<TextSpan, string?> speakerOf, ImmutableArray<WrittenFigure> figures, CountedChoices choices)
    {
        (_article, _figures) = (article, figures);
        var mentions = new MentionedEntities(entities, article.Page.Text, speakerOf);
        _antecedents = new Antecedents(article.Sentences);
        var things = new NamedThings(article.Sentences);
        _days = new WordsIn([.. dates.Select(date => date.Anchor.Span)]);
        _shifts = new WordsIn([.. dates.Where(date => date.Type == DateType.Relative && date.Quote.EndsWith(" ago", StringComparison.Ordinal)).Select(date => date.Anchor.Span)]);
        _tables = new TableCells(article.Page.Text, article.Paragraphs);
        _lists = new LabelledFigures(article.Paragraphs, figures);
        _lines = new ListLines(article.Page.Text, figures);
        var units = new WordsIn([.. figures.Where(figure => figure.Expression.Unit is { Dimension: not Dimension.Persons }).Select(figure => figure.Expression.Span)]);
        _times = new TimeFinder(dates, article.Article.Published ?? Speech.NotBefore(article, dates));
        _counted = new CountedFinder(
            new NounPhrase((sentence, word) => mentions.NameFor(sentence, word) ?? (things.Pointed(sentence, word) is { } thing ? $"the {thing}" : null), word => _days.Contains(word) || units.Contains(word)), _antecedents, article.Sentences, _times.Told);
        _places = new PlaceFinder(mentions, things);
        _chooser = new CountedChooser(choices, _counted, article.Sentences);
    }

    /// <summary>Made when all figures were looked at, for only then the article's own currencies are known.</summary>
    private MeasuredParts MeasuredByTotal => _measuredParts ??= new MeasuredParts(_figures, _currencies.Of);

    /// <summary>Looks at a figure for what it tells of the others: all are prepared before the first is read.</summary>
    public void Prepare(WrittenFigure figure)
    {
        if (figure.Site is not { } site) return;
        _currencies.Learn(site);
        _breakdowns.Learn(site);
    }

    /// <summary>Looks once more, when all were prepared, for what only all of them show.</summary>
    public void Settle(WrittenFigure figure)
    {
        if (figure.Site is not { } site) return;
        _currencies.Settle(site);
        _pricesInCents |= SumsPaid.IsInCents(site) && (site.Written.Unit is { Dimension: Dimension.Money } || _currencies.Of(site) is not null);
        _mainCurrency ??= site.Written.Unit is { Dimension: Dimension.Money } unit ? unit : _currencies.Of(site);
    }

    /// <summary>Null where the number turns out to count nothing.</summary>
    public Quantity? Read(WrittenFigure figure)
    {
        if ((_tables.Of(figure) ?? _lists.Of(figure) ?? _lines.Of(figure)) is { } laidOut) return FromLayout(figure, laidOut);
        if (figure.Site is { IsMeasured: true } shift && shift.Written.Unit!.Dimension == Dimension.Time && _shifts.Contains(shift.Figure)) return null;
        if (NoClaims.IsOutlineNumber(figure) || figure.Site is { } told && (ClockFigures.Are(told) || NoClaims.IsNone(told) || NoClaims.IsExcepted(told))) return null;
        if (figure.Site is not { } site) return figure.NounPhrase is null && NoClaims.IsPronoun(figure.Expression) ? null : Plain(figure);
        if (site is { Noun: null, Whole: null } && NoClaims.IsPronoun(figure.Expression) && !BareFigures.IsOfBallot(site)) return null;
        return Resolved(figure.Paragraph, Ages.Of(site) is { } age ? site with { Written = figure.Expression with { Unit = age } } : site);
    }

    private Quantity Plain(WrittenFigure figure)
    {
        var written = figure.Expression;
        var span = figure.NounPhrase is { } phrase ? written.Span.Union(phrase) : written.Span;
        var measure = MeasureFinder.OfUnit(written.Unit) ?? Measure.Count;
        return ToQuantity(figure.Paragraph, written, span, new Told(figure.NounPhrase?.Of(_article.Page.Text), written.Unit?.Code, measure, null, null, null));
    }

    /// <summary>A figure in a table or list: its time is that of the figure that announces it, else the one that the paragraph before tells.</summary>
    private Quantity FromLayout(WrittenFigure figure, LaidOut laidOut)
    {
        var (written, scale) = (figure.Expression, laidOut.Scale);
        var unit = laidOut.Unit ?? written.Unit ?? (figure.Site is { } place ? _currencies.Of(place) : null) ?? (written.Number.Form == NumberForm.Mixed ? _money?.Unit : null);
        if (unit is { Dimension: Dimension.Money } && figure.Site is { } site) _money = (unit, _article.IndexOf(site.Sentence));
        var amount = written.Amount;
        if (scale != 1m) written = written with { Amount = amount with { Value = amount.Value * scale, Min = amount.Min * scale, Max = amount.Max * scale } };
        var announcer = laidOut.Announcer is { } before && _told.TryGetValue(before, out var announced) ? announced : ((QuantitySite Site, Told Told)?)null;
        if (unit is null && announcer is { } whole) return ToQuantity(figure.Paragraph, written, written.Span, PartOf(whole, laidOut.Counted));
        var measure = MeasureFinder.OfUnit(unit) ?? NounMeasures.OfEvent(CountedWord(laidOut.Counted)) ?? Measure.Count;
        // "1,312 cases of illness", and a table of "cases" below: the same ones.
        var code = unit?.Code ?? (_last is { Site: { IsMeasured: false, Noun: { } noun } } last && noun.Lemma == CountedWord(laidOut.Counted) ? last.Told.Unit : null);
        return ToQuantity(figure.Paragraph, written, written.Span, new Told(laidOut.Counted, code, measure, null, announcer is { } all ? all.Told.AsOf : _announcedTime?.AsOf, null));
    }

    /// <summary>"577 crosses: Quarrow – 318": crosses too; what is doubted of the whole is not what its label says.</summary>
    private static Told PartOf((QuantitySite Site, Told Told) whole, string label) =>
        whole.Told with { Counted = whole.Site.Noun is { } noun ? $"{noun.Form.ToLowerInvariant()}, {label}" : label, Instead = null, Change = null };

    /// <summary>"death" of "deaths, Ostby".</summary>
    private static string CountedWord(string counted)
    {
        var end = counted.IndexOfAny([' ', ',']);
        var word = end < 0 ? counted : counted[..end];
        return word.EndsWith('s') ? word[..^1] : word;
    }

    private Quantity? Resolved(ReadParagraph paragraph, QuantitySite found)
    {
        var sentence = found.Sentence;
        // "a 5.8 earthquake", "version 4.0 software": a fraction of one thing is no count of it.
        if (found is { IsMeasured: false, Noun: { Xpos: "NN" or "NNP" }, Written: { Unit: null, Number.Form: NumberForm.Digits }, Whole: null } && found.Written.Number.Figured is { } broken && !decimal.IsInteger(broken)) return null;
        // "87.5 of 100 points": the most that could be had.
        if (found is { Written: { Unit.Dimension: Dimension.Points } scale } && sentence.FirstAt(scale.Span) is { Index: > 1 } most && sentence.Tokens[most.Index - 1].Form == "of" && sentence.Tokens[most.Index - 2].Upos == "NUM") return null;
        // "1.9 billion last year": the year is not counted.
        if (found is { IsMeasured: false, Noun: { } noun } && noun.Span.Start >= found.Written.Span.End && _days.Contains(noun)) found = found with { Noun = null };
        if (found.IsBare && sentence.NameAt(found.Figure) is not null && Scored(found) is null) return null;
        var number = _article.IndexOf(sentence);
        var site = Fronted(Priced(found, number));
        if (_paragraph.Last != paragraph) _paragraph = (paragraph, _paragraph.Count + 1);
        if ((Bracketed(site) ?? Amounting(site) ?? Share(site) ?? Part(site) ?? Again(site, number)) is { } twin)
        {
            var repeated = twin.Counted is { } again ? new CountedThing(again, again, "", twin.Unit is "persons" or "deaths") { Measure = twin.Measure } : null;
            return Finished(paragraph, new ToldFigure(site, Argument.Of(sentence, site.Phrase), number, _paragraph.Count, twin.Measure, repeated), _last!.Value.Argument, twin);
        }

        var aside = _counted.Aside(site, number);
        var argument = aside is not null ? new Argument(site.Phrase, ArgumentRole.None, null, null) : Restated(site) ?? Listed(site) ?? Blurred(site, Argument.Of(sentence, site.Phrase));
        var measure = aside is not null ? aside.Measure : MeasureFinder.OfUnit(site.Written.Unit) ?? (site.IsMeasured ? Measure.Count : MeasureFinder.OfWords(site, argument));
        if (site.IsBare && site.Written.Number.Figured is { } figure && !decimal.IsInteger(figure)) measure = null;
        var said = measure;
        var isBare = measure is null && !site.IsMeasured;
        var pointed = aside ?? (isBare ? _counted.Pointed(site, argument, number) : null);
        var left = isBare && pointed is null ? _counted.Left(site, argument, number) : null;
        var stands = measure is null && (IsUnmistakable(site) || StandingFigures.IsOne(site, argument, _article.Page.Text));
        if (measure is null && (pointed ?? left) is null && !stands && NoClaims.IsNoClaim(site, argument)) return null;
        var thing = pointed ?? _counted.Find(site, argument, number, measure is not null && !site.IsMeasured) ?? left;
        if (!site.IsMeasured) measure ??= thing?.Measure ?? (thing is { Persons: false, Head.Length: > 0 } && site.Whole is { Upos: "PRON" } ? NounMeasures.OfEvent(thing.Head) : null);
        if (thing is { Persons: true } && measure is null or Measure.Population && argument.Role is ArgumentRole.None or ArgumentRole.Nominal && _breakdowns.WholeOf(site) is { } sum && _antecedents.At(number, sum) is { Persons: true } whole && Parts.IsFate(whole.Measure))
            (measure, thing) = (whole.Measure, thing with { Text = thing.Text + Parts.Tail(whole), AsOf = whole.AsOf, Place = whole.Place });
        // "The present figure includes 22 people who were found": they are of those whose figure it is.
        if (thing is { Persons: true } && measure is null && argument is { Role: ArgumentRole.Patient, Governor: { Lemma: "include" } include } && sentence.SubjectOf(include) is { } counter && Subjects.IsCounter(counter) && _antecedents.LastExact(number, site.Figure) is { Measure: Measure.Deaths or Measure.Injured } included) measure = included.Measure;
        // "Of the 64 dead, 41 were found in the village": what becomes of the dead, they are.
        if (thing is { Persons: true } && measure is null && argument.Role is ArgumentRole.Subject or ArgumentRole.Patient && Fronting(sentence, site) is { } fronting && (_antecedents.At(number, fronting) ?? _antecedents.At(number, sentence.Tokens[fronting.Index + 1])) is { Measure: Measure.Deaths }) measure = Measure.Deaths;
        // "Seventy of the victims were women": of those who were counted as dead.
        if (thing is { Persons: true } && measure is null or Measure.Population && (site.Whole ?? site.Noun) is { Lemma: "victim" } && _antecedents.TollSpokenOf(number, site.Figure) is { Measure: { } toll }) measure = toll;
        if (thing is null && (IsName(site) || site.Noun is { Upos: "ADJ", Xpos: "JJ" })) return null;
        if (thing is null && measure is null && site is { Noun: null, Written.Unit: null } && !stands && (argument.Role == ArgumentRole.Attribute || !CountedFinder.MayBeElliptic(site, argument))) return null;
        // "140 dolphins, 60 of them dead": only people are counted as dead and hurt.
        if (measure is not null && !site.IsMeasured && site.Noun?.Upos is null or "ADJ" && thing is { Persons: false, Head.Length: > 0 } && NounMeasures.OfEvent(thing.Head) != measure) measure = Measure.Count;
        if (measure is null && aside is null && thing is { Persons: true } && MeasureFinder.IsPopulation(site, argument)) measure = Measure.Population;
        var previous = Previous(paragraph, sentence);
        var place = site.IsMeasured && measure is Measure.Duration or Measure.Age ? null : _places.Of(site, argument, measure ?? Measure.Count, previous);
        var time = measure is Measure.Duration or Measure.Age ? null : _times.Of(site, argument, previous, IsNews(sentence, argument) && number < LeadSentences && _article.Article.Form is Articles.ArticleForm.News or Articles.ArticleForm.Other);
        if (site.IsBare || aside is not null || _breakdowns.WholeOf(site) is not null) time ??= thing?.AsOf;
        if (thing is not null && thing == (pointed ?? left)) place ??= thing.Place;
        if (thing is not null && !site.IsMeasured) place ??= _antecedents.PlaceOfWhole(number, thing, site.Written.Number.Figured);
        var told = thing is null ? null : thing with { AsOf = time, Measure = measure, Place = place };
        if (told is not null) _antecedents.Add(number, site, told, _breakdowns.WholeOf(site) is not null);
        var rule = pointed is not null ? CountedRule.Pointed : thing is null ? CountedRule.None : thing == left ? CountedRule.Left : CountedRule.Clause;
        var ruled = new RuledFigure(new ToldFigure(site, argument, number, _paragraph.Count, said, thing is null ? null : thing with { Measure = measure }), rule);
        return Finished(paragraph, new ToldFigure(site, argument, number, _paragraph.Count, measure, told), argument, new Told(thing?.Text, UnitOf(site, measure, thing), measure ?? Measure.Count, place, time, ChangeFinder.Of(site, argument)) { Instead = Instead(ruled, aside is null && IsOpen(site)), Asked = thing is null ? null : _counted.Asked(site, argument, thing) });
    }

    /// <summary>What is likelier than what the grammar says, be it nothing that could be told; null where the grammar is believed.</summary>
    private Wording? Instead(RuledFigure ruled, bool isOpen) => _chooser.Tell(ruled, isOpen)?.Text is var likeliest && likeliest == ruled.Told.Thing?.Text ? null : new Wording(likeliest);

    /// <summary>No noun says what it counts.</summary>
    private static bool IsOpen(QuantitySite site) => site is { Noun: null, Whole: null };

    /// <summary>The figure of "Of the 64, ..." at the start of a sentence; null where there is none before this one.</summary>
    private static Token? Fronting(Sentence sentence, QuantitySite site) =>
        sentence.Tokens[0].Form != "Of" ? null : sentence.Tokens.Skip(1).Take(3).FirstOrDefault(word => word.Upos == "NUM" && word.Index < site.Figure.Index);

    /// <summary>"more than 7,000", "14 million": no year, number or name of anything is written so, whatever it counts.</summary>
    private bool IsUnmistakable(QuantitySite site) => site is { IsBare: true, Written.Number: { } number }
        && (CountedFinder.IsFigureOf(site) || _breakdowns.Holds(site) || number.Form == NumberForm.Mixed || (number.Modifier is not null && !MayBeAgeOrYear(number)) || (number.Form == NumberForm.Digits && number.Figure.Of(_article.Page.Text).Contains(',', StringComparison.Ordinal)));

    /// <summary>"a child under 16", "higher than 2006".</summary>
    private static bool MayBeAgeOrYear(NumberExpression number) =>
        number.Figured is not { } figure || figure < LeastUnmistakable || (figure is > 1500 and < 2200 && number.Figure.Length == 4);

    /// <summary>"the long-range 777", "iWork '11": a bare figure with an article, an adjective or an apostrophe names something.</summary>
    private bool IsName(QuantitySite site) => !IsUnmistakable(site) && site is { IsBare: true, Written.Number.Form: NumberForm.Digits }
        && (site.Before is { Upos: "PROPN" } name && site.Figure.Head == name.Index || site.Sentence.ChildrenOf(site.Figure).Any(child => child.Index < site.Figure.Index && (child.Is("det") || child.Is("amod") || child.Is("compound"))) || (site.Figure.Span.Start > 0 && _article.Page.Text[site.Figure.Span.Start - 1] is '\'' or '\u2019'));

    /// <summary>Something happened, and is no state that may have lasted long.</summary>
    private static bool IsNews(Sentence sentence, Argument argument) =>
        argument.Governor is { Upos: "VERB", Lemma: not ("be" or "have") } verb && !VerbMeasures.IsDwelling(verb.Lemma) && Happening.IsTold(sentence, verb);

    private Quantity Finished(ReadParagraph paragraph, ToldFigure figure, Argument argument, Told told)
    {
        var site = figure.Site;
        _chooser.Add(figure);
        _last = (site, argument, told);
        // "4,127 are needed; in January it was 3,894": the table below may be of either.
        if (StepWords.Of(site) is null) _announcedTime = (paragraph, _announcedTime is { } before && before.Paragraph == paragraph && before.AsOf != told.AsOf ? null : told.AsOf);
        _told[site.Written.Span.Start] = (site, told);
        _sums.Learn(site, _article.IndexOf(site.Sentence));
        _decimals.Learn(site, _article.IndexOf(site.Sentence));
        if (!site.IsMeasured && (site.Whole is not null || BareFigures.IsPart(site))) _part = (site, told);
        if (site.Written is { Unit: { Dimension: Dimension.Money } unit, Number.Form: NumberForm.Mixed } && _money?.Unit.Code == unit.Code) _millions = (unit, _article.IndexOf(site.Sentence));
        return ToQuantity(paragraph, site.Written, FigureQuotes.Of(site), told);
    }

    /// <summary>The site as one of money, where its noun is a currency or where the currency was said just before.</summary>
    private QuantitySite Priced(QuantitySite site, int sentence)
    {
        // "3 million crowns, or some 300,000 euros": the first is what the article counts in.
        if (site.Written.Unit is { Dimension: Dimension.Money } known && !(_money?.Sentence == sentence && _last is { } told && told.Site.Sentence == site.Sentence && IsRestating(Between(told.Site, site)))) _money = (known, sentence);
        if (site.IsMeasured) return site;
        if (MeasuredByTotal.Of(site) is { } proven) return site.In(proven);
        var argument = Argument.Of(site.Sentence, site.Phrase);
        if (_currencies.Of(site) is { } currency)
        {
            _money = (currency, sentence);
            return site.In(currency);
        }

        // "aged 18 and 14".
        if (_last is { Site.IsMeasured: true } joined && site.Figure.Is("conj") && site.Sentence.HeadOf(site.Figure) == joined.Site.Figure && joined.Site.Sentence == site.Sentence && site is { Noun: null, Whole: null, Written.Unit: null } && joined.Site.Written.UnitSpan is null) return site.In(joined.Site.Written.Unit!);
        if ((Scored(site) ?? Continued(site, argument, sentence) ?? Rivalled(site, argument, sentence)) is { } again) return site.In(again) with { Noun = null };
        // "Bridge 58 million dearer".
        if (site is { Noun: { } comparative, Written.Number: { Form: NumberForm.Mixed } or { Form: NumberForm.Words, Figured: >= Millions } } && Prices.IsComparative(comparative) && (_money?.Unit ?? _mainCurrency) is { } dear) return (site with { Noun = null }).In(dear) with { Noun = null };
        if (_decimals.Of(site, argument, sentence, _article.Page.Text) is { } measured) return measured;
        if (_sums.Scaled(site, argument, sentence) is { } scaled && _money is { } counted) return (site with { Written = scaled }).In(counted.Unit);
        if (_money is { } said && _last is { Site.IsMeasured: true } last && last.Site.Sentence == site.Sentence && site is { Noun: null, Whole: null, Written.Number.Form: NumberForm.Mixed } && IsRestating(Between(last.Site, site)) && said.Sentence == sentence) return site.In(said.Unit);
        if (_money is { } sum && (IsRaised(site) || SumsPaid.IsPartOfSum(site, sentence - sum.Sentence))) return site.In(sum.Unit);
        if (_mainCurrency is { } common && (SumsPaid.IsPaid(site, argument) || (_pricesInCents && SumsPaid.IsPrice(site)))) return site.In(common);
        // "Of the 46 million litres which we pump we lose 14 million".
        if (site is { IsBare: true, Written.Number.Form: NumberForm.Mixed } && Opening(site) is { Dimension: not Dimension.Money } same) return site.In(same);
        if (_millions is { } large && IsMoneyAgain(site, argument, sentence - large.Sentence)) return site.In(large.Unit);
        // "a car for 6,200 euros": such sums do not tell what millions are in that were crowns before, however far back.
        if (_money is { } money && IsMoneyAgain(site, argument, sentence - money.Sentence)) return site.In(site.Written.Number.Figured >= Millions && _millions is { } before ? before.Unit : money.Unit);
        if (_money is null && argument.Governor is { Lemma: "cost" } && _mainCurrency is { } main && IsMoneyAgain(site, argument, 0)) return site.In(main);
        if (_mainCurrency is { } only && _currencies.CountsOnlyMoneyByMillions && site is { Written.Number.Figured: >= Millions } && IsMoneyAgain(site, argument, 0)) return site.In(only);
        // "3 million voters": what is counted by the million from here on is no longer money.
        if (site is { Noun.Upos: "NOUN", Written.Number.Form: NumberForm.Mixed }) _money = _millions = null;
        return site;
    }

    /// <summary>"went from 310 crowns to 745": the currency is said once.</summary>
    private bool IsRaised(QuantitySite site) =>
        _last is { Site: { Written.Unit.Dimension: Dimension.Money, Before.Form: "from" } before } && before.Sentence == site.Sentence && site is { IsBare: true, Written.Unit: null } && Between(before, site) == "to";

    /// <summary>"87.5 of 100 points"; "The bid of Kell got 87.5 points, that of Orla 81": the unit is said once.</summary>
    private Unit? Scored(QuantitySite site)
    {
        if (site is not { Noun: null, Whole: null, Written: { Unit: null, Number.Form: NumberForm.Digits } }) return null;
        var (tokens, at) = (site.Sentence.Tokens, site.Figure.Index);
        if (at + 3 < tokens.Length && tokens[at + 1].Form == "of" && tokens[at + 2].Upos == "NUM" && tokens[at + 3].Form == "points") return new Unit("points", "point", Dimension.Points);
        if (_last is not { Site: { Written.Unit: { Dimension: Dimension.Points } unit } before } || before.Sentence != site.Sentence || at == 0 || !(tokens[at - 1].IsNoun() || char.IsUpper(tokens[at - 1].Form[0])) || (at + 1 < tokens.Length && tokens[at + 1].Upos != "PUNCT")) return null;
        var between = tokens[(Math.Max(before.Figure.Index, tokens.Take(at).LastOrDefault(word => word.Form == "points")?.Index ?? 0) + 1)..at];
        return between.Any(word => word.Form is "," or ";" or "and") && !between.Any(word => word.Upos is "AUX" or "NUM" || word.Upos == "VERB" && !char.IsUpper(word.Form[0])) ? unit : null;
    }

    /// <summary>"Turnout was 38 per cent at noon; at eight it was 63.1", "Kell had 88 points, Orla 79.5": the unit is said once.</summary>
    private Unit? Continued(QuantitySite site, Argument argument, int sentence)
    {
        if (_last is not { Site: { IsMeasured: true } before } last || before.Written.Unit is not { Dimension: Dimension.Percentage or Dimension.Points or Dimension.Time } unit || site is not { Noun: null, Whole: null, Written: { Unit: null, Number.Form: NumberForm.Digits or NumberForm.Words } } || sentence - _article.IndexOf(before.Sentence) > 1) return null;
        if (unit.Dimension != Dimension.Time && site.Written.Number.Form != NumberForm.Digits || site.Sentence.CaseOf(site.Figure) is not null) return null;
        // "The office has thirty minutes. It took us 52."
        if (unit.Dimension == Dimension.Time && argument is { Role: ArgumentRole.Patient, Governor: { Lemma: "take" } taking }) return site.Sentence.HasItAsSubject(taking) ? unit : null;
        if (argument is { Role: ArgumentRole.Attribute, Governor: { } predicate }) return site.Sentence.HasItAsSubject(predicate) ? unit : null;
        if (unit.Dimension == Dimension.Time) return null;
        if (argument is { Role: ArgumentRole.Patient, Governor: { } verb }) return last.Argument is { Role: ArgumentRole.Patient, Governor: { } first } && first.Lemma == verb.Lemma && site.Sentence.Tokens[^1].Index <= site.Figure.Index + 1 ? unit : null;
        return before.Sentence == site.Sentence && site.Sentence.HeadOf(site.Figure) is { Upos: "PROPN" or "NOUN" } who && who.Is("appos") && who.Head == before.Figure.Index && who.Index == site.Figure.Index - 1 ? unit : null;
    }

    /// <summary>"Oil lies on 38 kilometres of bank; the guild came to more than 90", "34 days instead of the 90 of the act": the unit of what is disputed.</summary>
    private Unit? Rivalled(QuantitySite site, Argument argument, int sentence)
    {
        const decimal oneSize = 5;
        if (_last is not { Site: { IsMeasured: true, Written: { Per: null, Unit: { Dimension: not (Dimension.Money or Dimension.Percentage or Dimension.Points) } unit } } before } || sentence - _article.IndexOf(before.Sentence) > 1) return null;
        if (site is not { IsBare: true, Written: { Unit: null, Per: null, Number: { Form: NumberForm.Digits or NumberForm.Words, Figured: { } figure } } } || SizeOf(before) is not (> 0 and var told)) return null;
        if (figure > told * oneSize || told > figure * oneSize || !StandingFigures.IsUnlabelled(site, _article.Page.Text)) return null;
        return BareFigures.IsClaimed(site, argument) || BareFigures.IsSetAgainst(site) ? unit : null;
    }

    private static decimal? SizeOf(QuantitySite site) => site.Written.Amount is var amount ? amount.Value ?? amount.Min ?? amount.Max : null;

    /// <summary>"The contract cost 300 million crowns, of which 40 million": the currency is said once.</summary>
    private static bool IsMoneyAgain(QuantitySite site, Argument argument, int sentencesAgo)
    {
        const int reach = 15;
        if (sentencesAgo > reach || site is not { Noun: null or { Upos: "ADJ" or "ADV" }, Written: { Unit: null, Number: { Form: NumberForm.Mixed } or { Form: NumberForm.Words, Figured: >= Millions } } }) return false;
        return (site.Whole is null || site.Whole.Upos == "PRON") && !(Subjects.Of(site.Sentence, argument) is { } subject && Persons.Are(site.Sentence, subject)) && MeasureFinder.OfWords(site, argument) is null;
    }

    /// <summary>The unit of the amount that the sentence opens with, "Of the 46 million litres"; null where it opens otherwise.</summary>
    private Unit? Opening(QuantitySite site) =>
        _last is { Site: { IsMeasured: true } before } && before.Sentence == site.Sentence && before.Before is { Form: "the", Index: 1 } && site.Sentence.Tokens[0].Form == "Of" ? before.Written.Unit : null;

    /// <summary>"Of the 341 million that were agreed, 57 per cent stay": the whole that stands before.</summary>
    private QuantitySite Fronted(QuantitySite site)
    {
        if (site.Whole is not null || site.Noun is not null || !(site.IsMeasured || site.Written.Unit is null)) return site;
        var sentence = site.Sentence;
        if (FrontedShare(site) is { } opened) return site with { Whole = opened };
        if (Argument.Of(sentence, site.Phrase) is not { Governor: { Upos: "VERB" } verb, Role: ArgumentRole.Subject or ArgumentRole.Patient }) return site;
        var whole = sentence.ChildrenOf(verb).Concat(sentence.ChildrenOf(site.Figure)).FirstOrDefault(child => (child.IsNoun() || IsTold(sentence, child)) && child.Index < site.Figure.Index && sentence.CaseOf(child) == "of" && sentence.SubtreeOf(child)[0] is { Index: 0, Form: "Of" });
        // "Of the twelve": a number that was taken for a noun.
        if (whole is null || NumberFinder.Find(whole.Form) is [{ Role: NumberRole.Cardinal }]) return site;
        // "Of 74 hours on the air 61 were given to one side".
        if (_last is { Site: { IsMeasured: true } before } && before.Sentence == sentence && before.Figure == whole && !site.IsMeasured) return site.In(before.Written.Unit!) with { Whole = whole };
        return site with { Whole = whole };
    }

    /// <summary>"Of the 30 million that were agreed, 57 per cent": the sum that the sentence opens with, whatever the tree hangs the two on.</summary>
    private Token? FrontedShare(QuantitySite site)
    {
        if (site is not { IsMeasured: true, Before.Form: ",", Written.Unit.Dimension: Dimension.Percentage } || site.Sentence.Tokens[0] is not { Form: "Of" } of || !of.Is("case")) return null;
        return _last is { Site: { } told } && told.Sentence == site.Sentence && site.Sentence.HeadOf(of) == told.Figure ? told.Figure : null;
    }

    /// <summary>"Of the 30 million": the sum that was read just before in the sentence.</summary>
    private bool IsTold(Sentence sentence, Token sum) => _last is { Site.IsMeasured: true } last && last.Site.Sentence == sentence && last.Site.Figure == sum;

    /// <summary>"₩217 million (US$152,000)": what was told of the figure before holds for the one in brackets.</summary>
    private Told? Bracketed(QuantitySite site)
    {
        if (_last is not { } last || last.Site.Written.Unit is not { } unit || site.Written.Unit is not { } own || unit.Dimension != own.Dimension || Between(last.Site, site) != "(") return null;
        return last.Told.Reworded(counted => InCurrency(counted, unit, own)) with { Unit = own.Code };
    }

    /// <summary>"Of the 30 million, 57 per cent, or 17 million, stay here": the share in money. In "4 per cent of the price, or 14 million" the price stands behind, and the sum is another thing.</summary>
    private Told? Amounting(QuantitySite site) =>
        _last is { Site: { Written.Unit.Dimension: Dimension.Percentage, Whole: { } whole } before, Told: { Counted: not null } told } && whole.Index < before.Figure.Index && before.Sentence == site.Sentence
            && site is { Noun: null, Whole: null, Written.Unit: { Dimension: Dimension.Money } unit } && IsRestating(Between(before, site))
            ? told.AsPart() with { Unit = unit.Code, Measure = Measure.Money } : null;

    /// <summary>"9,000 people marched, according to the organisers; police counted 3,500": the same people, by another count.</summary>
    private Told? Again(QuantitySite site, int sentence)
    {
        if (_last is not { Site.IsMeasured: false } last || sentence - _article.IndexOf(last.Site.Sentence) > 1 || !SaidAgain.Is(site)) return null;
        // "4,310 of its 11,200 employees, down from 4,950": of the part, not of the whole.
        var told = _part is { } part && part.Site.Sentence == last.Site.Sentence && part.Site.Whole is { } whole && FigureQuotes.Of(last.Site).Contains(whole.Span) ? part.Told : last.Told;
        return told.Counted is null ? null : told with { Change = null, AsOf = SaidAgain.IsEarlier(site) ? null : told.AsOf };
    }

    /// <summary>"40 of the 80 schools, or 50 per cent", "we lose 14 million litres, that is 31 per cent": the part in another measure.</summary>
    private Told? Share(QuantitySite site) =>
        _last is { Told: { Counted: not null, Measure: not Measure.Percentage } told } before && before.Site.Sentence == site.Sentence && site is { Noun: null, Whole: null, Written.Unit.Dimension: Dimension.Percentage } && Between(before.Site, site) is "that is" or ", that is" or "(that is"
            ? told with { Unit = site.Written.Unit!.Code, Measure = Measure.Percentage, Change = null }
            : _part is { } last && last.Site.Sentence == site.Sentence && site is { Noun: null, Whole: null, Written.Unit.Dimension: Dimension.Percentage }
            && Between(last.Site, site) is { } between && (between.EndsWith('(') || between.EndsWith(", or", StringComparison.Ordinal) || IsRestating(between))
            ? last.Told with { Unit = site.Written.Unit!.Code, Measure = Measure.Percentage, Change = null }
            : null;

    /// <summary>"spent eleven days there, four of them at receptions": days, and a part of that time.</summary>
    private Told? Part(QuantitySite site)
    {
        if (_last is not { Site: { IsMeasured: true } before, Told: { Counted: not null, Measure: Measure.Duration } told } || before.Sentence != site.Sentence || site is not { IsMeasured: false, Whole: { Upos: "PRON", Lemma: "they" or "which" } whole }) return null;
        if (before.Sentence.Tokens.Take(whole.Index).Skip(before.Figure.Index + 1).Any(word => word.IsPluralNoun())) return null;
        return told.AsPart();
    }

    /// <summary>"a fee of 4 per cent of the price, or 14 million crowns": the second amount has the part of the first.</summary>
    private Argument? Restated(QuantitySite site)
    {
        if (_last is not { Site.IsMeasured: true } last || !site.IsMeasured || site.Whole is not null || last.Site.Sentence != site.Sentence) return null;
        if (last.Site.Written.Unit!.Dimension == site.Written.Unit!.Dimension || !(Between(last.Site, site) is "," or ", that is," || IsRestating(Between(last.Site, site)))) return null;
        return last.Site.Noun is null ? last.Argument with { Phrase = last.Argument.Role == ArgumentRole.Nominal ? last.Argument.Phrase : site.Figure } : null;
    }

    /// <summary>"sold just under three tonnes": the preposition blurs the number and has no other part in the clause.</summary>
    private static Argument Blurred(QuantitySite site, Argument argument) =>
        site.IsMeasured && argument is { Role: ArgumentRole.Oblique, Governor: { Upos: "VERB" } verb } && argument.Phrase == site.Figure && site.Written.Number.Modifier is { } modifier
            && site.Sentence.ChildrenOf(site.Figure).Any(child => child.Is("case") && child.Form is "under" or "over" or "around" && modifier.Contains(child.Span)) && site.Sentence.ObjectOf(verb) is null && !site.Sentence.IsPassive(verb) && site.Figure.Index > verb.Index
            ? argument with { Role = ArgumentRole.Patient, Case = null } : argument;

    /// <summary>"12 million to suppliers: 7 million to Kell Steel, 5 million to Brack Timber": the verb is said once.</summary>
    private Argument? Listed(QuantitySite site)
    {
        if (_last is not { } last || last.Site.Sentence != site.Sentence || site.Whole is { Upos: not "PRON" } || (site.Written.Unit?.Of ?? site.Written.Unit)?.Dimension != Dimension.Money) return null;
        if (last.Site.Written.Unit?.Code != site.Written.Unit!.Code || last.Argument is not { Role: ArgumentRole.Patient, Governor: { Upos: "VERB" } verb } || Participants.Behind(site.Sentence, site.Figure) is null) return null;
        return site.Sentence.Tokens.Skip(last.Site.Figure.Index + 1).Take(site.Figure.Index - last.Site.Figure.Index - 1).Any(word => word.Upos is "VERB" or "AUX" && word != verb && !(word.Upos == "AUX" && word.Head == verb.Index)) ? null : last.Argument;
    }

    /// <summary>"or some".</summary>
    private static bool IsRestating(string between) => between == "(" || between is "or" or ", or" || between.StartsWith(", or ", StringComparison.Ordinal) || between.StartsWith("or ", StringComparison.Ordinal);

    private string Between(QuantitySite before, QuantitySite site)
    {
        var end = FigureQuotes.Of(before).End;
        return end > site.Written.Span.Start ? "" : new TextSpan(end, site.Written.Span.Start).Of(_article.Page.Text).Trim();
    }

    /// <summary>"crowns paid to the crew" are, told in another currency, dollars paid to the crew.</summary>
    private static string InCurrency(string counted, Unit unit, Unit own) =>
        counted.StartsWith(MoneyPhrase.CurrencyOf(unit) + " ", StringComparison.Ordinal) ? MoneyPhrase.CurrencyOf(own) + counted[MoneyPhrase.CurrencyOf(unit).Length..] : counted;

    private static Sentence? Previous(ReadParagraph paragraph, Sentence sentence)
    {
        var at = paragraph.Sentences.BinarySearch(sentence, Comparer<Sentence>.Create((one, other) => one.Span.CompareTo(other.Span)));
        return at > 0 ? paragraph.Sentences[at - 1] : null;
    }

    private static string? UnitOf(QuantitySite site, Measure? measure, CountedThing? thing)
    {
        if (site.IsMeasured) return site.Written.Unit!.Code;
        if (measure == Measure.Deaths) return "deaths";
        if (measure is Measure.Injured or Measure.Arrested or Measure.Executed or Measure.Arrivals or Measure.Departures or Measure.Population && site.Noun?.Lemma is null or "other") return "persons";
        return thing is { Persons: true } || site.Written.Unit?.Dimension == Dimension.Persons ? "persons" : site.Written.Unit?.Code;
    }

    /// <summary>A figure with decimals does not count what is called by it: "98.7 million" of "the company in Lisk, 98.7 million".</summary>
    private string? WithoutItself(string? counted, QuantityExpression written) =>
        written.Number.Figure.Of(_article.Page.Text) is { Length: > 2 } figure && figure.Any(char.IsAsciiDigit) && counted is not null && $" {counted} ".Contains($" {figure} ", StringComparison.Ordinal) ? null : counted;

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
            WithoutItself(told.Shown, written),
            told.Measure,
            told.Place,
            told.AsOf,
            told.Change,
            [])
        {
            Supposed = told.Instead is null ? null : WithoutItself(told.Counted, written) ?? "",
            Asked = told.Instead is null ? told.Asked : null,
        };
    }

    /// <param name="Counted">As the grammar says.</param>
    private sealed record Told(string? Counted, string? Unit, Measure Measure, string? Place, string? AsOf, Change? Change)
    {
        /// <summary>What is to be shown where the grammar is doubted.</summary>
        public Wording? Instead { get; init; }

        /// <summary>What its clause says of what is counted, to ask for it.</summary>
        public string? Asked { get; init; }

        public string? Shown => Instead is null ? Counted : Instead.Text;

        public Told AsPart() => Reworded(counted => $"part of the {counted}");

        public Told Reworded(Func<string, string> reword) => this with { Asked = null, Counted = Counted is null ? null : reword(Counted), Instead = Instead is { Text: { } shown } ? new Wording(reword(shown)) : Instead };
    }

    /// <param name="Text">Null where it could not be told.</param>
    private sealed record Wording(string? Text);
}
