namespace Variorum.Views.Articles;

/// <param name="State">What became of the file, in words; null while it is there as it was read.</param>
public sealed record FileName(string Path, string? State);
