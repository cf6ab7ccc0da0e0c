using Variorum.Text;

namespace Variorum.Views.Sources;

/// <summary>A source as a list shows it.</summary>
/// <param name="Party">What the user's source list says, or null.</param>
/// <param name="Questions">How many questions it answers.</param>
public sealed record SourceLine(Identifier Id, string Name, string? Party, int Articles, int Figures, int Questions);
