using System.Collections.Immutable;

namespace Variorum.Trainer.Treebanks;

/// <summary>A sentence of a treebank; its words are numbered from 1 by their heads.</summary>
public sealed record ConlluSentence(ImmutableArray<ConlluWord> Words);
