using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads who is said to feel what about something: "is alarmed about the plan", "are worried that it will fail".</summary>
internal static class FeelingReader
{
    private static readonly SemanticLexicon Words = SemanticLexicon.Load();

    public static IEnumerable<Finding> Read(VoiceReading reading, Sentence sentence)
    {
        foreach (var word in sentence.Tokens)
        {
            if (word.Xpos is not ("VBN" or "JJ") || !sentence.ChildrenOf(word).Any(child => child.Relation is "aux:pass" or "cop") || !IsFeeling(word)) continue;
            if (Clause.IsNegated(sentence, word) || Clause.IsUnsaid(reading, sentence, word)) continue;
            if (sentence.ChildrenOf(word).FirstOrDefault(child => child.Is("nsubj")) is not { } subject || !Speakers.Include(sentence, subject)) continue;
            if (Clause.IsParty(subject) || Clause.Phrase(sentence, subject, word) is not { } source || About(sentence, word) is not { } about) continue;
            var cue = CuePhrase.Of(sentence, word, about.Preposition);
            if (ContentShape.Of(reading.Text, reading.Quotations, about.Content, cue) is { } content) yield return new Finding(content, source, cue, Stance.Asserts);
        }
    }

    private static bool IsFeeling(Token word)
    {
        var verb = word.Lemma.EndsWith("ed", StringComparison.Ordinal) ? word.Lemma[..^2] : word.Lemma;
        return new[] { verb, verb + "e", word.Lemma.EndsWith("ied", StringComparison.Ordinal) ? word.Lemma[..^3] + "y" : verb }.Any(lemma => Words.IsVerb(lemma, "vn:amuse-31.1") && Words.IsVerb(lemma, "ss:verb.emotion", 2));
    }

    private static (TextSpan Content, Token? Preposition)? About(Sentence sentence, Token word)
    {
        foreach (var child in sentence.ChildrenOf(word))
        {
            if (child.Index < word.Index) continue;
            if (child.Relation == "ccomp") return (sentence.SubtreeSpanOf(child), null);
            if (child.Is("obl") && sentence.ChildOf(child, "case") is { Lemma: "about" or "over" or "at" or "by" } preposition && preposition.Index == word.Index + 1)
                return (new TextSpan(preposition.Span.End, sentence.SubtreeSpanOf(child).End), preposition);
        }

        return null;
    }
}
