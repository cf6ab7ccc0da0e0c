using System.Collections.Immutable;
using Variorum.Language.Entities;

namespace Variorum.Language;

/// <summary>An analysed sentence: words, and the tree that they form. Immutable.</summary>
/// <example><c>sentence.SubjectOf(sentence.Root)</c> is who does what the sentence says.</example>
public sealed class Sentence
{
    private readonly ImmutableArray<ImmutableArray<Token>> _children;

    /// <param name="text">The text that all spans point into.</param>
    /// <param name="span">From the first word to the last.</param>
    /// <param name="tokens">At least one; their heads form a tree with one root.</param>
    /// <param name="names">In order and disjoint; their words are those of <paramref name="tokens"/>.</param>
    /// <exception cref="ArgumentException">The heads form no tree with exactly one root.</exception>
    public Sentence(string text, TextSpan span, ImmutableArray<Token> tokens, ImmutableArray<Name> names)
    {
        (Text, Span, Tokens, Names) = (span.Of(text), span, tokens, names);
        var children = new List<Token>[tokens.Length];
        foreach (var token in tokens.Where(token => !token.IsRoot))
            (children[token.Head] ??= []).Add(token);
        _children = [.. children.Select(list => list is null ? ImmutableArray<Token>.Empty : [.. list])];
        Root = tokens.FirstOrDefault(token => token.IsRoot) ?? throw new ArgumentException("A sentence has a root.", nameof(tokens));
        if (SubtreeOf(Root).Length != tokens.Length)
            throw new ArgumentException("The heads of a sentence form one tree.", nameof(tokens));
    }

    public TextSpan Span { get; }

    /// <summary>The characters of <see cref="Span"/>.</summary>
    public string Text { get; }

    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Names of persons, organisations and places, in order and disjoint.</summary>
    public ImmutableArray<Name> Names { get; }

    /// <summary>The word that depends on no other: most often the main verb.</summary>
    public Token Root { get; }

    /// <summary>The word that this one depends on; null for the root.</summary>
    public Token? HeadOf(Token token) => token.IsRoot ? null : Tokens[token.Head];

    /// <summary>The words that depend on this one, in the order of the text.</summary>
    public ImmutableArray<Token> ChildrenOf(Token token) => _children[token.Index];

    /// <summary>The first child in a relation or one of its subtypes.</summary>
    public Token? ChildOf(Token token, string relation) => ChildrenOf(token).FirstOrDefault(child => child.Is(relation));

    /// <summary>The subject, a clause or a passive's included.</summary>
    public Token? SubjectOf(Token predicate) => ChildOf(predicate, "nsubj") ?? ChildOf(predicate, "csubj");

    /// <summary>The direct object.</summary>
    public Token? ObjectOf(Token predicate) => ChildOf(predicate, "obj");

    /// <summary>The word of a stretch of the text on which its other words hang: the first whose head lies outside of it; null where it holds no word.</summary>
    public Token? TopOf(TextSpan span) => Tokens.FirstOrDefault(word => span.Contains(word.Span) && (word.IsRoot || !span.Contains(Tokens[word.Head].Span)));

    /// <summary>The characters of a stretch of the text inside of the sentence.</summary>
    public string TextOf(TextSpan span) => span.Shift(-Span.Start).Of(Text);

    /// <summary>The name that a word is part of, if it is.</summary>
    public Name? NameAt(Token token) => Names.FirstOrDefault(name => name.FirstWord <= token.Index && token.Index < name.EndWord);

    /// <summary>The word and all that hangs on it, in the order of the text.</summary>
    public ImmutableArray<Token> SubtreeOf(Token token)
    {
        var found = new List<Token>();
        var open = new Stack<Token>();
        open.Push(token);
        while (open.TryPop(out var next))
        {
            found.Add(next);
            foreach (var child in ChildrenOf(next))
                open.Push(child);
        }

        found.Sort((left, right) => left.Index.CompareTo(right.Index));
        return [.. found];
    }

    /// <summary>From the first to the last character of the subtree; where arcs cross, other words may lie between.</summary>
    public TextSpan SubtreeSpanOf(Token token)
    {
        var subtree = SubtreeOf(token);
        return subtree[0].Span.Union(subtree[^1].Span);
    }

    /// <summary>The way from a word's head up to the root.</summary>
    public IEnumerable<Token> AncestorsOf(Token token)
    {
        for (var head = HeadOf(token); head is not null; head = HeadOf(head))
            yield return head;
    }

    public override string ToString() => Text;
}
