namespace Variorum.Collation.Sources;

/// <summary>What the user says of one file's source. Null says nothing; anything else wins over what was inferred.</summary>
/// <param name="Path">As the casebook shows it.</param>
/// <param name="Published">EDTF.</param>
/// <param name="Party">The side that the user counts the source to, in the user's own words.</param>
/// <param name="Address">Where the document was found.</param>
public sealed record SourceListEntry(string Path, string? Outlet, string? Published, string? Party, string? Address);
