using Variorum.Evaluation.Treebank;
using Variorum.Language.Entities;

namespace Variorum.Evaluation.Names;

/// <summary>How well names were found, altogether and type by type.</summary>
public sealed record NamesScore(Figure All, ImmutableArray<(NameType Type, Figure Figure)> ByType);
