namespace Variorum.Collation.Arithmetic;

/// <summary>Figures of one subject that stand close together in one article, in page order, with nothing comparable between them.</summary>
internal sealed record Passage(string Subject, ImmutableArray<Figure> Figures);
