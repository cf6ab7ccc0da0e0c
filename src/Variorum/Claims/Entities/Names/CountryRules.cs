using Variorum.Language.Onomastics;

namespace Variorum.Claims.Entities.Names;

/// <summary>When two forms mean one country, or those who govern it.</summary>
internal static class CountryRules
{
    // Longer ones are how a state calls itself when it acts; the text says whether it is told apart from the land.
    private const int MostWords = 2;

    private static readonly string[] Governments = ["government", "regime", "authority", "state", "administration"];

    private static readonly Onomasticon Known = Onomasticon.Load();

    /// <summary>The country that a form names, governs or is the capital of; null for others.</summary>
    public static string? CountryOf(NameForm form) => Governed(form) ?? Named(form) ?? Known.CountryOfCapital(form.Text)?.ToLowerInvariant();

    /// <summary>The form that is a country's usual name, of several that name it; null where none is.</summary>
    public static string? UsualName(ImmutableArray<NameForm> forms) => forms.Length > 1 ? forms.Where(form => Known.CountryOf(form.Text) == form.Text).Select(form => form.Text).FirstOrDefault() : null;

    /// <summary>"regime", "authority": those who govern.</summary>
    public static bool IsGovernment(string noun) => Governments.Contains(noun);

    public static bool IsSameCountry(NameForm form, NameForm other) => Named(form) is { } country && Named(other) == country;

    /// <summary>"Ostrian regime" and "Ostrian government"; with a word more ("interim") it may be another.</summary>
    public static bool IsItsGovernment(NameForm form, NameForm other) => Governed(form) is { } country && Governed(other) == country;

    /// <summary>A capital that acts, where those who govern are spoken of too.</summary>
    public static bool IsSeatOf(NameForm form, NameForm other) =>
        form.Words.Length <= MostWords && Known.CountryOfCapital(form.Text) is { } country && string.Equals(Governed(other), country, StringComparison.OrdinalIgnoreCase) && !form.Spans.Any(StandsAsPlace);

    private static string? Named(NameForm form) => form.Words.Length <= MostWords && form.Spans is not [{ Canonical: not null }, ..] ? Known.CountryOf(form.Text)?.ToLowerInvariant() : null;

    private static string? Governed(NameForm form) =>
        form.Spans is [{ Canonical: { } key }, ..] && key.LastIndexOf(' ') is > 0 and var blank && Governments.Contains(key[(blank + 1)..]) ? key[..blank] : null;

    /// <summary>"in Kell", "to Kell", "the town of Kell", and a dateline.</summary>
    private static bool StandsAsPlace(NameSpan span)
    {
        var first = span.Sentence.Tokens.FirstOrDefault(token => token.Span.Start == span.Span.Start);
        if (first is null) return true;
        if (first.Is("nsubj") || first.Is("nmod:poss")) return false;
        return first.Index == 0 || span.Sentence.Tokens[first.Index - 1].Form.ToLowerInvariant() is "in" or "at" or "to" or "from" or "near" or "into" or "around" or "outside" or "of" or "through" or "across" or "via" or "," or "–" or "-";
    }
}
