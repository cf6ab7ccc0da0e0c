using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Writes the participles and clauses behind a noun that tell which things are counted.</summary>
internal sealed class Relatives(NounPhrase phrases, Deed deed)
{
    /// <summary>"members dissociated from the union", "members who died": a participle or clause behind the noun.</summary>
    /// <param name="except">A clause that holds the figure itself tells nothing more.</param>
    public string Of(Sentence sentence, Token noun, bool hasComplement, Token? except)
    {
        if (RelativeClauses.Behind(sentence, noun) is { } told && RelativeClauses.Sliced(sentence, noun, told) is { } slice && (except is null || !sentence.SubtreeOf(told).Contains(except))) return $" {slice}";
        foreach (var clause in Clauses(sentence, noun).Where(clause => except is null || !sentence.SubtreeOf(clause).Contains(except)))
        {
            if (sentence.ChildrenOf(clause).Any(child => child.Form is "(" or "[")) continue;
            if (clause.Relation != "acl:relcl" && clause.IsPastParticiple() && deed.Of(sentence, new Argument(noun, ArgumentRole.Patient, clause, null), persons: true) is { } undergone) return " " + undergone;
            if (hasComplement || clause.Relation != "acl:relcl") continue;
            if (Verbatim(sentence, noun, clause) is { } relative) return " " + relative;
            if (sentence.SubjectOf(clause)?.Lemma == "who" && Located(sentence, noun, clause) is { } located) return " " + located;
            if (sentence.SubjectOf(clause)?.Lemma == "who" && Predicate(sentence, clause) is { } predicate) return $" who are {phrases.Write(sentence, predicate)}";
            var role = sentence.IsPassive(clause) ? ArgumentRole.Patient : ArgumentRole.Subject;
            if (sentence.SubjectOf(clause)?.Lemma is "who" or "that" or "which" && deed.Of(sentence, new Argument(noun, role, clause, null), Persons.Are(sentence, noun)) is { } done) return " " + done;
        }

        return "";
    }

    /// <summary>"of whom their families had no news", "for whom the ship was licensed": a short relative clause behind a preposition, as it stands.</summary>
    private static string? Verbatim(Sentence sentence, Token noun, Token clause)
    {
        const int mostWords = 9;
        var tokens = sentence.Tokens;
        var first = noun.Index + 1;
        if (first + 2 >= tokens.Length || tokens[first].Upos != "ADP" || tokens[first + 1].Form is not ("whom" or "which")) return null;
        var end = first + 2;
        while (end < tokens.Length && tokens[end].Upos is not "PUNCT" and not "CCONJ") end++;
        if (end - first > mostWords || clause.Index < first || clause.Index >= end) return null;
        return tokens[(first + 2)..end].Any(word => word.Upos == "PRON" && word.Lemma.ToLowerInvariant() is not ("they" or "their")) ? null : sentence.TextOf(tokens[first].Span.Union(tokens[end - 1].Span));
    }

    /// <summary>Behind the noun; also a participle that the tree took for the verb of the noun ("members dissociated from the union are 124").</summary>
    private static IEnumerable<Token> Clauses(Sentence sentence, Token noun)
    {
        var clauses = sentence.ChildrenOf(noun).Where(child => child.Is("acl") && child.Index > noun.Index);
        return noun.Is("nsubj") && sentence.HeadOf(noun) is { Xpos: "VBN" } verb && verb.Is("acl") && !sentence.Has(verb, "aux") ? clauses.Prepend(verb) : clauses;
    }

    /// <summary>"who were in the hall", "who were there".</summary>
    private string? Located(Sentence sentence, Token noun, Token clause) => !sentence.Has(clause, "cop") || !Happening.IsTold(sentence, clause) ? null
        : clause.Lemma is "there" or "here" ? clause.Form : clause.IsNoun() ? deed.Where(sentence, new Argument(noun, ArgumentRole.Subject, clause, null), persons: true) : null;

    /// <summary>"who are / remain / continue to be full members".</summary>
    private static Token? Predicate(Sentence sentence, Token clause)
    {
        if (clause.IsNoun() && sentence.Has(clause, "cop") && sentence.CaseOf(clause) is null) return clause;
        return sentence.ChildOf(clause, "xcomp") is { } complement && complement.IsNoun() && sentence.SubjectOf(clause)?.Lemma == "who" ? complement : null;
    }
}
