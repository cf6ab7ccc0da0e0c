using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Writes what a clause says of the things that it counts: "brought to Ostland by the agency", "who signed letter".</summary>
internal sealed class Deed(NounPhrase phrases)
{
    private const int MostWords = 9;
    private const int MostAgentWords = 2;

    /// <summary>Verbs that say of a count no more than that there is one.</summary>
    private static readonly ImmutableHashSet<string> Light = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "be", "have", "there", "include", "number", "total", "reach", "stand", "say", "find", "show", "report", "rise", "fall", "grow", "increase", "decrease", "drop", "become", "seem", "do",
        "get", "account", "need", "want", "make", "contain", "comprise", "exceed", "mean", "expect", "estimate", "list", "name", "see", "feature", "involve", "hit", "top");

    /// <summary>Null where the clause adds nothing.</summary>
    public string? Of(Sentence sentence, Argument argument, bool persons)
    {
        if (argument.Governor is not { Upos: "VERB" } verb || Light.Contains(verb.Lemma) || !Happening.IsTold(sentence, verb)) return null;
        return argument.Role switch
        {
            ArgumentRole.Patient or ArgumentRole.Recipient => Undergone(sentence, verb, argument),
            ArgumentRole.Subject => Done(sentence, verb, persons),
            ArgumentRole.Agent => $"{(persons ? "who" : "that")} {verb.Form} {Theme(sentence, verb)}".TrimEnd(),
            _ => null,
        };
    }

    /// <summary>Of a copular clause that tells where: "in the valley".</summary>
    public string? Where(Sentence sentence, Argument argument) =>
        argument is { Role: ArgumentRole.Subject, Governor: { } place } && place.IsNoun() && sentence.CaseOf(place) is { } preposition
            ? phrases.WriteBehind(sentence, place, preposition)
            : null;

    private string Undergone(Sentence sentence, Token verb, Argument argument)
    {
        var words = new List<string> { Participles.Of(verb) };
        words.AddRange(sentence.ChildrenOf(verb).Where(child => child.Is("compound:prt") || (child.Is("xcomp") && child.Upos == "ADJ" && child.Index > verb.Index)).Select(child => child.Form));
        if (sentence.IsPassive(verb) && sentence.ObjectOf(verb) is { } given && given.IsNoun() && given != argument.Phrase) words.Add(phrases.WriteCore(sentence, given));
        if (!sentence.IsPassive(verb) && sentence.ChildOf(verb, "iobj") is { } recipient && phrases.WriteBehind(sentence, recipient, "to") is { } to) words.Add(to);
        words.AddRange(Places(sentence, verb, argument.Phrase));
        if (Agent(sentence, verb) is { } agent) words.Add(agent);
        return Cut(words);
    }

    private string Done(Sentence sentence, Token verb, bool persons)
    {
        var finite = verb.Xpos == "VBG" ? verb.Form : $"{(persons ? "who" : "that")} {(verb.Xpos == "VB" ? verb.Lemma : verb.Form)}";
        var words = new List<string> { finite };
        words.AddRange(sentence.ChildrenOf(verb).Where(child => child.Is("compound:prt")).Select(child => child.Form));
        if (sentence.ObjectOf(verb) is { } theme && theme.IsNoun()) words.Add(phrases.WriteCore(sentence, theme));
        words.AddRange(Places(sentence, verb, null));
        return Cut(words);
    }

    private string Theme(Sentence sentence, Token verb) =>
        (sentence.ChildOf(verb, "nsubj:pass") ?? sentence.ObjectOf(verb)) is { } theme && theme.IsNoun() ? phrases.WriteCore(sentence, theme) : "";

    private IEnumerable<string> Places(Sentence sentence, Token verb, Token? except)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child == except || child.Relation is not "obl" || child.Index < verb.Index || !child.IsNoun()) continue;
            if (sentence.CaseOf(child) is ("to" or "in" or "from" or "at" or "into" or "on" or "for" or "with" or "out" or "of") and var preposition
                && phrases.WriteBehind(sentence, child, preposition) is { } text)
            {
                yield return text;
            }
        }
    }

    private string? Agent(Sentence sentence, Token verb)
    {
        var agent = sentence.IsPassive(verb)
            ? sentence.ChildOf(verb, "obl:agent")
            : sentence.SubjectOf(verb);
        if (agent is null or { Upos: "PRON" } || phrases.WriteBehind(sentence, agent, "by", depth: 3) is not { } by) return null;
        // A long name of who did it would outweigh what was done.
        return by.Count(character => character == ' ') <= MostAgentWords ? by : null;
    }

    private static string Cut(List<string> words)
    {
        var text = words[0];
        var count = text.Count(letter => letter == ' ') + 1;
        foreach (var part in words.Skip(1))
        {
            count += part.Count(letter => letter == ' ') + 1;
            if (count > MostWords) break;
            text += " " + part;
        }

        return text;
    }
}
