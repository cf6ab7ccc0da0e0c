using Variorum.Claims.Entities;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads subjects with descriptions between commas: "its director, Ada Orr, said", "The judge, who lives in Ostby, the harbour town, held".</summary>
/// <remarks>By commas and not by the tree: what a parser makes of several noun phrases in a row is chance. What stands right before a verb and its comma
/// belongs to its subject, back to the noun phrase that nothing describes.</remarks>
internal static class NounGroups
{
    private static readonly SemanticLexicon Words = SemanticLexicon.Load();

    /// <returns>Null where no comma stands before the verb, or only one phrase before that comma.</returns>
    public static SourcePhrase? SubjectBefore(Sentence sentence, Token verb)
    {
        if (verb.Upos != "VERB" || !CouldBeFinite(sentence, verb)) return null;
        var end = verb.Index - 1;
        while (end > 0 && sentence.Tokens[end].Upos is "AUX" or "ADV") end--;
        if (end < 3 || sentence.Tokens[end].Form != ",") return null;
        var (phrases, groups, after) = (new List<(int First, int End)>(), 0, end);
        while (after > 0)
        {
            var first = after;
            while (first > 0 && sentence.Tokens[first - 1].Form is not ("," or ";")) first--;
            var words = sentence.Tokens[first..after];
            if (words.IsEmpty || words.Any(word => word.Form is ";" or ":" or "”" or "“" or "\"" or "''" or "(" or "—" or "–")) break;
            if (IsPhrase(words)) phrases.Insert(0, (first, after));
            else if (!IsDescription(words)) break;
            groups++;
            if (first > 0 && sentence.Tokens[first - 1].Form == ";") break;
            after = first - 1;
        }

        if (phrases.Count == 0 || groups < 2 || phrases[0].End == end) return null;
        // "That number, its chairwoman, Ada Orr, told reporters": a number tells nothing.
        if (phrases.Count > 1 && Head(sentence.Tokens[phrases[0].First..phrases[0].End]) is { } opening && Speakers.IsNumber(opening)) phrases.RemoveAt(0);
        var subject = phrases[0];
        var head = Head(sentence.Tokens[subject.First..subject.End]);
        return head is not null && Speakers.Tell(sentence, head) && !IsParty(head) ? new SourcePhrase(sentence.Tokens[subject.First].Span.Union(sentence.Tokens[end - 1].Span), head, sentence) : null;
    }

    /// <summary>A participle too, where a tagger saw no verb for the noun before it.</summary>
    private static bool CouldBeFinite(Sentence sentence, Token verb) => verb.Xpos switch
    {
        "VBD" or "VBZ" or "VBP" => true,
        "VBN" => sentence.ChildrenOf(verb).Any(child => child.Upos == "AUX" && child.Lemma == "have") || (sentence.Root.Index < verb.Index && sentence.Root.Upos is "NOUN" or "PROPN" or "NUM" && !sentence.ChildrenOf(verb).Any(child => child.Upos == "AUX")),
        _ => false,
    };

    private static bool IsPhrase(ImmutableArray<Token> words) =>
        words[0].Upos is "DET" or "PROPN" or "NOUN" or "ADJ" or "NUM" && words[0].Xpos is not ("WP" or "WDT" or "WP$") || words[0].Xpos == "PRP$"
            ? !words.Any(word => MainClause.IsFinite(word) || word.Xpos is "WP" or "WDT") && Head(words) is { } head && !IsTime(head)
            : false;

    /// <summary>"who lives in Ostby", "visiting the hall", "known as the Spine".</summary>
    private static bool IsDescription(ImmutableArray<Token> words) =>
        words[0].Xpos is "WP" or "WDT" or "WP$" or "WRB" or "VBG" or "VBN" || (words[0].Upos == "ADP" && words.Length > 1 && words[1].Xpos is "WDT" or "WP") || words[0].Lemma is "including" or "like";

    private static Token? Head(ImmutableArray<Token> words)
    {
        var preposition = words.FirstOrDefault(word => word.Upos == "ADP");
        return words.LastOrDefault(word => word.Upos is "NOUN" or "PROPN" or "NUM" or "PRON" && (preposition is null || word.Index < preposition.Index));
    }

    private static bool IsTime(Token head) => CalendarWords.Contains(head.Form) || (head.Upos == "NOUN" && Words.IsNoun(head.Lemma.ToLowerInvariant(), "wn:time_period"));

    private static bool IsParty(Token head) => Clause.IsParty(head);
}
