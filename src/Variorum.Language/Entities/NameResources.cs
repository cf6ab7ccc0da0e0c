using Variorum.Language.Learning;

namespace Variorum.Language.Entities;

/// <summary>What the recogniser knows beside its weights.</summary>
/// <param name="Vectors">Clusters of words learned from plain text.</param>
/// <param name="Gazetteer">Lists of names and of nouns that stand beside names.</param>
public sealed record NameResources(WordVectors Vectors, Gazetteer Gazetteer);
