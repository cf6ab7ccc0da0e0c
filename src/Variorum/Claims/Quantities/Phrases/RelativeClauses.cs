using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says what a relative clause tells of a sum in which the sum has no part as its object: "3 million that remain", "4 million of which the firm speaks".</summary>
/// <param name="IsSettled">The clause is of this kind; false where the sum is what its verb is done to.</param>
/// <param name="Words">Null where the clause does not tell which sum is meant.</param>
internal sealed record RelativeClauses(bool IsSettled, string? Words)
{
    /// <summary>As many as can be said beside a noun.</summary>
    private const int MostWords = 10;

    public static RelativeClauses Of(Deed deed, Sentence sentence, Token sum, Token clause)
    {
        if (clause.Index <= sum.Index) return new RelativeClauses(false, null);
        var opening = sentence.Tokens.Skip(sum.Index + 1).TakeWhile(word => word.Index <= clause.Index && word.Lemma is not ("which" or "that" or "who" or "whom" or "whose")).ToList();
        var adds = opening.Exists(word => word.Form == ",");
        // "of which 2 million have been paid": the clause is told of the part.
        if (opening.Count > 0 && opening[^1].Upos == "ADP" && opening[^1].Index + 1 < clause.Index) return new RelativeClauses(true, adds ? null : Sliced(sentence, sum, clause));
        if (sentence.SubjectOf(clause) is not { Lemma: "that" or "which" } || clause.Upos == "VERB" && sentence.IsPassive(clause)) return new RelativeClauses(false, null);
        if (adds) return new RelativeClauses(true, null);
        var argument = new Argument(sum, ArgumentRole.Subject, clause, null);
        return new RelativeClauses(true, deed.Of(sentence, argument, persons: false) ?? deed.Where(sentence, argument, persons: false));
    }

    /// <summary>The verb of a clause that opens right behind a noun with a preposition, whatever the tree hangs it on; null where none does.</summary>
    public static Token? Behind(Sentence sentence, Token noun)
    {
        if (noun.Index + 3 >= sentence.Tokens.Length || sentence.Tokens[noun.Index + 1].Upos != "ADP" || sentence.Tokens[noun.Index + 2] is not { Lemma: "which" or "whom" } pronoun) return null;
        return sentence.AncestorsOf(pronoun).FirstOrDefault(above => above.Upos is "VERB" or "ADJ" && above.Index > pronoun.Index);
    }

    /// <summary>"for which the ship was licensed", "of which the firm speaks": the clause as it stands, where it is short, opens with a preposition and points at nobody.</summary>
    public static string? Sliced(Sentence sentence, Token noun, Token clause)
    {
        var end = sentence.SubtreeOf(clause)[^1].Index;
        for (var i = noun.Index + 1; i < end; i++)
        {
            if (sentence.Tokens[i].Upos == "PUNCT") end = i - 1;
        }

        if (end <= noun.Index + 2 || end < clause.Index || end - noun.Index > MostWords || sentence.Tokens[noun.Index + 1].Upos != "ADP" || sentence.Tokens[noun.Index + 2].Lemma is not ("which" or "whom")) return null;
        while (sentence.Tokens[end].Upos == "PUNCT") end--;
        var words = sentence.Tokens[(noun.Index + 1)..(end + 1)];
        return words.Any(word => word.Upos is "NUM" or "PUNCT" || word.Upos == "PRON" && word.Lemma is not ("which" or "whom")) ? null : sentence.TextOf(words[0].Span.Union(words[^1].Span));
    }
}
