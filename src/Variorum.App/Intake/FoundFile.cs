using Variorum.Storage;

namespace Variorum.App.Intake;

/// <summary>A file of the pile: one that can be tried, or one that cannot and why.</summary>
/// <param name="Refusal">Null where the file can be tried; else the reason in plain words.</param>
internal sealed record FoundFile(FileSighting Sighting, long Length, string? Refusal);
