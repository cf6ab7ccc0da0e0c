using Variorum.Text;

namespace Variorum.Views.Sources;

/// <summary>What one source gives in answer to one question.</summary>
/// <param name="Figures">Lowest first; empty where it gives none.</param>
public sealed record SourceAnswer(Identifier Question, string Text, ImmutableArray<string> Figures);
