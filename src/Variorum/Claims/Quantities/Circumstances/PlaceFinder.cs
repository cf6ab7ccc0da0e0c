using Variorum.Claims.Entities;
using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;
using Variorum.Language.Entities;

namespace Variorum.Claims.Quantities.Circumstances;

/// <summary>Tells where the counted things are, or where the event took place that the figure tells of.</summary>
internal sealed class PlaceFinder(Func<Token, ArticleEntity?> entityOf)
{
    private const int MostClauses = 5;

    /// <summary>Null where no place governs the figure.</summary>
    public string? Of(QuantitySite site, Argument argument, Measure measure)
    {
        var sentence = site.Sentence;
        if (argument.Governor is { Upos: "VERB" } verb && Moved(sentence, verb, measure) is { } moved) return moved;
        return Below(sentence, site.Whole) ?? Below(sentence, site.Phrase) ?? (argument.Phrase == site.Phrase ? null : Below(sentence, argument.Phrase)) ?? Around(sentence, argument);
    }

    /// <summary>People who arrive are counted where they arrive, people who leave where they leave.</summary>
    private string? Moved(Sentence sentence, Token verb, Measure measure) => measure switch
    {
        Measure.Arrivals => Under(sentence, verb, "to") ?? Under(sentence, verb, "into") ?? Under(sentence, verb, "in"),
        Measure.Departures => Under(sentence, verb, "from") ?? (sentence.ObjectOf(verb) is { } left ? NameOf(sentence, left) : null),
        _ => null,
    };

    private string? Under(Sentence sentence, Token verb, string preposition)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Is("obl") && sentence.CaseOf(child) == preposition && (NameOf(sentence, child) ?? Below(sentence, child)) is { } name) return name;
        }

        return null;
    }

    /// <summary>A place among the complements: "prisoners in Ostland", "residents of Newholm", "people killed in Ostby".</summary>
    private string? Below(Sentence sentence, Token? noun, int depth = 0)
    {
        if (noun is null || depth > 3) return null;
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (child.Index < noun.Index && !child.Is("nmod:poss") && !child.Is("compound") && !child.Is("amod")) continue;
            if (child.Is("nmod") || child.Is("obl"))
            {
                if (child.Is("nmod:poss") || sentence.CaseOf(child) is "in" or "at" or "of" or "within" or "across" or "inside" or "throughout" or "near" or "on" or "around" or "outside")
                {
                    if (NameOf(sentence, child) is { } name) return name;
                    if (Below(sentence, child, depth + 1) is { } inner) return inner;
                }
            }
            else if (child.Is("acl") && Below(sentence, child, depth + 1) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    /// <summary>The clause's own place, else that of the clause around it.</summary>
    private string? Around(Sentence sentence, Argument argument)
    {
        var at = argument.Governor;
        for (var step = 0; step < MostClauses && at is not null; step++)
        {
            foreach (var child in sentence.ChildrenOf(at))
            {
                if ((child.Is("obl") || child.Is("nmod")) && child != argument.Phrase && sentence.CaseOf(child) is "in" or "at" or "within" or "across" or "throughout" or "near" or "inside" or "to" or "into"
                    && (NameOf(sentence, child) ?? Below(sentence, child)) is { } name)
                {
                    return name;
                }
            }

            if (sentence.CaseOf(at) is "in" or "at" && NameOf(sentence, at) is { } located) return located;
            at = sentence.HeadOf(at);
        }

        return null;
    }

    private string? NameOf(Sentence sentence, Token noun)
    {
        if (sentence.NameAt(noun) is { Type: NameType.Place } name) return Clean(sentence.Text[(name.Span.Start - sentence.Span.Start)..(name.Span.End - sentence.Span.Start)]);
        return noun.Upos is "NOUN" or "PROPN" or "PRON" or "ADV" && entityOf(noun) is { Type: EntityType.Place } entity ? entity.Name : null;
    }

    private static string Clean(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Length > 1 && words[0] is "the" or "The" ? words[1..] : words);
    }
}
