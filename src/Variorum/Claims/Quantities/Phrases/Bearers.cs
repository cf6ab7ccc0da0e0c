using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Units;
using Variorum.Language;

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
        Add(site.IsMeasured ? Bearer.Of(site, argument) ?? Lasting(site, argument) : Around(site, argument));
        // "35 sections of the region": things that are counted of something are said of that.
        if (site.IsMeasured || found.Count == 0) Add(Subject(sentence, site, argument, found));
        return [.. found];

        void Add(Token? noun)
        {
            if (noun is { } told && told.Upos is not "PRON" && !found.Contains(told) && told != site.Figure && (site.IsMeasured || told != site.Noun)) found.Add(told);
        }
    }

    /// <summary>A stretch of time is said of whatever it stands at, whether or not that lasts as long.</summary>
    private static Token? Lasting(QuantitySite site, Argument argument) =>
        site.Written.Unit?.Dimension == Dimension.Time && argument is { Role: ArgumentRole.Nominal, Governor: { } noun } && noun.IsNoun() ? noun : null;

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

        return argument is { Role: ArgumentRole.Nominal, Case: "of", Governor: { } governor } ? governor : null;
    }

    /// <summary>The subject of the clause that the quantity, or what it is said of, stands in.</summary>
    private static Token? Subject(Sentence sentence, QuantitySite site, Argument argument, List<Token> found)
    {
        var at = argument;
        var climbed = false;
        for (var step = 0; step < MostSteps; step++)
        {
            // "at an interest rate of 5 %" the country borrows; "with speeds of 400 km" only the speeds are so high.
            if (climbed && at.Role is ArgumentRole.Oblique && at.Case is not ("at" or "by")) return null;
            if (at.Role is ArgumentRole.Patient or ArgumentRole.Oblique or ArgumentRole.Recipient && at.Governor is { Upos: "VERB" or "AUX" } verb)
                return at.Role == ArgumentRole.Patient && sentence.IsPassive(verb) && sentence.HeadOf(at.Phrase) == verb && at.Phrase.Is("nsubj") ? null : Bearer.Controller(sentence, verb);
            if (at.Role is ArgumentRole.Oblique or ArgumentRole.Attribute && at.Governor is { } predicate) return Bearer.Controller(sentence, predicate);
            if (at.Role is not ArgumentRole.Nominal || at.Governor is not { } noun) return null;
            at = Argument.Of(sentence, noun);
            climbed = true;
        }

        return null;
    }
}
