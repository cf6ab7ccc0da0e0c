namespace Variorum.Evaluation.Sets;

/// <summary>The product did not end well on a set's documents; the message is what it said.</summary>
public sealed class ProductFailedException(string message) : Exception(message);
