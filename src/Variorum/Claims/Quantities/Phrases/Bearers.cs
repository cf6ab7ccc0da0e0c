using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Units;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>All that a quantity is said of, nearest first: of "The firm pays a tax of 25 %" the tax and the firm.</summary>
/// <remarks>The concept of a quantity in the sense of CQE (Almasian et al., EMNLP 2023); counted things themselves are not among them.</remarks>
internal static class Bearers
{
    private const int MostSteps = 8;

    public static ImmutableArray<Token> Of(QuantitySite site, Argument argument)
    {
        var sentence = site.Sentence;
        var found = new List<Token>();
        // "52 million for the port and 75 million for the bridge": each sum has its own.
        if (site is { IsMeasured: true, Noun: null, Whole: null } && Own(sentence, site.Figure) is { } own) return [own];
        if (Lapse(sentence, site, argument) is { } told) return [told];
        Add(site.IsMeasured ? Bearer.Of(site, argument) ?? Lasting(site, argument) : Around(site, argument) ?? (site is { Noun: null, Whole: null } ? Bearer.Of(site, argument) : null));
        // "35 sections of the region": things that are counted of something are said of that; "the move, about 3 % of the whole" is an aside.
        // "by an average of 50 per cent".
        if (argument.Phrase is { Lemma: "average" } average) Add(average);
        if (found is [{ Relation: "obj" } theme] && theme.Index < site.Figure.Index && theme.Head == argument.Governor?.Index) return [theme];
        if ((site.IsMeasured && !(site.Whole is not null && (site.Figure.Relation is "appos" or "parataxis" or "dep" || site.Figure.Is("nmod") && sentence.CaseOf(site.Figure) is null))) || found.Count == 0) Add(Subject(sentence, site, argument));
        if (site.IsMeasured) Add(Purpose(sentence, argument));
        if (found.Count == 0 && site is { IsMeasured: true, Noun: null }) Add(Behind(sentence, site));
        if (found.Count == 0 && site.IsMeasured) Add(Main(sentence, site));
        return [.. found];

        void Add(Token? noun)
        {
            if (noun is { } told && told.Upos is not "PRON" && !found.Contains(told) && told != site.Figure && (site.IsMeasured || told != site.Noun)) found.Add(told);
        }
    }

    /// <summary>A stretch of time is said of whatever it stands at, whether or not that lasts as long.</summary>
    private static Token? Lasting(QuantitySite site, Argument argument) =>
        // "the biggest rise in 18 months": how long there was none bigger.
        site.Written.Unit?.Dimension == Dimension.Time && argument is { Role: ArgumentRole.Nominal, Governor: { } noun, Case: not ("in" or "over" or "during") } && noun.IsNoun() ? noun : null;

    /// <summary>"one per cent for men": what stands behind an amount and hangs on it.</summary>
    private static Token? Own(Sentence sentence, Token figure) => sentence.ChildrenOf(figure).FirstOrDefault(child =>
        child.Is("nmod") && child.IsNoun() && child.Index > figure.Index && sentence.CaseOf(child) == "for" && IsThing(sentence, child));

    /// <summary>"is sitting on 1 billion in gains", "shot 40 % from the field": the noun right behind, whatever it hangs on, where nothing else bears the amount.</summary>
    private static Token? Behind(Sentence sentence, QuantitySite site)
    {
        if (sentence.LastAt(site.Written.Span) is not { } last || last.Index + 1 >= sentence.Tokens.Length) return null;
        var preposition = sentence.Tokens[last.Index + 1];
        return preposition is { Form: "in" or "from" or "for" } && preposition.Is("case") && sentence.HeadOf(preposition) is { Upos: "NOUN" } noun && noun.Index > preposition.Index && IsThing(sentence, noun) ? noun : null;
    }

    private static bool IsThing(Sentence sentence, Token noun) => !sentence.Has(noun, "nummod") && !SemanticLexicon.Load().IsNoun(noun.Lemma, "ss:noun.time");

    /// <summary>"The news comes six months after the sale", "after filling up in 20 minutes": what a stretch of time runs up to, or the doing itself.</summary>
    private static Token? Lapse(Sentence sentence, QuantitySite site, Argument argument)
    {
        if (site is not { Written.Unit.Dimension: Dimension.Time, Noun: null, Whole: null } || argument is not { Role: ArgumentRole.Oblique or ArgumentRole.Patient, Governor: { Upos: "VERB" } verb } || !verb.Is("advcl")) return null;
        var before = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("mark") && child.Form is "after" or "before" && child.Index == site.Figure.Index + 1);
        if (before is not null) return sentence.HeadOf(verb) is { } main ? Bearer.Controller(sentence, main) : null;
        return verb.Xpos == "VBG" && sentence.SubjectOf(verb) is null && argument.Case is "in" or "within" or "for" ? verb : null;
    }

    /// <summary>Of counted things: what they are part of, or what counts them.</summary>
    private static Token? Around(QuantitySite site, Argument argument)
    {
        if (site.Noun is { } noun)
        {
            foreach (var child in site.Sentence.ChildrenOf(noun).Where(child => child.Index > noun.Index))
            {
                if (child.Relation == "nmod" && child.IsNoun() && site.Sentence.CaseOf(child) is "of") return child;
            }
        }

        // "two of Kell's deputies": whose they are.
        if ((site.Noun ?? site.Whole) is { } things && site.Sentence.ChildOf(things, "nmod:poss") is { } owner && owner.IsNoun()) return owner;
        return argument is { Role: ArgumentRole.Nominal, Case: "of", Governor: { } governor } ? governor : null;
    }

    /// <summary>The subject of the clause that the quantity, or what it is said of, stands in.</summary>
    private static Token? Subject(Sentence sentence, QuantitySite site, Argument argument)
    {
        var at = argument;
        var climbed = false;
        for (var step = 0; step < MostSteps; step++)
        {
            // "at an interest rate of 5 %" the country borrows; "with speeds of 400 km" only the speeds are so high.
            if (climbed && (at.Role is ArgumentRole.Oblique && at.Case is not ("at" or "by") || at is { Role: ArgumentRole.Nominal, Case: "with" })) return null;
            // "kept the warming to the 2 degree range".
            if (!climbed && at.Role is ArgumentRole.Oblique && at.Case is "to" && at.Governor is { Upos: "VERB" } acting && sentence.ObjectOf(acting) is { } theme && theme.IsNoun() && !sentence.Has(theme, "nummod")) return theme;
            if (at.Role is ArgumentRole.Patient or ArgumentRole.Oblique or ArgumentRole.Recipient && at.Governor is { Upos: "VERB" or "AUX" } verb)
                return at.Role == ArgumentRole.Patient && sentence.IsPassive(verb) && sentence.HeadOf(at.Phrase) == verb && at.Phrase.Is("nsubj") ? null : Bearer.Controller(sentence, verb);
            if (at.Role is ArgumentRole.Oblique or ArgumentRole.Attribute or ArgumentRole.Patient && at.Governor is { } predicate) return Bearer.Controller(sentence, predicate);
            // "the production of 250 ml bottles": a size is said of the bottles alone.
            if (at.Role is not ArgumentRole.Nominal || at.Governor is not { } noun || (site.IsMeasured && site.Noun is not null)) return null;
            at = Argument.Of(sentence, noun);
            climbed = true;
        }

        return null;
    }

    /// <summary>"needs half a pound of flour for the cakes": what the amount is for.</summary>
    private static Token? Purpose(Sentence sentence, Argument argument) => argument is { Role: ArgumentRole.Nominal, Case: "of", Governor: { Lemma: "total" } total }
        ? Purpose(sentence, Argument.Of(sentence, total))
        : argument is { Role: ArgumentRole.Patient, Governor: { Upos: "VERB" } verb }
        ? sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("obl") && child.Upos == "NOUN" && child.Index > argument.Phrase.Index && sentence.CaseOf(child) == "for" && !sentence.Has(child, "nummod") && !SemanticLexicon.Load().IsNoun(child.Lemma, "ss:noun.time")) : null;

    /// <summary>Of a figure that hangs on nothing, what the clause around it is about.</summary>
    private static Token? Main(Sentence sentence, QuantitySite site)
    {
        foreach (var above in sentence.AncestorsOf(site.Figure))
        {
            var about = Bearer.SubjectOf(sentence, above) ?? (above.IsRoot && above.IsNoun() ? above : null);
            if (about is not null && about.IsNoun() && about.Index < site.Figure.Index) return about;
        }

        return null;
    }
}
