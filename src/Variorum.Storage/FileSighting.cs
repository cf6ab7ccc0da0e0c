namespace Variorum.Storage;

/// <summary>Where a file was found and how the casebook calls it.</summary>
/// <param name="Location">Its full path on this machine: tells a changed file from a new one, and is never exported.</param>
/// <param name="Path">Relative to the folder that was given.</param>
public sealed record FileSighting(string Location, string Path);
