using Variorum.Text;

namespace Variorum.Collation.Sources;

/// <summary>An outlet or body that articles of the pile come from.</summary>
/// <param name="Party">What the user's source list says, or null.</param>
public sealed record Source(Identifier Id, string Name, string? Party, ImmutableArray<Identifier> Articles);
