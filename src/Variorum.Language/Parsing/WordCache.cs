namespace Variorum.Language.Parsing;

/// <summary>What the first layer makes of words that came up lately: it depends on the word alone, and most words come again.</summary>
/// <remarks>One place for each hash, the later word displacing the earlier; a matter of speed, never of results. Thread-safe, since an
/// entry is never changed once it is in its place.</remarks>
internal sealed class WordCache
{
    // News text of a million words: nine in ten are found again, for some twelve megabytes.
    private const int Places = 4096;
    private const int LongestForm = 40;

    private readonly Entry?[] _entries = new Entry?[Places];

    /// <summary>The row of a form, or null where it must be reckoned.</summary>
    public float[]? Find(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestForm)
            return null;
        var entry = Volatile.Read(ref _entries[PlaceOf(form)]);
        return entry is not null && form.SequenceEqual(entry.Form) ? entry.Row : null;
    }

    public void Keep(ReadOnlySpan<char> form, float[] row)
    {
        if (form.Length <= LongestForm)
            Volatile.Write(ref _entries[PlaceOf(form)], new Entry(form.ToString(), row));
    }

    // FNV-1a: the runtime's own hash differs from run to run, and with it which words would be found.
    private static int PlaceOf(ReadOnlySpan<char> form)
    {
        var hash = 2166136261u;
        foreach (var character in form) hash = unchecked((hash ^ character) * 16777619u);
        return (int)((hash ^ (hash >> 16)) & (Places - 1));
    }

    private sealed record Entry(string Form, float[] Row);
}
