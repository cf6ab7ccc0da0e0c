using Variorum.Language;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>A noun with the words that tell which one or which ones it speaks of.</summary>
/// <param name="Span">From "these" or "its" to the noun, or to the end of what stands right behind it: "of the mill", "living in Kell".</param>
/// <param name="Whole">The same with number words before it: "three of", "several".</param>
/// <param name="Core">From its first telling word to the noun and a phrase with "of", "from" or "in" right behind: what it can be called.</param>
/// <param name="Modifiers">Lemmas of the telling words; of names in their place, the entity.</param>
internal sealed record NounPhrase(Sentence Sentence, Token Head, TextSpan Span, TextSpan Whole, TextSpan Core, HashSet<string> Modifiers)
{
    // In characters; what is longer was mostly parsed wrongly.
    private const int LongestTail = 60;

    private static readonly string[] Prepositions = ["of", "from", "in", "at", "aboard", "on", "for", "against", "with"];

    private static readonly string[] Vague =
    [
        "several", "other", "first", "second", "third", "last", "many", "few", "more", "most", "such", "own", "same", "next", "fellow", "estimated", "numerous", "various", "certain", "very", "only", "whole", "entire", "further", "additional", "some", "all",
    ];

    /// <summary>"the", "these", "its": what points at those that are known; null where nothing does.</summary>
    public string? Pointer { get; private init; }

    /// <summary>A clause tells them apart: "who have left".</summary>
    public bool HasClause { get; private init; }

    /// <summary>How many they are, as written; null where it is not said.</summary>
    public string? Number { get; private init; }

    /// <summary>The whole and its parts that mean the same: without number words, and without what stands behind the noun.</summary>
    public IEnumerable<TextSpan> Spans() => new[] { Whole, Span, new TextSpan(Whole.Start, Head.Span.End), new TextSpan(Span.Start, Head.Span.End) }.Distinct();

    /// <summary>It is told apart by what it says, not only counted or pointed at.</summary>
    public bool Tells => Modifiers.Count > 0 || HasClause;

    public static NounPhrase Of(Sentence sentence, Token head, ArticleEntities named)
    {
        var children = sentence.ChildrenOf(head);
        var before = children.Where(child => child.Index < head.Index && (child.Is("amod") || child.Is("compound") || child.Relation is "nmod:poss" || child.Is("nmod")) && IsTelling(sentence, child)).ToList();
        var tail = Tail(sentence, head);
        var clause = tail is null ? Clause(sentence, head, alone: before.Count == 0) : null;
        var modifiers = before.Concat(tail is { } behind && (sentence.ChildOf(behind, "case") is { Form: "of" or "from" } || (sentence.ChildOf(behind, "case") is { Form: "in" or "at" or "aboard" } && named.Of(behind) is not null)) ? [behind] : []).Select(child => KeyOf(child, named)).ToHashSet(StringComparer.Ordinal);
        var end = tail is not null ? TailEnd(sentence, head, tail) : clause is not null ? clause.Value.End : Coordinated(sentence, head);
        var first = before.Count == 0 ? head : before.Select(child => FirstOf(sentence, child, head)).MinBy(word => word.Index)!;
        var pointer = children.FirstOrDefault(child => child.Index < head.Index && (child.Is("det") || (child.Relation is "nmod:poss" && child.Upos is "PRON")));
        var isPointer = pointer?.Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those" or "its" or "his" or "her" or "their" or "our" or "my" or "your";
        var start = isPointer && pointer!.Index < first.Index ? pointer : first;
        var number = children.FirstOrDefault(child => child.Is("nummod") && child.Index < head.Index) ?? (start.Index > 0 && sentence.Tokens[start.Index - 1].Upos == "NUM" ? sentence.Tokens[start.Index - 1] : null);
        var counted = children.Append(number ?? head).Where(child => child.Index < start.Index && (child == number || (child.Is("det") && !isPointer) || (child.Is("amod") && Vague.Contains(child.Lemma.ToLowerInvariant()))) && child.Form.ToLowerInvariant() is not ("a" or "an")).MinBy(child => child.Index);
        return new NounPhrase(sentence, head, new TextSpan(start.Span.Start, end), new TextSpan(Math.Min(start.Span.Start, counted?.Span.Start ?? int.MaxValue), end), new TextSpan(first.Span.Start, tail is not null ? end : head.Span.End), modifiers)
        {
            Number = number?.Form.ToLowerInvariant(),
            Pointer = isPointer ? pointer!.Form.ToLowerInvariant() : null,
            HasClause = clause is not null || children.Any(child => child.Is("acl") && child.Index > head.Index),
        };
    }

    private static string KeyOf(Token word, ArticleEntities named) => named.Of(word)?.Id.Value ?? word.Lemma.ToLowerInvariant();

    private static Token FirstOf(Sentence sentence, Token child, Token head) => sentence.SubtreeOf(child).Where(word => word.Index < head.Index).SkipWhile(word => word.Upos is "DET" or "PUNCT" or "ADP").FirstOrDefault() ?? child;

    // "several", "other" and "first" say how many and which in a row, not who.
    private static bool IsTelling(Sentence sentence, Token modifier) =>
        modifier.Upos is "ADJ" or "NOUN" or "PROPN" or "VERB" && modifier.Xpos is not ("JJS" or "VBD") && sentence.SubtreeOf(modifier).Length <= 5 && sentence.SubjectOf(modifier) is null && !Vague.Contains(modifier.Lemma.ToLowerInvariant());

    /// <summary>The noun of a phrase with a preposition right behind the head; not of times ("in May") and manners ("in general").</summary>
    private static Token? Tail(Sentence sentence, Token head)
    {
        var tail = sentence.ChildrenOf(head).FirstOrDefault(child => child.Index > head.Index && child.Is("nmod") && child.Upos is "NOUN" or "PROPN" && sentence.ChildOf(child, "case") is { } marker && marker.Index == head.Index + 1 && Prepositions.Contains(marker.Form));
        return tail is null || CalendarWords.Contains(tail.Form) || WordClasses.IsTime(tail.Lemma.ToLowerInvariant()) ? null : tail;
    }

    /// <summary>The end of the phrase behind, without clauses and what commas set off; the head's own end where it is too long.</summary>
    private static int TailEnd(Sentence sentence, Token head, Token tail)
    {
        var dropped = sentence.SubtreeOf(tail).Where(word => word.Is("acl") || word.Is("appos") || word.Is("parataxis") || word.Is("advcl")).SelectMany(word => sentence.SubtreeOf(word)).ToHashSet();
        var end = head;
        foreach (var word in sentence.SubtreeOf(tail).Where(word => word.Index > head.Index))
        {
            if (word.Index != end.Index + 1 || dropped.Contains(word) || word.Form is "," or ";" or "(" or ":" or "–") break;
            end = word;
        }

        while (end.Index > head.Index && end.Upos is "PUNCT" or "CCONJ" or "ADP" or "DET" or "ADV") end = sentence.Tokens[end.Index - 1];
        return end.Index < tail.Index || end.Span.End - head.Span.End > LongestTail ? head.Span.End : end.Span.End;
    }

    /// <summary>"living in Kell" right behind the head; a clause with "who" only where nothing else tells them apart.</summary>
    private static TextSpan? Clause(Sentence sentence, Token head, bool alone)
    {
        var clause = sentence.ChildrenOf(head).FirstOrDefault(child => child.Is("acl") && child.Index > head.Index && child.Upos is "VERB" or "ADJ");
        if (clause is null) return null;
        var words = sentence.SubtreeOf(clause).Where(word => word.Index > head.Index).ToList();
        var isRelative = words[0].Form is "who" or "that";
        if (words[0].Index != head.Index + 1 || (isRelative && !alone) || (!isRelative && clause.Index != head.Index + 1)) return null;
        var kept = words.TakeWhile(word => word.Form is not ("," or ";" or "(" or "–" or "and")).ToList();
        return kept[^1].Span.End - head.Span.End <= LongestTail && kept.Contains(clause) ? head.Span.Union(kept[^1].Span) : null;
    }

    /// <summary>"agents and helpers": the end of a second noun that shares the words before the first.</summary>
    private static int Coordinated(Sentence sentence, Token head)
    {
        var second = sentence.ChildrenOf(head).FirstOrDefault(child => child.Is("conj") && child.Index == head.Index + 2 && sentence.Tokens[head.Index + 1].Form is "and" && child.Xpos == head.Xpos && WordClasses.IsPerson(child.Lemma));
        return second is not null && sentence.ChildrenOf(second).All(child => child.Is("cc") || child.Is("punct")) ? second.Span.End : head.Span.End;
    }
}
