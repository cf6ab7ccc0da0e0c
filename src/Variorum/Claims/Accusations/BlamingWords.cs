using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Accusations;

/// <summary>Finds accusations by set phrases of blaming: "holds the port responsible for the delay", "put the blame on the director", "blamed the delay on him".</summary>
internal static class BlamingWords
{
    private static readonly string[] Answerable = ["responsible", "liable", "accountable", "guilty", "culpable"];

    private static readonly string[] Blames = ["blame", "fault", "guilt", "responsibility"];

    public static IEnumerable<CalledAccusation> Find(Sentence sentence)
    {
        foreach (var verb in sentence.Tokens.Where(word => word.Upos == "VERB"))
        {
            if (Blamed(sentence, verb) is not var (accused, span) || !Assertion.Holds(sentence, verb)) continue;
            var accuser = Agents.Of(sentence, verb);
            if (accuser != accused) yield return new CalledAccusation(sentence, accuser, accused, span);
        }
    }

    private static (Token Accused, TextSpan Span)? Blamed(Sentence sentence, Token verb)
    {
        if (sentence.ObjectOf(verb) is not { } named) return null;
        return verb.Lemma switch
        {
            "hold" => sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("xcomp") && Answerable.Contains(child.Lemma)) is { } answerable ? (named, Clause.SpanOf(sentence, answerable)) : null,
            "put" or "lay" or "place" or "pin" or "cast" or "shift" when Blames.Contains(named.Lemma) => On(sentence, verb, named, "on", "upon", "onto", "at", "with"),
            "point" when named.Lemma == "finger" => On(sentence, verb, named, "at"),
            "blame" => On(sentence, verb, named, "on") is var (blamed, _) ? (blamed, new TextSpan(NominalPhrase.SpanOf(sentence, named).Start, named.Span.End)) : null,
            _ => null,
        };
    }

    /// <summary>"on the director", "at the door of the ministry".</summary>
    private static (Token Accused, TextSpan Span)? On(Sentence sentence, Token verb, Token named, params string[] cases)
    {
        var on = sentence.ChildrenOf(verb).Concat(sentence.ChildrenOf(named)).FirstOrDefault(child => (child.Is("obl") || child.Is("nmod")) && child.Index > named.Index && cases.Contains(WrongWords.CaseOf(sentence, child)));
        if (on is { Lemma: "door" or "feet" or "foot" or "shoulder" }) on = sentence.ChildrenOf(on).FirstOrDefault(child => child.Is("nmod") || child.Relation == "nmod:poss");
        return on is null ? null : (on, Clause.SpanOf(sentence, verb));
    }
}
