using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads phrases that name a source: "according to the police", "in the words of the mayor", "as the mayor noted".</summary>
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
        if (ClauseAround(sentence, source, cue) is not { } clause) return null;
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
            if (child.Relation != "conj" && !Speakers.Include(sentence, child)) return new TextSpan(phrase.Span.Start, sentence.Tokens[comma.Index - 1].Span.End);
            if (child.Upos is "ADJ" or "DET" or "NUM" or "VERB") return new TextSpan(phrase.Span.Start, sentence.Tokens[comma.Index - 1].Span.End);
        }

        return phrase.Span;
    }

    /// <summary>What is said: the clause that the phrase hangs on, without the phrase.</summary>
    private static TextSpan? ClauseAround(Sentence sentence, SourcePhrase source, TextSpan cue)
    {
        var phrase = cue.Union(source.Span);
        var setOff = sentence.Tokens.LastOrDefault(token => token.Span.End <= phrase.Start) is { Form: "," or "—" or "–" or "--" };
        var predicate = sentence.HeadOf(source.Head);
        while (predicate is not null && !predicate.IsRoot && !IsClause(sentence, predicate, setOff)) predicate = sentence.HeadOf(predicate);
        // "1,906 are adults and 968 are children, according to the office": without a comma before "and", both are said.
        if (predicate is { Relation: "conj" } joined && phrase.End + 2 >= sentence.Span.End && sentence.SubtreeOf(joined)[0] is { Relation: "cc", Index: > 0 } cc && sentence.Tokens[cc.Index - 1].Form != ",")
            predicate = sentence.HeadOf(joined);
        var tokens = (predicate is null or { IsRoot: true } ? sentence.Tokens : sentence.SubtreeOf(predicate)).Where(token => token.Upos != "PUNCT" || token.Form is ";").ToList();
        while (tokens.Count > 0 && tokens[0].Relation is "cc" or "mark") tokens.RemoveAt(0);
        var after = tokens.Where(token => token.Span.Start >= phrase.End).TakeWhile(token => token.Form != ";").ToList();
        var before = tokens.Where(token => token.Span.End <= phrase.Start).ToList();
        before.RemoveRange(0, before.FindLastIndex(token => token.Form == ";") + 1);
        if (before.Count == 0) return after.Count == 0 ? null : after[0].Span.Union(sentence.Tokens[^1].Span.End > after[^1].Span.End && predicate is { IsRoot: true } ? sentence.Tokens[^1].Span : after[^1].Span);
        if (after.Count == 0 || MainClause.IsIn(sentence, [.. before])) return before[0].Span.Union(before[^1].Span);
        return before[0].Span.Union(after[^1].Span);
    }

    /// <summary>Behind a comma the phrase speaks of the whole sentence, and not of a description at its end.</summary>
    private static bool IsClause(Sentence sentence, Token predicate, bool setOff) => setOff
        ? predicate.Relation is "ccomp" or "parataxis" || (predicate.Relation == "conj" && sentence.SubjectOf(predicate) is not null)
        : predicate.Relation is "ccomp" or "conj" or "parataxis" or "advcl" or "acl:relcl";
}
