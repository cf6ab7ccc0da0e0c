namespace Variorum.Trainer.Sentences;

/// <summary>The features of one gap between words, and whether a sentence ends there.</summary>
internal sealed record BoundaryExample(uint[] Features, bool Ends);
