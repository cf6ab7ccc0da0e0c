using System.Collections.Immutable;
using Variorum.Language;

namespace Variorum.Trainer.Names;

/// <summary>A document with its sentences, and the label of every word of every sentence.</summary>
internal sealed record NamedText(string Text, ImmutableArray<TokenizedSentence> Sentences, ImmutableArray<ImmutableArray<byte>> Labels);
