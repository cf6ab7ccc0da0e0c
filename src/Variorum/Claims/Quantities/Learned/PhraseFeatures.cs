using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Phrases;
using Variorum.Expressions.Units;
using Variorum.Language;
using Variorum.Language.Learning;

namespace Variorum.Claims.Quantities.Learned;

/// <summary>What speaks for and against a whole phrase, in numbers: from these it is learned which phrases the text bears out.</summary>
internal static class PhraseFeatures
{
    private const float Far = 60;

    // In a list of a thousand names, one may hang on the other.
    private const int Deepest = 40;

    private static readonly ImmutableArray<Dimension> Dimensions = [Dimension.Money, Dimension.Percentage, Dimension.Time, Dimension.Age, Dimension.Length, Dimension.Area, Dimension.Volume, Dimension.Mass, Dimension.Points, Dimension.Persons];
    private static readonly ImmutableArray<string> Tails = ["who", "that", "of", "for", "to", "by", "in", "from", "on", "with"];
    private static readonly ImmutableArray<string> Leads = ["time", "cost", "price", "share", "value", "age", "sum", "part", "people", "distance", "increase", "length", "depth", "the"];
    private static readonly ImmutableArray<string> Relations = ["root", "conj", "ccomp", "advcl", "acl", "acl:relcl", "parataxis", "xcomp"];

    private static readonly ImmutableArray<string> SiteNames = ["own noun", "whole", "whole is a pronoun", "noun is the head", "noun behind", "noun off", "noun is a name", "noun is plural", "noun above the figure", .. Dimensions.Select(dimension => $"unit of {dimension}")];
    private static readonly ImmutableArray<string> WordingNames = ["only the core", "words behind the core", "names", "has by", "has a possessive", "has not", "starts with a capital", "words", "ends with a preposition", .. Tails.Select(word => $"goes on with {word}"), "goes on with a participle", .. Leads.Select(word => $"starts with {word}")];
    private static readonly ImmutableArray<string> SentenceNames = ["words not in the sentence", "share of words in the sentence", "nearest word", "farthest word", "mean of words", "words behind the figure", "marks between", "verbs between", "figures between", "words in other clauses"];
    private static readonly ImmutableArray<string> Parts = ["NOUN", "PROPN", "VERB", "AUX", "ADP", "PUNCT", "DET", "ADJ", "ADV", "PRON", "NUM", "CCONJ", "SCONJ", "PART"];
    private static readonly ImmutableArray<string> FigureRelations = ["nummod", "obj", "nsubj", "nsubj:pass", "obl", "nmod", "conj", "appos", "root", "compound", "parataxis", "dep", "advmod", "xcomp"];
    private static readonly ImmutableArray<string> NeighbourNames = [.. Parts.Select(part => $"{part} before"), .. Parts.Select(part => $"{part} behind"), .. Parts.Select(part => $"{part} next but one"), .. FigureRelations.Select(relation => $"figure: {relation}"), "depth"];
    private static readonly ImmutableArray<string> GovernorNames = ["governed", "by a verb", "by a noun", "governor off", "governor denied", "governor is possible", "governor has a subject", "subject is a pronoun", "subject off", "governor is passive", "has an object", .. Relations.Select(relation => $"governor: {relation}"), "sentence is quoted", "sentence asks"];

    /// <summary>In the order of the numbers; those of <see cref="CandidateFeatures"/> stand before them.</summary>
    public static readonly ImmutableArray<string> Names = [.. CandidateFeatures.Names, .. SiteNames, .. WordingNames, .. SentenceNames, .. GovernorNames, .. NeighbourNames];

    /// <param name="candidate">As <see cref="CandidateFeatures"/> sees the figure and what it is said to count.</param>
    public static float[] Of(float[] candidate, ToldFigure figure, CountedThing thing, string text)
    {
        var features = new float[Names.Length];
        var writer = new FeatureWriter(features);
        writer.Add(candidate);
        Site(ref writer, figure.Site, thing);
        Wording(ref writer, thing, text);
        Words(ref writer, figure.Site, text);
        Governor(ref writer, figure);
        Neighbours(ref writer, figure.Site);
        return features;
    }

    private static void Site(ref FeatureWriter writer, QuantitySite site, CountedThing thing)
    {
        var noun = site.Noun;
        writer.Add(noun is not null);
        writer.Add(site.Whole is not null);
        writer.Add(site.Whole is { Upos: "PRON" });
        writer.Add(noun is not null && noun.Lemma == thing.Head);
        writer.Add(noun is not null && noun.Index > site.Figure.Index);
        writer.Add(noun is null ? Far : Math.Min(Far, Math.Abs(noun.Index - site.Figure.Index)));
        writer.Add(noun is { Upos: "PROPN" });
        writer.Add(noun is not null && noun.IsPluralNoun());
        writer.Add(noun is not null && site.Figure.Head == noun.Index);
        var dimension = (site.Written.Unit?.Of ?? site.Written.Unit)?.Dimension;
        foreach (var known in Dimensions) writer.Add(dimension == known);
    }

    private static void Wording(ref FeatureWriter writer, CountedThing thing, string text)
    {
        var words = text.Split(' ');
        var tail = text.Length > thing.Core.Length && text.StartsWith(thing.Core, StringComparison.Ordinal) ? text[thing.Core.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        writer.Add(text == thing.Core);
        writer.Add(tail.Length);
        writer.Add(words.Skip(1).Count(word => word.Length > 0 && char.IsUpper(word[0])));
        writer.Add(words.Contains("by"));
        writer.Add(text.Contains("'s ", StringComparison.Ordinal) || text.Contains("\u2019s ", StringComparison.Ordinal));
        writer.Add(words.Contains("not"));
        writer.Add(char.IsUpper(text[0]));
        writer.Add(words.Length);
        writer.Add(words[^1] is "by" or "of" or "to" or "in" or "for" or "with" or "from" or "at" or "on");
        foreach (var word in Tails) writer.Add(tail.Length > 0 && tail[0] == word);
        writer.Add(tail.Length > 0 && (tail[0].EndsWith("ed", StringComparison.Ordinal) || tail[0].EndsWith("en", StringComparison.Ordinal)));
        foreach (var word in Leads) writer.Add(words[0] == word);
    }

    /// <summary>Where the words of the phrase stand in the figure's sentence.</summary>
    private static void Words(ref FeatureWriter writer, QuantitySite site, string text)
    {
        var (tokens, at) = (site.Sentence.Tokens, site.Figure.Index);
        var phrase = FigureWords.OfPhrase(text);
        var found = tokens.Where(token => !site.Written.Number.Figure.Overlaps(token.Span) && (phrase.Contains(token.Form.ToLowerInvariant()) || phrase.Contains(token.Lemma.ToLowerInvariant()))).ToList();
        var present = phrase.Count(word => found.Exists(token => token.Form.Equals(word, StringComparison.OrdinalIgnoreCase) || token.Lemma.Equals(word, StringComparison.OrdinalIgnoreCase)));
        writer.Add(phrase.Count - present);
        writer.Add(phrase.Count == 0 ? 0 : (float)present / phrase.Count);
        var distances = found.Select(token => Math.Min(Far, Math.Abs(token.Index - at))).DefaultIfEmpty(Far).ToList();
        writer.Add(distances.Min());
        writer.Add(distances.Max());
        writer.Add(distances.Average());
        writer.Add(found.Count(token => token.Index > at));
        var places = found.Select(token => token.Index).Append(at).ToList();
        var between = tokens[places.Min()..(places.Max() + 1)];
        writer.Add(between.Count(token => token.Form is "," or ";" or ":" or "(" or "\u2013" or "\u2014"));
        writer.Add(between.Count(token => token.Upos == "VERB"));
        writer.Add(between.Count(token => token.Upos == "NUM" && token.Index != at));
        var clause = ClauseOf(site.Sentence, site.Figure);
        writer.Add(found.Count(token => ClauseOf(site.Sentence, token) != clause));
    }

    private static Token? ClauseOf(Sentence sentence, Token token) => sentence.AncestorsOf(token).Prepend(token).Take(Deepest).FirstOrDefault(above => above.Upos is "VERB" || sentence.Has(above, "cop"));

    private static void Neighbours(ref FeatureWriter writer, QuantitySite site)
    {
        var (tokens, behind) = (site.Sentence.Tokens, site.Behind);
        foreach (var word in (ReadOnlySpan<Token?>)[site.Before, behind, behind is not null && behind.Index + 1 < tokens.Length ? tokens[behind.Index + 1] : null])
        {
            foreach (var part in Parts) writer.Add(word?.Upos == part);
        }

        foreach (var relation in FigureRelations) writer.Add(site.Figure.Relation == relation);
        writer.Add(site.Sentence.AncestorsOf(site.Figure).Count());
    }

    private static void Governor(ref FeatureWriter writer, ToldFigure figure)
    {
        var (sentence, governor, at) = (figure.Site.Sentence, figure.Argument.Governor, figure.Site.Figure.Index);
        var subject = governor is null ? null : sentence.SubjectOf(governor);
        writer.Add(governor is not null);
        writer.Add(governor is { Upos: "VERB" });
        writer.Add(governor is not null && governor.IsNoun());
        writer.Add(governor is null ? Far : Math.Min(Far, Math.Abs(governor.Index - at)));
        writer.Add(governor is not null && sentence.ChildrenOf(governor).Any(child => child.Lemma is "not" or "never" or "nor" or "no"));
        writer.Add(governor is not null && sentence.ChildrenOf(governor).Any(child => child.Is("aux") && child.Xpos == "MD"));
        writer.Add(subject is not null);
        writer.Add(subject is { Upos: "PRON" });
        writer.Add(subject is null ? Far : Math.Min(Far, Math.Abs(subject.Index - at)));
        writer.Add(governor is not null && sentence.IsPassive(governor));
        writer.Add(governor is not null && sentence.ObjectOf(governor) is not null);
        foreach (var relation in Relations) writer.Add(governor?.Relation == relation);
        writer.Add(sentence.Tokens.Any(token => token.Form is "\u201C" or "\""));
        writer.Add(sentence.Tokens[^1].Form == "?");
    }
}
