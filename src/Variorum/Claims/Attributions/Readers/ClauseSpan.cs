using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>How far the clause reaches that a verb of speaking takes, where a parser draws it too narrow or hangs it elsewhere.</summary>
internal static class ClauseSpan
{
    /// <summary>The complement with all that hangs on it, on its side of the verb: from "that" on, with other clauses of the verb, and with what is joined by "and".</summary>
    public static TextSpan Of(Sentence sentence, Token verb, Token complement)
    {
        var (first, last) = (complement.Index, complement.Index);
        foreach (var clause in sentence.ChildrenOf(verb).Where(child => child == complement || (child.Relation == complement.Relation && complement.Relation == "ccomp")).Append(complement))
        {
            foreach (var token in sentence.SubtreeOf(clause))
            {
                if (token.Index < verb.Index != complement.Index < verb.Index || token.Index == verb.Index) continue;
                (first, last) = (Math.Min(first, token.Index), Math.Max(last, token.Index));
            }
        }

        if (complement.Index < verb.Index) return sentence.Tokens[first].Span.Union(sentence.Tokens[last].Span);
        first = FromThat(sentence, verb, first);
        last = Joined(sentence, verb, last);
        return sentence.Tokens[first].Span.Union(sentence.Tokens[Cut(sentence, first, last)].Span);
    }

    /// <summary>"said in a speech that he would go": a parser may take the clause for one about the speech. And "..., she said, adding he would go".</summary>
    public static Token? Misplaced(Sentence sentence, Token verb)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Index <= verb.Index || sentence.HeadOf(token) is not { } head) continue;
            if (token.Relation is "ccomp" or "acl:relcl" or "parataxis" or "conj" && token.Head == verb.Head && sentence.ChildrenOf(token).Any(child => child.Is("nsubj") || child.Is("expl"))
                && sentence.SubtreeOf(token).FirstOrDefault(word => word.Index > verb.Index) is { } start && start.Index <= verb.Index + 2 && (start.Index == verb.Index + 1 || sentence.Tokens[verb.Index + 1].Form == "that")) return token;
            if (token.Relation is "acl:relcl" or "acl" && head.Index > verb.Index && OpensWithThat(sentence, token) && LeadsTo(sentence, head, verb)) return token;
        }

        return null;
    }

    /// <summary>A clause with a subject of its own behind "that", which then is no pronoun.</summary>
    private static bool OpensWithThat(Sentence sentence, Token clause)
    {
        var children = sentence.ChildrenOf(clause);
        return children.Any(child => child.Form == "that" && child.Index < clause.Index) && children.Any(child => child.Is("nsubj") && child.Form != "that");
    }

    /// <summary>The noun tells where, when or to whom it is said, and is not what is said.</summary>
    private static bool LeadsTo(Sentence sentence, Token noun, Token verb)
    {
        while (noun.Relation is "nmod" && sentence.HeadOf(noun) is { } above) noun = above;
        return noun.Head == verb.Index && (noun.Is("obl") || noun.Relation == "iobj");
    }

    private static int FromThat(Sentence sentence, Token verb, int first)
    {
        for (var i = first - 1; i > verb.Index && i >= first - 12; i--)
        {
            if (sentence.Tokens[i].Form is "that" && sentence.Tokens[i].Relation is not "det") return i;
        }

        // "believes, given the danger, that ...": what the clause depends on is said with it.
        var condition = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "advcl" && child.Index > verb.Index && child.Index < first);
        return condition is not null && sentence.SubtreeOf(condition)[0].Index == verb.Index + 1 ? verb.Index + 1 : first;
    }

    /// <summary>"said A is lost and B is won": what follows with a subject of its own, without a comma, is said too.</summary>
    private static int Joined(Sentence sentence, Token verb, int last)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Relation != "conj" || child.Index < last) continue;
            var subtree = sentence.SubtreeOf(child);
            if (subtree[0].Index != last + 1 || subtree[0].Relation != "cc") return last;
            var that = subtree.Length > 1 && subtree[1].Form == "that";
            if (!that && !sentence.ChildrenOf(child).Any(own => own.Is("nsubj") && own.Index < child.Index)) return last;
            last = subtree[^1].Index;
        }

        return last;
    }

    /// <summary>", but offered no proof": a verb without a subject behind a comma goes on with who speaks, not with what is said.</summary>
    private static int Cut(Sentence sentence, int first, int last)
    {
        for (var i = first + 1; i < last - 1; i++)
        {
            if (sentence.Tokens[i].Form != "," || sentence.Tokens[i + 1].Form is not ("but" or "and")) continue;
            var joined = sentence.HeadOf(sentence.Tokens[i + 1]);
            if (joined is { Relation: "conj", Xpos: "VBD" or "VBZ" or "VBP" } && joined.Index > i && joined.Index <= i + 4 && !sentence.ChildrenOf(joined).Any(own => own.Is("nsubj") || own.Is("expl")))
                return i - 1;
        }

        return last;
    }
}
