using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads phrases that name a source: "according to the police".</summary>
internal static class AccordingToReader
{
    public static IEnumerable<Finding> Read(VoiceReading reading, Sentence sentence)
    {
        foreach (var (according, to) in Phrases(sentence))
        {
            if (Read(reading, sentence, according, to) is { } finding) yield return finding;
        }
    }

    /// <summary>"According to the ministry:" with what it announces.</summary>
    public static Finding? Announce(Sentence sentence, TextSpan said)
    {
        foreach (var (according, to) in Phrases(sentence))
        {
            if (SourceAfter(sentence, according, to) is { } source) return new Finding(said, source, according.Span.Union(to.Span), Stance.Asserts) { Type = AttributionType.AccordingTo };
        }

        return null;
    }

    private static IEnumerable<(Token According, Token To)> Phrases(Sentence sentence)
    {
        for (var i = 0; i + 2 < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Form.Equals("according", StringComparison.OrdinalIgnoreCase) && sentence.Tokens[i + 1].Form.Equals("to", StringComparison.OrdinalIgnoreCase))
                yield return (sentence.Tokens[i], sentence.Tokens[i + 1]);
        }
    }

    private static Finding? Read(VoiceReading reading, Sentence sentence, Token according, Token to)
    {
        if (SourceAfter(sentence, according, to) is not { } source) return null;
        var cue = according.Span.Union(to.Span);
        if (Framed.Around(sentence, cue.Union(source.Span), sentence.HeadOf(source.Head)) is not { } clause) return null;
        return ContentShape.Of(reading.Text, reading.Quotations, clause, cue) is { } content
            ? new Finding(content, source, cue, Stance.Asserts) { Type = AttributionType.AccordingTo }
            : null;
    }

    private static SourcePhrase? SourceAfter(Sentence sentence, Token according, Token to)
    {
        var head = sentence.HeadOf(according) is { } above && above.Index > to.Index && above.Upos is "NOUN" or "PROPN" or "PRON" or "NUM" ? above
            : sentence.Tokens.Skip(to.Index + 1).FirstOrDefault(token => token.Upos is "NOUN" or "PROPN" or "PRON" && token.Relation is not ("compound" or "flat"));
        if (head is null || Clause.Phrase(sentence, head, to) is not { } phrase || phrase.Span.Start <= to.Span.Start) return null;
        return phrase with { Span = according.Index <= 2 ? Closed(sentence, phrase) : Short(sentence, phrase) };
    }

    /// <summary>A phrase that opens a sentence ends in a comma: a parser that runs on takes what is said for an apposition.</summary>
    private static TextSpan Closed(Sentence sentence, SourcePhrase phrase)
    {
        var next = sentence.Tokens.FirstOrDefault(token => token.Span.Start >= phrase.Span.End);
        if (next is null || next.Upos == "PUNCT") return phrase.Span;
        if (next.Xpos == "VBN")
        {
            // "According to figures gathered so far it rains": the participle belongs to the figures.
            var end = next;
            while (end.Index + 1 < sentence.Tokens.Length && sentence.Tokens[end.Index + 1] is { Upos: "ADV" or "ADP" or "NUM" or "NOUN" or "PROPN" } more && !more.Is("nsubj")) end = more;
            return new TextSpan(phrase.Span.Start, end.Span.End);
        }

        var comma = sentence.Tokens.FirstOrDefault(token => token.Form == "," && token.Index > phrase.Head.Index && phrase.Span.Contains(token.Span));
        return comma is null ? phrase.Span : new TextSpan(phrase.Span.Start, sentence.Tokens[comma.Index - 1].Span.End);
    }

    /// <summary>"according to the union, most of them old": what a comma adds is part of who says it only where it names or describes somebody.</summary>
    private static TextSpan Short(Sentence sentence, SourcePhrase phrase)
    {
        foreach (var child in sentence.ChildrenOf(phrase.Head))
        {
            if (child.Index <= phrase.Head.Index || child.Relation is not ("appos" or "conj" or "parataxis") || sentence.SubtreeOf(child)[0] is not { Form: "," } comma || comma.Index == 0) continue;
            if (child.Relation != "conj" && child.Upos is not ("NOUN" or "PROPN") && !Speakers.Include(sentence, child)) return new TextSpan(phrase.Span.Start, sentence.Tokens[comma.Index - 1].Span.End);
            if (child.Upos is "ADJ" or "DET" or "NUM" or "VERB") return new TextSpan(phrase.Span.Start, sentence.Tokens[comma.Index - 1].Span.End);
        }

        return phrase.Span;
    }
}
