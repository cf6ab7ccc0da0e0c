using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Entities;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads nouns that name a report: "their claim to be ready", "the mayor's statement that ...", "the accusation of the union that ...", "rejects the claim that ...".</summary>
internal static class NounReader
{
    public static IEnumerable<Finding> Read(VoiceReading reading, Sentence sentence)
    {
        foreach (var noun in sentence.Tokens)
        {
            if (noun.Upos is not "NOUN" || WordClasses.IsPerson(noun.Lemma.ToLowerInvariant()) || !reading.Cues.IsReport(noun.Lemma.ToLowerInvariant())) continue;
            if (Read(reading, sentence, noun) is { } finding) yield return finding;
        }
    }

    private static Finding? Read(VoiceReading reading, Sentence sentence, Token noun)
    {
        var owner = Owner(reading, sentence, noun);
        if (Said(sentence, noun, owner) is not { } said) return null;
        var verb = reading.Cues.Words.VerbsOf(noun.Lemma.ToLowerInvariant()).FirstOrDefault() ?? noun.Lemma;
        var stance = StanceReader.Of(reading.Cues, verb, negated: false, infinitive: false);
        if (owner is not null)
        {
            var told = sentence.SubtreeOf(said);
            var from = owner.Index < noun.Index ? noun.Span : noun.Span.Union(sentence.SubtreeOf(owner).TakeWhile(word => word.Index < said.Index && word.Span.End <= said.Span.Start && !word.IsRoot && !told.Contains(word)).LastOrDefault(owner).Span);
            var words = Behind(sentence, said, from);
            return Clause.Phrase(sentence, owner, noun) is { } source && Before(sentence, source, words) is { } named ? Make(reading, ClauseSpan.Cut(reading, sentence, words), named, noun.Span, stance, null) : null;
        }

        // Without an owner it is hearsay where the noun doubts what it names; a "declaration" or "disclosure" has somebody behind it who is told elsewhere.
        // And "to ..." behind a noun without an owner is a purpose as often as a report.
        if (!IsThat(sentence, said)) return null;
        var content = Behind(sentence, said, noun.Span);
        if (Governor(sentence, noun) is { } governor && Clause.SubjectOf(sentence, governor) is { } speaker && !Clause.IsUnsaid(reading, sentence, governor) && Speakers.Tell(reading, sentence, speaker.Head))
        {
            var denies = StanceReader.Of(reading.Cues, reading.Cues.LemmaOf(governor), Clause.IsNegated(sentence, governor), infinitive: false) == Stance.Denies;
            var makes = governor.Lemma is "make" or "repeat" or "voice" or "issue" or "publish" or "spread" or "raise" or "release" || reading.Cues.Speaks(governor);
            if (denies || makes) return Make(reading, content, speaker, CuePhrase.Of(sentence, governor), denies ? Stance.Denies : stance, null);
        }

        return stance == Stance.Accuses || noun.Lemma.ToLowerInvariant() is "claim" or "rumour" or "rumor" or "speculation" || noun is { Lemma: "report", Xpos: "NNS" } ? Make(reading, content, null, noun.Span, stance, AttributionType.Hearsay) : null;
    }

    /// <summary>The verb whose object it is; "Orr, visiting Ostby, rejected claims that ..." has it for an adjective.</summary>
    private static Token? Governor(Sentence sentence, Token noun)
    {
        if (noun.Is("obj") && sentence.HeadOf(noun) is { Upos: "VERB" } governor && governor.Index < noun.Index) return governor;
        return sentence.ChildrenOf(noun).FirstOrDefault(child => child is { Relation: "amod", Upos: "VERB" } && child.Index == noun.Index - 1 && NounGroups.SubjectBefore(sentence, child) is not null);
    }

    private static Finding? Make(VoiceReading reading, TextSpan raw, SourcePhrase? source, TextSpan cue, Stance stance, AttributionType? type) =>
        ContentShape.Of(reading.Text, reading.Quotations, raw, cue) is { } content ? new Finding(content, source, cue, stance) { Type = type } : null;

    /// <summary>Whose report it is: "the claim, spread by the union", "the mayor's claim", "the claim of the mayor", "a Courier report".</summary>
    private static Token? Owner(VoiceReading reading, Sentence sentence, Token noun) => Spreader(sentence, noun) ?? sentence.ChildrenOf(noun).FirstOrDefault(child =>
        child.Relation == "nmod:poss"
        || (child.Index > noun.Index && child.Is("nmod") && sentence.ChildOf(child, "case") is { Lemma: "of" or "by" or "from" } && Speakers.Include(sentence, child))
        || (child.Relation == "compound" && reading.Entities.Of(child) is { Type: EntityType.Organisation or EntityType.Outlet }));

    private static Token? Spreader(Sentence sentence, Token noun) => sentence.ChildrenOf(noun).Where(child => child is { Relation: "acl", Xpos: "VBN" })
        .SelectMany(child => sentence.ChildrenOf(child)).FirstOrDefault(child => child.Is("obl") && sentence.ChildOf(child, "case") is { Lemma: "by" } && Speakers.Include(sentence, child));

    /// <summary>"a report by the Echo that ...": without what is reported.</summary>
    private static SourcePhrase? Before(Sentence sentence, SourcePhrase source, TextSpan said)
    {
        if (!source.Span.Overlaps(said) && source.Span.End <= said.Start) return source;
        var end = sentence.Tokens.LastOrDefault(token => token.Span.End <= said.Start && token.Form != "that" && token.Upos != "PUNCT");
        return end is null || end.Span.End <= source.Head.Span.Start || source.Span.Start >= said.Start ? source.Span.Start < said.Start ? source : source.Span.End <= said.Start ? source : null : source with { Span = new TextSpan(source.Span.Start, end.Span.End) };
    }

    private static TextSpan Behind(Sentence sentence, Token said, TextSpan noun)
    {
        var span = sentence.SubtreeSpanOf(said);
        return new TextSpan(Math.Max(span.Start, noun.End), Math.Max(span.End, noun.End));
    }

    /// <summary>The clause of the noun, or of its owner, which a parser may take for described; "to ..." may hang on the verb before it, but it stands right behind its noun.</summary>
    private static Token? Said(Sentence sentence, Token noun, Token? owner)
    {
        var clause = sentence.ChildrenOf(noun).Concat(owner is null || owner.Index < noun.Index ? [] : sentence.SubtreeOf(owner).SelectMany(word => sentence.ChildrenOf(word))).FirstOrDefault(child =>
            child.Relation is "acl" or "ccomp" or "xcomp" or "acl:relcl" && child.Index > noun.Index && (IsThat(sentence, child) || (owner is not null && child.Relation != "acl:relcl" && sentence.ChildrenOf(child).Any(mark => mark is { Relation: "mark", Lemma: "to" }))));
        // "Rumours are flying that ...", "Reports persist that ...".
        if (clause is null && owner is null && noun.Is("nsubj") && sentence.HeadOf(noun) is { Upos: "VERB" } predicate && sentence.ObjectOf(predicate) is null)
            clause = sentence.ChildrenOf(predicate).FirstOrDefault(child => child.Index > predicate.Index && child.Relation is "ccomp" or "advcl" or "csubj" && IsThat(sentence, child));
        if (clause is null && owner is not null && owner.Index > noun.Index)
        {
            // "The claim, spread by the union, that ...": the conjunction behind the owner, whatever the clause hangs on.
            var next = sentence.SubtreeOf(owner)[^1].Index + 1;
            while (next < sentence.Tokens.Length && sentence.Tokens[next].Form == ",") next++;
            if (next < sentence.Tokens.Length && sentence.Tokens[next] is { Form: "that", Relation: "mark" } that && sentence.HeadOf(that) is { } reported && reported.Index > next && IsThat(sentence, reported)) return reported;
        }

        if (clause is not null || owner is null || owner.Index > noun.Index || noun.Index + 1 >= sentence.Tokens.Length || sentence.Tokens[noun.Index + 1] is not { Xpos: "TO" } to) return clause;
        return sentence.HeadOf(to) is { } act && act.Index > to.Index ? act : null;
    }

    /// <summary>"that" and a subject of its own: what is reported, not which one.</summary>
    private static bool IsThat(Sentence sentence, Token clause)
    {
        var children = sentence.ChildrenOf(clause);
        return children.Any(child => child.Form == "that" && child.Relation is "mark" && child.Index < clause.Index) && children.Any(child => (child.Is("nsubj") || child.Is("expl")) && child.Form != "that");
    }
}
