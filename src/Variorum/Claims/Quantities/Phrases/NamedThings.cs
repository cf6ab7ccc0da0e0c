using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Knows what "the terminal" and "the valley" are in an article that told of the North Kell terminal and the Upper Kell valley.</summary>
internal sealed class NamedThings
{
    private readonly Dictionary<string, string> _byNoun = new(StringComparer.Ordinal);

    public NamedThings(ImmutableArray<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var noun in sentence.Tokens)
            {
                if (Named(sentence, noun) is { } name) Add(noun.Lemma, name);
            }
        }
    }

    /// <summary>The noun with its name, where it has one or points at the only one of its sort that the article names; null else.</summary>
    public string? Of(Sentence sentence, Token noun) => Named(sentence, noun) ?? Pointed(sentence, noun);

    /// <summary>"the terminal": the only one of its sort that the article names; null for others.</summary>
    public string? Pointed(Sentence sentence, Token noun)
    {
        if (noun.Upos != "NOUN" || noun.IsPluralNoun() || !_byNoun.TryGetValue(noun.Lemma, out var known) || known.Length == 0) return null;
        var bare = sentence.ChildrenOf(noun).Any(child => child.Is("det") && child.Lemma is "the" or "this")
            && !sentence.ChildrenOf(noun).Any(child => child.Is("amod") || child.Is("compound") || child.Is("nmod") || child.Is("nummod") || (child.Is("acl") && sentence.Tokens[child.Index - 1] == noun));
        return bare ? known : null;
    }

    private void Add(string lemma, string name)
    {
        if (_byNoun.TryAdd(lemma, name) || _byNoun[lemma] is not { Length: > 0 } known) return;
        var (shorter, longer) = known.Length < name.Length ? (known, name) : (name, known);
        // "the Kell terminal" is the North Kell terminal; another name makes two of them.
        _byNoun[lemma] = longer.Split(' ').Intersect(shorter.Split(' ')).Count() == shorter.Split(' ').Length ? longer : "";
    }

    /// <summary>"Upper Kell valley", "strait of Kell"; not people, who are told apart by their own names.</summary>
    private static string? Named(Sentence sentence, Token noun)
    {
        if (noun.Upos != "NOUN" || noun.IsPluralNoun() || Persons.Are(sentence, noun)) return null;
        var before = sentence.ChildrenOf(noun).FirstOrDefault(child => child.Index < noun.Index && child.Upos == "PROPN" && child.Relation is "compound" or "amod" or "nmod:unmarked" or "nmod:desc");
        if (before is not null) return Slice(sentence, sentence.SubtreeOf(before).First(word => word.Upos is "PROPN" or "ADJ"), noun);
        if (!Destinations.IsRegion(sentence, noun)) return null;
        var behind = sentence.ChildrenOf(noun).FirstOrDefault(child => child.Is("nmod") && child.Upos == "PROPN" && sentence.CaseOf(child) == "of" && child.Index <= noun.Index + 4);
        // "the town of Ostby" is Ostby; "the middle of February" is no place.
        return behind is null || SemanticLexicon.Load().IsNoun(behind.Form.ToLowerInvariant(), "ss:noun.time") || sentence.NameAt(behind) is { Type: NameType.Place } ? null : Slice(sentence, noun, sentence.ChildrenOf(behind).LastOrDefault(word => word.Is("flat") && word.Upos == "PROPN") ?? behind);
    }

    private static string? Slice(Sentence sentence, Token first, Token last)
    {
        const int mostWords = 5;
        return last.Index - first.Index < mostWords ? sentence.TextOf(first.Span.Union(last.Span)) : null;
    }
}
