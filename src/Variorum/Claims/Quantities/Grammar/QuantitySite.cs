using Variorum.Expressions.Units;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Grammar;

/// <summary>Where a written quantity stands in the tree of its sentence.</summary>
/// <param name="Written">Its spans point into the page text, as those of the sentence do.</param>
/// <param name="Figure">The word that heads number and unit.</param>
/// <param name="Noun">The noun that is counted ("30 <em>prisoners</em>") or, with a unit of measurement, described ("a 30-mile <em>road</em>"); null where none is written.</param>
/// <param name="Whole">What a part is taken of: "30 of the <em>prisoners</em>", "30 % of the <em>voters</em>"; null where there is none.</param>
internal sealed record QuantitySite(Sentence Sentence, QuantityExpression Written, Token Figure, Token? Noun, Token? Whole)
{
    // Nothing of these is counted in the singular: "800 staff" and "40 head" are people and cattle.
    private static readonly ImmutableArray<string> Abstract = ["ss:noun.act", "ss:noun.communication", "ss:noun.state", "ss:noun.event", "ss:noun.cognition", "ss:noun.feeling", "ss:noun.process"];

    /// <summary>The word by which number and noun hang in the sentence.</summary>
    public Token Phrase => Noun ?? Figure;

    /// <summary>It has a unit of measurement, and no things are counted.</summary>
    public bool IsMeasured => Written.Unit is { Dimension: not Dimension.Persons };

    /// <summary>A number alone: no noun, no whole and no unit of measurement says what it counts.</summary>
    public bool IsBare => Noun is null && Whole is null && !IsMeasured;

    /// <summary>The word before the figure and what bounds or blurs it; null where the sentence begins with it.</summary>
    public Token? Before => Sentence.FirstAt(Written.Span) is { Index: > 0 } first ? Sentence.Tokens[first.Index - 1] : null;

    /// <summary>The word behind number and unit; null where the sentence ends with them.</summary>
    public Token? Behind => (Sentence.LastAt(Written.Span) ?? Figure).Index + 1 is var next && next < Sentence.Tokens.Length ? Sentence.Tokens[next] : null;

    /// <summary>Of the amount: of "dollars per barrel" the dollars; empty where things are counted.</summary>
    public string UnitCode => (Written.Unit?.Of ?? Written.Unit)?.Code ?? "";

    /// <summary>The same with a unit that its noun, or what was said before, turns out to be.</summary>
    public QuantitySite In(Unit unit)
    {
        var written = Written with { Unit = unit, UnitSpan = Noun?.Upos == "NOUN" ? Noun.Span : null };
        if (written.UnitSpan is { } noun) written = written with { Span = written.Span.Union(noun) };
        return Locate(Sentence, written, null) ?? this;
    }

    /// <summary>The place of a quantity in the tree; null where its words stand in no sentence.</summary>
    /// <param name="counted">The noun phrase that the words after the number seem to make.</param>
    public static QuantitySite? Locate(Sentence sentence, QuantityExpression written, TextSpan? counted)
    {
        var core = written.Unit is { Dimension: not Dimension.Persons } && written.UnitSpan is { } unit ? written.Number.Figure.Union(unit) : written.Number.Figure;
        if (HeadIn(sentence, core) is not { } figure) return null;
        // "a hundred and three of us": the whole may hang on the last word of the number.
        var whole = WholeOf(sentence, figure, core) ?? (sentence.LastAt(core) is { } last && last != figure && WholeOf(sentence, last, core) is { } behind && (behind.Upos == "PRON" || sentence.Tokens[last.Index - 1].Form == "-" || written.Unit is { Dimension: not Dimension.Persons }) ? behind : null);
        if (whole is not null && IsOfSource(sentence, figure, whole)) whole = null;
        if (written.Unit is { Dimension: not Dimension.Persons }) return new QuantitySite(sentence, written, figure, Described(sentence, figure, core) ?? Priced(sentence, figure, written), whole);
        var noun = whole is null ? CountedBy(sentence, figure, core, counted) : null;
        return new QuantitySite(sentence, written, figure, noun, whole);
    }

    /// <summary>"the 671 of the official statistics", "the 90 of the act": whose figure it is, and nothing that it is a part of.</summary>
    private static bool IsOfSource(Sentence sentence, Token figure, Token whole) =>
        figure.Index > 0 && sentence.Tokens[figure.Index - 1].Form is "the" && whole.Upos == "NOUN" && (SemanticLexicon.Load().IsNoun(whole.Lemma, "ss:noun.communication", 2) || SemanticLexicon.Load().IsNoun(whole.Lemma, "ss:noun.cognition"));

    /// <summary>The word of a stretch whose head lies outside it: the last, where a bad tree has several.</summary>
    private static Token? HeadIn(Sentence sentence, TextSpan span)
    {
        Token? found = null;
        foreach (var token in sentence.Tokens.Where(token => token.Span.Overlaps(span)))
        {
            // "was down 0.1 per cent": the word that the tree makes the predicate, though another stands higher.
            if (sentence.Has(token, "cop")) return token;
            if (token.IsRoot || !sentence.Tokens[token.Head].Span.Overlaps(span)) found = token;
        }

        return found;
    }

    /// <summary>"in 58 of the 96 the mayor was absent": the number ends the phrase, and the mayor begins the clause.</summary>
    private static bool IsBehindNumber(Sentence sentence, Token noun) =>
        sentence.Tokens.Take(noun.Index).Any(word => word.Upos == "NUM" && sentence.Tokens[word.Index + 1] is { Upos: "DET" } article && (article.Head == noun.Index) && (word.Head == noun.Index));

    /// <summary>"30 million crowns of which the town speaks": no part of anything, as "90 crowns, 30 of which are lost" is.</summary>
    private static bool OpensClause(Sentence sentence, Token pronoun) =>
        pronoun.Lemma is "which" or "whom" && pronoun.Index + 1 < sentence.Tokens.Length && sentence.Tokens[pronoun.Index + 1].Upos is "DET" or "NOUN" or "PROPN" or "PRON";

    private static Token? WholeOf(Sentence sentence, Token figure, TextSpan core) => sentence.ChildrenOf(figure).Concat(sentence.ChildrenOf(figure).Where(child => child.Is("appos")).SelectMany(child => sentence.ChildrenOf(child))).FirstOrDefault(child =>
        child.Is("nmod") && child.Upos is not ("NUM" or "SYM") && child.Lemma is not ("cent" or "percent") && child.Span.Start >= core.End && sentence.CaseOf(child) == "of" && !IsBehindNumber(sentence, child) && !OpensClause(sentence, child)
        && sentence.ChildrenOf(child).First(word => word.Is("case")).Index <= EndOf(sentence, core));

    /// <summary>The word behind the figure; behind the brackets where it is told again in another unit: "4 inches (10 cm) of rain".</summary>
    private static int EndOf(Sentence sentence, TextSpan core)
    {
        var end = sentence.LastAt(core)!.Index + 1;
        if (end >= sentence.Tokens.Length || sentence.Tokens[end].Form != "(") return end;
        const int longest = 6;
        var close = sentence.Tokens.Skip(end).Take(longest).FirstOrDefault(word => word.Form == ")");
        return close is null ? end : close.Index + 1;
    }

    private static Token? CountedBy(Sentence sentence, Token figure, TextSpan core, TextSpan? counted)
    {
        if (figure.Relation is "nummod" or "compound" or "amod" or "nmod:unmarked" or "nummod:unit" && sentence.HeadOf(figure) is { } head
            && head.Span.Start >= core.End && head.Upos is "NOUN" or "PROPN" or "ADJ" or "SYM" && head.Lemma is not ("more" or "less" or "few") && Adjoins(sentence, figure, head))
        {
            return IsUnmarkedClause(sentence, figure, head) || IsVerb(sentence, figure, head) || SaysWhatTheyDo(sentence, core, head) ? null : Counted(sentence, figure, head);
        }

        if (figure.IsNoun() && figure.Span.Start > core.Start && figure.Upos != "NUM" && counted is null) return null;
        if (counted is not { } phrase || sentence.LastAt(phrase) is not { } last || (figure.Index + 1 < sentence.Tokens.Length && sentence.Tokens[figure.Index + 1].Form == ",")) return null;
        if (sentence.Tokens.Skip(figure.Index + 1).TakeWhile(word => word != last).Any(word => word.Upos == "DET" && word.Lemma is "the" or "a" or "an")) return null;
        // "36 needed intensive care": the care is needed, and not counted.
        if (figure.Is("nsubj") && last.Is("obj") && sentence.HeadOf(last) is { Upos: "VERB" } doing && doing.Index > figure.Index && doing.Index < last.Index && sentence.HeadOf(figure) == doing) return null;
        // "19 Asian and European tourists": the words alone do not show where the phrase ends.
        if (last.Upos == "ADJ" && last.Is("amod") && sentence.HeadOf(last) is { Upos: "NOUN" } described && described.Index > last.Index && described.Index <= last.Index + 4) return described;
        // "36 km2 area": a compound's last word heads it; a word that the tree knows for a verb heads no noun phrase.
        // "21 more": more of what was counted before.
        return last.Upos is "NOUN" or "PROPN" or "ADJ" or "SYM" or "X" && last.Lemma is not ("more" or "less" or "few") && !SaysWhatTheyDo(sentence, core, last) ? last : null;
    }

    private static Token Counted(Sentence sentence, Token figure, Token noun)
    {
        // "144 short-term observers", "96 site inspections": the first part of a compound is not what is counted.
        if (noun.Is("compound") && sentence.HeadOf(noun) is { } head && head.IsNoun() && head.Index == noun.Index + 1 && IsHalf(sentence, figure, noun, head)) return head;
        // "240 strike-breakers": what stands behind the hyphen is counted.
        if (noun.Index + 2 < sentence.Tokens.Length && sentence.Tokens[noun.Index + 1] is { Form: "-" } hyphen && sentence.Tokens[noun.Index + 2] is { Upos: "NOUN" } half && hyphen.Span.Start == noun.Span.End && half.Span.Start == hyphen.Span.End) return half;
        // "In nine towns men were seen": behind the preposition stands the first noun, and the subject is the second.
        return noun.Is("nsubj") && sentence.CaseOf(noun) is not null && noun.Index > 0 && sentence.Tokens[noun.Index - 1] is { Xpos: "NNS" } first && first.Head == noun.Index ? first : noun;
    }

    private static bool IsHalf(Sentence sentence, Token figure, Token noun, Token head)
    {
        if (sentence.Tokens[noun.Index - 1].Form == "-") return noun.Index - 1 > figure.Index + 1;
        return noun.Xpos == "NN" && head.Xpos == "NNS" && noun.Index == figure.Index + 1 && figure.Lemma is not ("one" or "1");
    }

    /// <summary>"Twelve needed treatment": a verb that was taken for a participle.</summary>
    private static bool IsUnmarkedClause(Sentence sentence, Token figure, Token noun) =>
        sentence.Tokens[figure.Index + 1] is { Lemma: "need" or "require" or "receive" } needed && needed.Form.EndsWith("ed", StringComparison.Ordinal) && noun.Index > needed.Index && noun.Xpos == "NN" && !Measures.Persons.Are(sentence, noun) ||
        figure.Index == 0 && noun is { Xpos: "NN", IsRoot: true } && !Measures.Persons.Are(sentence, noun) && sentence.Tokens[1] is { Xpos: "VBN" } participle && participle.Head == noun.Index && noun.Index == 2;

    /// <summary>"2,861 lie in a drawer", "17.7 million fall due": several are counted in the plural, and what stands in the singular behind them is a verb that looks like a noun.</summary>
    private static bool SaysWhatTheyDo(Sentence sentence, TextSpan core, Token noun)
    {
        if (noun is not { Upos: "NOUN", Xpos: "NN" } || noun.Span.Start < core.End || sentence.LastAt(core) is not { } last || noun.Index != last.Index + 1 || last.Lemma is "one" or "1") return false;
        var lexicon = SemanticLexicon.Load();
        var next = noun.Index + 1 < sentence.Tokens.Length ? sentence.Tokens[noun.Index + 1] : null;
        return next?.Upos is "ADP" or "ADV" or "ADJ" or "PART" or "SCONJ" && Abstract.Any(sort => lexicon.IsNoun(noun.Lemma, sort)) && !lexicon.ClassesOfVerb(noun.Lemma).IsEmpty;
    }

    /// <summary>"on what its own figure of 55 rests": what has a subject before the number is no noun behind it.</summary>
    private static bool IsVerb(Sentence sentence, Token figure, Token noun) =>
        !sentence.Has(noun, "cop") && sentence.ChildrenOf(noun).Any(child => child.Is("nsubj") && child.Index < figure.Index && child.IsNoun()) && figure.Index > 0 && sentence.Tokens[figure.Index - 1].Form is "of" && noun.Xpos == "NNS" && noun.Index == figure.Index + 1;

    /// <summary>No comma, verb or preposition parts number and noun.</summary>
    private static bool Adjoins(Sentence sentence, Token figure, Token noun)
    {
        // "in 88, boxes were unsealed": a mark right behind the number parts it from what follows.
        if (figure.Index + 1 < noun.Index && sentence.Tokens[figure.Index + 1].Form is "," && sentence.Tokens[figure.Index + 2].Upos is not ("NUM" or "ADJ")) return false;
        for (var i = figure.Index + 1; i < noun.Index; i++)
        {
            var between = sentence.Tokens[i];
            if (between.Upos is "ADP" or "SCONJ" or "AUX" or "PRON" || (between.Upos == "DET" && i > figure.Index + 1) || (between.Upos == "DET" && between.Lemma is "the" or "a" or "an") || between.Form is ";" or ":" or "(" or ")") return false;
        }

        return true;
    }

    /// <summary>"a $3,500 a month loan": the loan stands behind the rate.</summary>
    private static Token? Priced(Sentence sentence, Token figure, QuantityExpression written) =>
        written.Per is not null && sentence.LastAt(written.Span) is { } last && last.Index + 1 < sentence.Tokens.Length && sentence.Tokens[last.Index + 1] is { Upos: "NOUN" } beside && beside.Is("appos") && beside.Head == figure.Index ? beside : null;

    /// <summary>"a 30-mile road", "a 25 % tax"; "a $200 tablet", where the tree has the tablet beside the dollars.</summary>
    private static Token? Described(Sentence sentence, Token figure, TextSpan core)
    {
        var next = sentence.LastAt(core)!.Index + 1;
        if (next < sentence.Tokens.Length && sentence.Tokens[next] is { Upos: "NOUN" } beside && beside.Is("appos") && beside.Head == figure.Index) return beside;
        // "90 days' notice".
        if (figure.Is("nmod:poss") && sentence.HeadOf(figure) is { Upos: "NOUN" } owned && owned.Index > figure.Index) return owned;
        if (figure.Relation is not ("compound" or "amod" or "nummod" or "nmod:unmarked" or "nmod" or "obl:unmarked") || sentence.CaseOf(figure) is not null) return null;
        var head = sentence.HeadOf(figure);
        // "a 6-inch Super Kell display": a name's first word is not what is measured.
        if (head is { Upos: "ADV" or "ADJ" } && head.Index == next && head.Relation is "advmod" or "amod") head = sentence.HeadOf(head);
        while (head is not null && head.Is("compound") && head.Upos == "PROPN") head = sentence.HeadOf(head);
        return head is not null && head.IsNoun() && head.Span.Start >= core.End && Adjoins(sentence, figure, head) ? head : null;
    }
}
