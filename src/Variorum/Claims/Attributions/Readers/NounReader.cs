using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Entities;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads nouns that name a report: "their claim to be ready", "the mayor's statement that ...".</summary>
internal static class NounReader
{
    public static IEnumerable<Finding> Read(VoiceReading reading, Sentence sentence)
    {
        foreach (var noun in sentence.Tokens)
        {
            if (noun.Upos is not "NOUN" || WordClasses.IsPerson(noun.Lemma.ToLowerInvariant()) || sentence.ChildOf(noun, "nmod:poss") is not { } owner) continue;
            if (Said(sentence, noun) is not { } said || !reading.Cues.IsReport(noun.Lemma.ToLowerInvariant())) continue;
            if (Clause.Phrase(sentence, owner, noun) is not { } source) continue;
            if (ContentShape.Of(reading.Text, reading.Quotations, After(noun, sentence.SubtreeSpanOf(said)), noun.Span) is not { } content) continue;
            var verb = reading.Cues.Words.VerbsOf(noun.Lemma.ToLowerInvariant()).FirstOrDefault() ?? noun.Lemma;
            yield return new Finding(content, source, noun.Span, StanceReader.Of(reading.Cues, verb, negated: false, infinitive: false));
        }
    }

    private static TextSpan After(Token noun, TextSpan said) => new(Math.Max(said.Start, noun.Span.End), Math.Max(said.End, noun.Span.End));

    /// <summary>The clause of the noun; a parser may hang "to ..." on the verb before it, but it stands right behind its noun.</summary>
    private static Token? Said(Sentence sentence, Token noun)
    {
        var clause = sentence.ChildrenOf(noun).FirstOrDefault(child =>
            child.Relation is "acl" or "ccomp" or "xcomp" && child.Index > noun.Index && sentence.ChildrenOf(child).Any(mark => mark.Relation == "mark" && mark.Lemma is "that" or "to"));
        if (clause is not null || noun.Index + 1 >= sentence.Tokens.Length || sentence.Tokens[noun.Index + 1] is not { Xpos: "TO" } to) return clause;
        return sentence.HeadOf(to) is { } act && act.Index > to.Index ? act : null;
    }
}
