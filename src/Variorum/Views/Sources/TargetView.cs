using Variorum.Text;

namespace Variorum.Views.Sources;

/// <summary>Whom or what a source names, and by which words.</summary>
/// <param name="Name">The fullest name that the pile has for it.</param>
/// <param name="Callings">Each form of words once, the most frequent first, then by alphabet.</param>
public sealed record TargetView(Identifier Entity, string Name, ImmutableArray<CallingView> Callings);
