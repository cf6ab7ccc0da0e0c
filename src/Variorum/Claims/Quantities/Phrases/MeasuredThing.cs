using Variorum.Claims.Quantities.Circumstances;
using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Writes what an amount is said of so that a reader knows which one is meant: "the fee" with whose fee it is.</summary>
internal sealed class MeasuredThing(NounPhrase phrases, Deed deed, KnownPhrases known)
{
    /// <summary>Verbs that give something to their subject and say no more of it.</summary>
    private static readonly ImmutableHashSet<string> Having = ImmutableHashSet.Create(
        StringComparer.Ordinal, "have", "get", "make", "report", "post", "record", "face", "run", "suffer", "earn", "draw", "own", "hold", "incur");

    private (int At, Token Noun, CountedThing Thing)? _last;

    /// <param name="at">The sentence's place in the article.</param>
    /// <param name="figure">The word that heads the amount: a clause that holds it tells nothing more.</param>
    /// <param name="unit">Of the amount.</param>
    public CountedThing Of(Sentence sentence, Token noun, int at, Token figure, string unit)
    {
        // "an increase of 3 million, or 4 per cent": one thing, told twice.
        if (_last is { } last && last.At == at && last.Noun == noun) return last.Thing;
        var told = Told(sentence, noun, at, figure, unit);
        _last = (at, noun, told);
        return told;
    }

    private CountedThing Told(Sentence sentence, Token noun, int at, Token figure, string unit)
    {
        var core = phrases.WriteCore(sentence, noun);
        var text = Owned(sentence, noun, core) ?? phrases.WriteNamed(sentence, noun);
        var thing = new CountedThing(text, core, noun.Lemma, Persons.Are(sentence, noun));
        if (!IsBare(sentence, noun, text, core)) return Kept(thing, at);
        if (Again(noun, thing, at, unit) is { } again) return Kept(again, at);
        if ((sentence.IsDefinite(noun) || ChangeFinder.IsChange(noun)) && known.FullerOf(noun.Lemma, core, at) is { } fuller) return thing with { Text = fuller };
        if (Receiver(sentence, figure) is { } receiver) return Kept(thing with { Text = $"{text} {receiver}" }, at);
        return Kept(Context(sentence, noun, figure) is { } context ? thing with { Text = $"{text} {context}" } : thing, at);
    }

    /// <summary>"The dam, whose cost has risen": the cost of the dam.</summary>
    private string? Owned(Sentence sentence, Token noun, string core) =>
        sentence.ChildOf(noun, "nmod:poss") is { Lemma: "whose" } && sentence.AncestorsOf(noun).FirstOrDefault(above => above.Relation == "acl:relcl") is { } clause && sentence.HeadOf(clause) is { } owner && owner.IsNoun()
            ? phrases.WriteBehind(sentence, owner, "of") is { } of ? $"{core} {of}" : null : null;

    /// <summary>"The increase of 146 million": of what the article told the height of; "a higher figure, 158 million": of what it spoke of just before.</summary>
    private CountedThing? Again(Token noun, CountedThing thing, int at, string unit)
    {
        if (ChangeFinder.IsChange(noun)) return known.Level(at, unit) is { } level ? thing with { Text = $"{thing.Text} in {level.AsReferent}" } : null;
        return noun.Lemma is "figure" or "sum" or "amount" or "total" ? known.Again(at, unit) : null;
    }

    /// <summary>"a fee of 14 million crowns to the agency": what hangs on the sum belongs to the fee.</summary>
    private string? Receiver(Sentence sentence, Token figure) =>
        Participants.Behind(sentence, figure) is { } behind ? phrases.WriteBehind(sentence, behind.Noun, behind.Preposition) : null;

    private CountedThing Kept(CountedThing thing, int at)
    {
        if (thing.Text.Length > thing.Core.Length) known.Add(at, thing);
        return thing;
    }

    /// <summary>Nothing at the noun says which one it is.</summary>
    private static bool IsBare(Sentence sentence, Token noun, string text, string core) =>
        text == core && noun.Upos == "NOUN" && !sentence.ChildrenOf(noun).Any(child => child.Is("nmod:poss"));

    /// <summary>To pay, to give, to impose: what is done with money and other things that are had.</summary>
    private static bool IsTransfer(Token verb) => SemanticLexicon.Load().IsVerb(verb.Lemma, "ss:verb.possession", 3) || verb.Lemma is "impose" or "levy";

    /// <summary>"paid to the firm" of "a fee was paid to the firm", "of the club" of "the club made a profit".</summary>
    private string? Context(Sentence sentence, Token noun, Token figure)
    {
        foreach (var clause in sentence.ChildrenOf(noun).Where(child => child.Relation == "acl" && child.Index > noun.Index && child.IsPastParticiple() && !sentence.SubtreeOf(child).Contains(figure)))
        {
            if (deed.OfTransfer(sentence, new Argument(noun, ArgumentRole.Patient, clause, null)) is { } made) return made;
        }

        var argument = Argument.Of(sentence, noun);
        // "A fee of 3 million went to the mayor."
        if (argument is { Role: ArgumentRole.Subject, Governor: { Upos: "VERB", Lemma: "go" or "flow" or "pass" } gone } && Participants.Recipient(sentence, gone, noun) is not null) return deed.Of(sentence, argument, persons: false);
        if (argument.Phrase != noun || argument.Governor is not { Upos: "VERB" } verb || !(Having.Contains(verb.Lemma) || IsTransfer(verb))) return null;
        // "The weather service reported gusts of 104 km an hour": it does not have them.
        if (verb.Lemma is "report" or "record" or "post" && SemanticLexicon.Load().IsNoun(noun.Lemma, "ss:noun.phenomenon")) return null;
        if (argument.Role == ArgumentRole.Patient && Having.Contains(verb.Lemma))
            return Participants.Doer(sentence, verb) is { } owner && phrases.WriteBehind(sentence, owner, "of") is { } whose ? whose : null;
        return argument.Role == ArgumentRole.Patient ? deed.OfTransfer(sentence, argument) : null;
    }
}
