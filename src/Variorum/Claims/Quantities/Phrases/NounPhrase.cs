using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Writes a noun phrase short but complete: what describes the noun before it, the noun, and the complements that tell which.</summary>
/// <param name="resolve">The name of whom or what a pronoun or a definite phrase stands for; null where it is not known.</param>
/// <param name="isDate">Whether a word belongs to a date or to a figure: these are told elsewhere.</param>
internal sealed class NounPhrase(Func<Sentence, Token, string?> resolve, Func<Token, bool> isDate)
{
    private const int MostComplements = 3;
    private const int MostDepth = 2;
    private const int LongestModifier = 5;

    private static readonly ImmutableHashSet<string> Vague = ImmutableHashSet.Create(
        StringComparer.Ordinal, "other", "more", "additional", "further", "such", "many", "several", "few", "same", "total", "last", "next", "past", "previous", "first", "own", "another", "about", "only", "some", "various", "numerous", "certain", "estimated", "aforementioned", "record");

    /// <summary>Behind these a complement says when, how or besides whom, not which.</summary>
    private static readonly ImmutableHashSet<string> Circumstantial = ImmutableHashSet.Create(
        StringComparer.Ordinal, "including", "like", "than", "as", "after", "before", "since", "during", "according", "until", "because", "despite", "while", "due", "amid", "following");

    public string Write(Sentence sentence, Token noun)
    {
        var words = new Wording(sentence);
        Write(sentence, noun, 0, words);
        return words.ToString();
    }

    /// <summary>The phrase, or the name where the noun stands for something that has one: "the town".</summary>
    public string WriteNamed(Sentence sentence, Token noun) => resolve(sentence, noun) ?? Write(sentence, noun);

    /// <summary>Without the complements behind the noun.</summary>
    public string WriteCore(Sentence sentence, Token noun)
    {
        var words = new Wording(sentence);
        WriteCore(sentence, noun, words);
        return words.ToString();
    }

    /// <summary>As it stands in a clause, with its article: "the harbour", "Ostland", "every household"; the name where it stands for something that has one.</summary>
    /// <param name="depth">How many phrases this one is part of.</param>
    /// <param name="counted">It may have a number: "the seven members".</param>
    /// <param name="bound">A possessive pronoun stands for those who are counted and stays: "who lost their homes".</param>
    /// <returns>Null for a date and for what nobody knows ("them", "these").</returns>
    public string? WriteReferent(Sentence sentence, Token noun, int depth = 1, bool counted = false, bool bound = false)
    {
        if (isDate(noun) || noun.Upos is "NUM" or "SYM" || (!counted && IsNumber(sentence, noun))) return null;
        if (resolve(sentence, noun) is { } name) return name;
        if (noun.Upos is "PRON" or "DET" || (IsPointed(sentence, noun) && !counted)) return null;
        // "the rescued", "the poor": what has an article is a noun.
        if (!noun.IsNoun() && noun.Upos is not "ADJ" && !(noun.IsPastParticiple() && ArticleOf(sentence, noun) is "the")) return null;
        var words = new Wording(sentence);
        var own = bound ? sentence.ChildrenOf(noun).FirstOrDefault(child => child.Is("nmod:poss") && child.Upos == "PRON" && child.Lemma is "they" or "their" or "its" or "it" or "his" or "he" or "she" or "her") : null;
        if ((own?.Form.ToLowerInvariant() ?? ArticleOf(sentence, noun)) is { } article) words.Add(article);
        foreach (var number in sentence.ChildrenOf(noun).Where(child => child.Is("nummod") && child.Index < noun.Index && !(sentence.ChildOf(noun, "case") is { } marker && marker.Index > child.Index)).SelectMany(child => sentence.SubtreeOf(child)).Where(word => word.Upos == "NUM")) words.Add(number);
        Write(sentence, noun, depth, words, own);
        return Agree(words.ToString());
    }

    /// <summary>"a old house" of "a 30-year-old house" is "an old house".</summary>
    private static string Agree(string phrase) => phrase switch
    {
        ['a', ' ', 'a' or 'e' or 'i' or 'o', ..] => "an" + phrase[1..],
        ['a', 'n', ' ', var next, ..] when char.IsLetter(next) && !"aeiouhAEIOUHFLMNRSX".Contains(next, StringComparison.Ordinal) => "a" + phrase[2..],
        _ => phrase,
    };

    /// <summary>Behind a preposition: "to Ostland", "by the agency"; null as in <see cref="WriteReferent"/>.</summary>
    public string? WriteBehind(Sentence sentence, Token noun, string preposition, int depth = 1) =>
        WriteReferent(sentence, noun, depth) is { } referent ? $"{preposition} {referent}" : null;

    /// <summary>The word that ends the noun phrase when nothing behind the noun is taken along: of "towns and villages" the second noun.</summary>
    public static Token LastOf(Sentence sentence, Token noun)
    {
        var last = noun;
        foreach (var child in sentence.ChildrenOf(noun).Where(child => child.Index > noun.Index))
        {
            if (child.Index == last.Index + 1 && (child.Is("flat") || child.Is("fixed") || child.Is("goeswith"))) last = child;
            else if (Conjunction(sentence, noun, child) is not null) last = child;
        }

        return last;
    }

    /// <summary>"the", "a", "every"; for "our office", where nobody knows whose it is, "the".</summary>
    private string? ArticleOf(Sentence sentence, Token noun)
    {
        if (sentence.ChildrenOf(noun).Any(child => child.Is("nmod:poss") && child.Upos != "PRON")) return null;
        foreach (var child in sentence.ChildrenOf(noun).Where(child => child.Index < noun.Index))
        {
            if (child.Is("det") && child.Lemma is "the" or "a" or "an" or "every" or "each" or "no" or "both" or "another" or "all") return child.Form.ToLowerInvariant();
            if (child.Is("det") && child.Lemma is "this" or "that" or "these" or "those") return "the";
            if (child.Is("nmod:poss")) return child.Upos == "PRON" && resolve(sentence, child) is null ? "the" : null;
        }

        return null;
    }

    /// <param name="except">A possessor that is written already.</param>
    private void Write(Sentence sentence, Token noun, int depth, Wording words, Token? except = null)
    {
        WriteCore(sentence, noun, words, except);
        if (PostmodifierOf(sentence, noun) is { } behind) words.Add(behind);
        var written = 0;
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (written == MostComplements || depth > MostDepth) return;
            if (child.Index < noun.Index || child.Relation is not "nmod" || sentence.CaseOf(child) is not { } preposition || Circumstantial.Contains(preposition)) continue;
            if (IsBracketed(sentence, child) || sentence.IsOfFigure(child) || WriteBehind(sentence, child, preposition, depth + 1) is not { } text) continue;
            written++;
            words.Add(text);
        }
    }

    /// <summary>"people aboard", "crew missing": the tree may hang it on the verb.</summary>
    private static Token? PostmodifierOf(Sentence sentence, Token noun)
    {
        if (noun.Index + 1 >= sentence.Tokens.Length || sentence.Tokens[noun.Index + 1] is not { } next) return null;
        // "1,153 people were aboard when she sank": the tree may make "when" the predicate.
        if (next is { Lemma: "be" } && noun.Is("nsubj") && noun.Index + 2 < sentence.Tokens.Length && sentence.Tokens[noun.Index + 2] is { Form: "aboard" } aboard) return aboard;
        return next.Form is "aboard" || (next.Lemma is "abroad" or "ashore" or "alive" or "missing" or "present" or "overseas" or "involved" or "concerned" && next.Head == noun.Index) ? next : null;
    }

    private void WriteCore(Sentence sentence, Token noun, Wording words, Token? except = null)
    {
        foreach (var child in sentence.ChildrenOf(noun).Where(child => child != except))
        {
            if (child.Index > noun.Index) break;
            if (child.Is("nmod:poss")) WritePossessor(sentence, child, words);
            else if (IsModifier(child) && !InName(sentence, child, noun) && !IsBeforeNumber(sentence, child, noun) && !Vague.Contains(child.Lemma) && !isDate(child) && (!IsNumber(sentence, child) || IsHalf(sentence, child, noun))) WriteModifier(sentence, child, noun, words);
        }

        foreach (var word in sentence.Tokens.Take(noun.Index).Where(word => InName(sentence, word, noun))) words.Add(word);
        words.Add(noun);
        foreach (var child in sentence.ChildrenOf(noun).Where(child => child.Index > noun.Index))
        {
            // "Orla 79.5": no name ends in a fraction.
            if (child.Upos == "NUM" && child.Form.Contains('.', StringComparison.Ordinal)) continue;
            if (child.Is("flat") || child.Is("fixed") || child.Is("goeswith") || child.Is("compound")) WriteName(sentence, child, words);
            else if (Conjunction(sentence, noun, child) is { } and) WriteSecond(sentence, and, child, words);
        }
    }

    /// <summary>"96 site inspections", "240 strike-breakers": the tree may hang the number on the first half.</summary>
    private static bool IsHalf(Sentence sentence, Token part, Token noun) => part is { Xpos: "NN", Relation: "compound" } && noun.Xpos == "NNS"
        && (part.Index == noun.Index - 1 || (part.Index == noun.Index - 2 && sentence.Tokens[noun.Index - 1].Form == "-"));

    /// <summary>"In the hospital of Port Ostby 97 people lay": what stands before the number is another phrase.</summary>
    private static bool IsBeforeNumber(Sentence sentence, Token name, Token noun) =>
        name.Upos == "PROPN" && sentence.ChildrenOf(noun).Any(child => child.Is("nummod") && child.Index > name.Index && child.Index < noun.Index);

    /// <summary>"Union of Lake States": a word of the same name, wherever the tree hangs it.</summary>
    private static bool InName(Sentence sentence, Token word, Token noun) =>
        noun.Upos == "PROPN" && word.Index < noun.Index && word.Upos == "PROPN" && sentence.NameAt(noun) is { } name && word.Index >= name.FirstWord && noun.Index == name.EndWord - 1
        && sentence.Tokens.Skip(word.Index).Take(noun.Index - word.Index).All(between => between.Upos == "PROPN");

    private void WriteSecond(Sentence sentence, Token and, Token noun, Wording words)
    {
        words.Add(and.Form);
        WriteCore(sentence, noun, words);
    }

    private void WritePossessor(Sentence sentence, Token owner, Wording words)
    {
        if (resolve(sentence, owner) is { } name)
        {
            words.Add(name + (name.EndsWith('s') && char.IsLower(name[(name.LastIndexOf(' ') + 1)..][0]) ? "'" : "'s"));
            return;
        }

        if (owner.Upos == "PRON") return;
        if (sentence.SubtreeOf(owner).Length > LongestModifier + 1) return;
        var possessor = new Wording(sentence);
        if (ArticleOf(sentence, owner) is { } article) possessor.Add(article);
        WriteCore(sentence, owner, possessor);
        words.Add(possessor + (owner.IsPluralNoun() && owner.Form.EndsWith('s') ? "'" : "'s"));
    }

    /// <summary>A modifier with its own: "highly seasonal", "Upper Lith". The hyphens of compounds stay, other signs go.</summary>
    private static void WriteModifier(Sentence sentence, Token modifier, Token noun, Wording words)
    {
        // Half a clause that the tree hangs before a noun is no modifier of it.
        if (sentence.SubtreeOf(modifier).Length > LongestModifier) return;
        foreach (var part in sentence.SubtreeOf(modifier).Where(part => part.Index < noun.Index && part.Upos is not ("DET" or "PRON" or "SYM") && !(part.Upos == "NUM" && part.Is("nummod"))))
        {
            if (part.Upos != "PUNCT" || IsInner(sentence, part)) words.Add(part);
        }

        // "fire-hit towns": a hyphen that touches the noun belongs to it.
        if (noun.Index > 0 && sentence.Tokens[noun.Index - 1] is { Form: "-" } hyphen && hyphen.Head == noun.Index && IsInner(sentence, hyphen)) words.Add(hyphen);
    }

    private static void WriteName(Sentence sentence, Token part, Wording words)
    {
        foreach (var word in sentence.SubtreeOf(part).Where(word => word.Is("flat") || word.Is("compound") || word == part || IsInner(sentence, word)))
        {
            if (!IsSubject(sentence, word)) words.Add(word);
        }
    }

    /// <summary>"Of the employees of the Authority 158 have signed": a number right before a finite verb is no part of the name.</summary>
    private static bool IsSubject(Sentence sentence, Token number) =>
        number.Upos == "NUM" && number.Index + 1 < sentence.Tokens.Length && sentence.Tokens[number.Index + 1] is { Xpos: "VBP" } or { Form: "were" };

    private static bool IsInner(Sentence sentence, Token sign) => sign.Form is "-" or "'" or "\u2019" or "/" or "&"
        && sign.Index > 0 && sign.Index + 1 < sentence.Tokens.Length
        && sentence.Tokens[sign.Index - 1].Span.End == sign.Span.Start && sign.Span.End == sentence.Tokens[sign.Index + 1].Span.Start;

    private static bool IsModifier(Token child) => child.Is("amod") || child.Is("compound") || child.Relation is "nmod:unmarked" or "nmod:desc" or "flat";

    private static bool IsNumber(Sentence sentence, Token child) => child.Upos is "NUM" or "SYM" || sentence.ChildrenOf(child).Any(word => word.Index < child.Index && (word.Is("nummod") || (word.Upos == "NUM" && word.Xpos != "LS" && !word.Is("nsubj") && !(word.Is("obl") && sentence.CaseOf(word) is "of"))))
        || child is { Upos: "NOUN", Lemma: "hundred" or "thousand" or "million" or "dozen" };

    private static bool IsBracketed(Sentence sentence, Token child) => sentence.ChildrenOf(child).Any(part => part.Form is "(" or "[" || (part.Is("punct") && part.Form.Length == 1 && part.Form[0] is '-' or '\u2013' or '\u2014' && part.Index < child.Index));

    /// <summary>"towns and villages": the second noun stands right behind the first, and nothing else hangs on it.</summary>
    private static Token? Conjunction(Sentence sentence, Token noun, Token other)
    {
        if (!other.Is("conj") || !other.IsNoun() || other.Index - noun.Index > 4 || noun.IsPluralNoun() != other.IsPluralNoun()) return null;
        if (sentence.ChildrenOf(other).Any(child => child.Is("nummod") || child.Is("det") || child.Is("nsubj") || child.Is("nmod:poss"))) return null;
        return sentence.ChildrenOf(other).FirstOrDefault(child => child.Is("cc") && child.Lemma is "and" or "or") is { } and && noun.Index + 1 == and.Index ? and : null;
    }

    /// <summary>"this movement", "those": it points at something named before.</summary>
    private static bool IsPointed(Sentence sentence, Token noun) => sentence.ChildrenOf(noun).Any(child => child.Is("det") && child.Lemma is "this" or "that" or "these" or "those");
}
