namespace Variorum.Views.Overview;

/// <summary>Something that the reader should know, and of which files.</summary>
/// <param name="Files">By name; empty where it is about the whole pile.</param>
public sealed record WarningView(string Text, ImmutableArray<string> Files);
