namespace Variorum.Collation;

/// <summary>What, besides the bytes, the answer depends on.</summary>
/// <param name="MaxFileBytes">Larger files are refused.</param>
/// <param name="Models">Part of the analyser to hash of its model, by part; empty while no model is used.</param>
public sealed record CasebookSettings(long MaxFileBytes, ImmutableSortedDictionary<string, string> Models)
{
    public const long DefaultMaxFileBytes = 64L * 1024 * 1024;

    public static CasebookSettings Default { get; } =
        new(DefaultMaxFileBytes, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));
}
