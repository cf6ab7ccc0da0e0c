using System.Collections.Immutable;

namespace Variorum.Language.Parsing;

/// <summary>Tags and tree of one sentence, word by word.</summary>
/// <param name="Upos">Universal parts of speech.</param>
/// <param name="Xpos">Tags of the Penn Treebank kind.</param>
/// <param name="Heads">Number of the head, counted from 1; 0 for the one root.</param>
/// <param name="Relations">With subtypes, such as "nmod:poss".</param>
public sealed record SyntaxAnalysis(
    ImmutableArray<string> Upos, ImmutableArray<string> Xpos, ImmutableArray<int> Heads, ImmutableArray<string> Relations);
