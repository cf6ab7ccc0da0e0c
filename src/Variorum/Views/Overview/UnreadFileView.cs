namespace Variorum.Views.Overview;

/// <summary>A file that could not be read, and why.</summary>
public sealed record UnreadFileView(string Path, string Reason);
