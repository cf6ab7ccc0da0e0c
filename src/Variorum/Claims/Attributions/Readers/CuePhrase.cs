using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>The words of a cue: the verb with its auxiliaries, adverbs and particle, "had also pointed out".</summary>
internal static class CuePhrase
{
    /// <param name="preposition">The preposition that leads to what is said ("called for"), or null.</param>
    public static TextSpan Of(Sentence sentence, Token verb, Token? preposition = null)
    {
        var (first, last) = (verb.Index, verb.Index);
        for (var i = verb.Index - 1; i >= 0 && sentence.Tokens[i] is var token && Leads(token, verb); i--)
        {
            if (token.Upos is "AUX" or "ADV" or "PART") first = i;
        }

        if (verb.Xpos == "VB" && sentence.HeadOf(verb) is { Upos: "VERB" } began && began.Index < first && sentence.Tokens[verb.Index - 1] is { Xpos: "TO" } && BetweenOf(sentence, began, first)) first = began.Index;
        for (var i = verb.Index + 1; i < sentence.Tokens.Length && sentence.Tokens[i] is { Relation: "compound:prt" } token && token.Head == verb.Index; i++) last = i;
        if (preposition is not null && preposition.Index == last + 1) last = preposition.Index;
        return sentence.Tokens[first].Span.Union(sentence.Tokens[last].Span);
    }

    /// <summary>"went on to say": nothing but "on" and "to" parts the two verbs.</summary>
    private static bool BetweenOf(Sentence sentence, Token began, int first) =>
        sentence.Tokens[(began.Index + 1)..first].All(token => token.Xpos is "TO" || token.Lemma is "on" || token.Upos == "ADV");

    private static bool Leads(Token token, Token verb) =>
        token.Head == verb.Index && (token.Is("aux") || (token.Relation == "advmod" && token.Upos is "ADV" or "PART" && token.Xpos is not "WRB"));
}
