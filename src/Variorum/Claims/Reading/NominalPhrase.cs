using Variorum.Language;

namespace Variorum.Claims.Reading;

/// <summary>What belongs to a noun phrase, read off the tree.</summary>
internal static class NominalPhrase
{
    /// <summary>From its article to the end of what hangs on it: without the preposition before it, its verb, what is coordinated, and marks at its edges.</summary>
    /// <returns>In the page text.</returns>
    public static TextSpan SpanOf(Sentence sentence, Token head)
    {
        var words = Words(sentence, head);
        return words[0].Span.Union(words[^1].Span);
    }

    /// <summary>The words of the phrase, in order; never empty, and without gaps.</summary>
    public static ImmutableArray<Token> Words(Sentence sentence, Token head)
    {
        var kept = new SortedSet<int> { head.Index };
        foreach (var child in sentence.ChildrenOf(head).Where(child => Belongs(sentence, head, child)))
            foreach (var word in sentence.SubtreeOf(child)) kept.Add(word.Index);
        var (first, last) = (head.Index, head.Index);
        while (kept.Contains(first - 1) || IsMark(sentence, first - 1, kept.Contains(first - 2))) first--;
        while (kept.Contains(last + 1) || IsMark(sentence, last + 1, kept.Contains(last + 2))) last++;
        while (first < head.Index && sentence.Tokens[first].Upos == "PUNCT" && !Opens(sentence.Tokens[first])) first++;
        while (last > head.Index && sentence.Tokens[last].Upos == "PUNCT" && !Closes(sentence, first, last)) last--;
        return sentence.Tokens[first..(last + 1)];
    }

    /// <summary>The adjectives and nouns before a noun that say what sort it is, with those that "and" joins to them: "a rich and powerful trading firm".</summary>
    public static IEnumerable<Token> Modifiers(Sentence sentence, Token head)
    {
        foreach (var child in sentence.ChildrenOf(head).Where(child => child.Index < head.Index && (child.Is("amod") || child.Is("compound"))))
        {
            yield return child;
            foreach (var other in sentence.ChildrenOf(child).Where(other => other.Is("conj") && other.Index < head.Index)) yield return other;
        }
    }

    private static bool Belongs(Sentence sentence, Token head, Token child)
    {
        if (child.Is("case") || child.Is("cop") || child.Is("nsubj") || child.Is("csubj") || child.Is("aux") || child.Is("mark") || child.Is("cc") || child.Is("conj")
            || child.Is("parataxis") || child.Is("advcl") || child.Is("punct") || child.Is("expl") || child.Is("discourse") || child.Is("vocative") || child.Is("list") || child.Is("orphan") || child.Is("dep") || child.Is("ccomp") || child.Is("obl") || child.Is("appos") || child.Is("dislocated"))
        {
            return false;
        }
        // "..., which was closed": what is set off by a comma adds, and does not say which.
        if (child.Is("acl") && child.Index > head.Index) return sentence.SubtreeOf(child)[0].Index is var first && (first == 0 || sentence.Tokens[first - 1].Form != ",");
        if (child.Is("advmod")) return child.Index > (sentence.ChildOf(head, "det")?.Index ?? -1) || child.Index == head.Index - 1;
        return true;
    }

    private static bool IsMark(Sentence sentence, int at, bool bridged) =>
        bridged && at >= 0 && at < sentence.Tokens.Length && sentence.Tokens[at].Upos == "PUNCT";

    private static bool Opens(Token word) => word.Form is "‘" or "“" or "\"" or "'";

    // A quotation mark or bracket at the end stays where its other half is inside.
    private static bool Closes(Sentence sentence, int first, int last) => sentence.Tokens[last].Form switch
    {
        ")" => sentence.Tokens[first..last].Any(word => word.Form == "("),
        "”" => sentence.Tokens[first..last].Any(word => word.Form == "“"),
        "’" or "'" => sentence.Tokens[first..last].Any(word => word.Form is "‘" or "'"),
        "\"" => sentence.Tokens[first..last].Count(word => word.Form == "\"") % 2 == 1,
        _ => false,
    };
}
