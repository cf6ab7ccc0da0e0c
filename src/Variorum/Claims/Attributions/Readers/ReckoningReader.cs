using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads phrases that name a count and whose it is: "by her count", "by the commission's reckoning", "70,000 in the estimate of the union, 11,500 in that of the police".</summary>
internal static class ReckoningReader
{
    private static readonly string[] Reckonings = ["count", "reckoning", "estimate", "estimation", "tally", "calculation", "assessment"];

    // "in his account", "in her figures" is where something stands.
    private static readonly string[] ReckoningsBy = ["account", "figure", "admission"];

    public static IEnumerable<Finding> Read(VoiceReading reading, Sentence sentence)
    {
        var phrases = sentence.Tokens.Select(token => Phrase(sentence, token)).OfType<SourcePhrase>().ToList();
        foreach (var source in phrases)
        {
            var cue = Cue(sentence, source);
            var phrase = Preposition(sentence, Noun(sentence, source)).Span.Union(cue).Union(source.Span);
            var raw = phrases.Count > 1 ? Piece(sentence, phrase) : Framed.Around(sentence, phrase, sentence.HeadOf(Noun(sentence, source)));
            if (raw is { } around && ContentShape.Of(reading.Text, reading.Quotations, around, cue) is { } content) yield return new Finding(content, source, cue, Stance.Asserts) { Type = AttributionType.AccordingTo };
        }
    }

    /// <summary>Whose count a preposition leads to; null where it leads to anything else.</summary>
    private static SourcePhrase? Phrase(Sentence sentence, Token preposition)
    {
        if (preposition.Upos != "ADP" || preposition.Lemma.ToLowerInvariant() is not ("by" or "in") || sentence.HeadOf(preposition) is not { } noun || noun.Index <= preposition.Index) return null;
        var pointing = noun.Form is "that" or "those" && sentence.Tokens.Any(token => token.Index < preposition.Index && IsReckoning(token));
        if (!pointing && !IsReckoning(noun) && !(preposition.Form.Equals("by", StringComparison.OrdinalIgnoreCase) && ReckoningsBy.Contains(noun.Lemma.ToLowerInvariant(), StringComparer.Ordinal))) return null;
        var owner = sentence.ChildrenOf(noun).FirstOrDefault(child => child.Relation == "nmod:poss" && child.Index > preposition.Index)
            ?? sentence.ChildrenOf(noun).FirstOrDefault(child => child.Is("nmod") && child.Index > noun.Index && sentence.ChildOf(child, "case") is { Lemma: "of" } && Speakers.Include(sentence, child));
        if (owner is null || (noun.Lemma is "figure" && owner.Relation != "nmod:poss")) return null;
        if (owner.Xpos == "PRP$") return owner.Lemma.ToLowerInvariant() is "my" or "our" or "your" ? null : new SourcePhrase(owner.Span, owner, sentence);
        return Clause.Phrase(sentence, owner, preposition);
    }

    private static bool IsReckoning(Token noun) => noun.Upos == "NOUN" && Reckonings.Contains(noun.Lemma.ToLowerInvariant(), StringComparer.Ordinal);

    private static Token Noun(Sentence sentence, SourcePhrase source) => sentence.HeadOf(source.Head) ?? source.Head;

    /// <summary>"in the estimate of the union"; of "by her count" the count alone, for whose it is stands between.</summary>
    private static TextSpan Cue(Sentence sentence, SourcePhrase source)
    {
        var noun = Noun(sentence, source);
        return source.Head.Index < noun.Index ? noun.Span : Preposition(sentence, noun).Span.Union(noun.Span);
    }

    private static Token Preposition(Sentence sentence, Token noun) => sentence.ChildOf(noun, "case") ?? noun;

    /// <summary>Where two are set against each other each has its own piece, between commas.</summary>
    private static TextSpan? Piece(Sentence sentence, TextSpan phrase)
    {
        var before = sentence.Tokens.Where(token => token.Span.End <= phrase.Start).ToList();
        var cut = before.FindLastIndex(token => token.Form is "," or ";" or ":");
        return cut + 1 < before.Count ? before[cut + 1].Span.Union(before[^1].Span) : null;
    }
}
