namespace Variorum.Collation;

/// <summary>A file of the pile that could not be read, and why, in plain words.</summary>
public sealed record UnreadFile(string Path, string Reason);
