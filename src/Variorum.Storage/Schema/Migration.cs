namespace Variorum.Storage.Schema;

/// <summary>One step forward of the schema. Steps are never changed once released: a new one is added.</summary>
/// <param name="Version">The schema version that the step leads to; steps are numbered 1, 2, 3, …</param>
internal sealed record Migration(int Version, string Sql);
