namespace Variorum.Trainer.Syntax;

/// <summary>A word of the training data, as numbers.</summary>
/// <param name="Features">Places of its features' embeddings; the word's own first where it has one.</param>
/// <param name="WordChance">How likely the word's own embedding is left out, so that the network learns to do without.</param>
/// <param name="Vector">Number of its word vector, or -1.</param>
/// <param name="Head">From 1; 0 is the root.</param>
/// <param name="Relation">-1 for the root's.</param>
internal sealed record TrainingWord(int[] Features, float WordChance, int Vector, int Upos, int Xpos, int Head, int Relation);
