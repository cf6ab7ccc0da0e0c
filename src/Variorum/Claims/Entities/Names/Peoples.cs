using Variorum.Language.Onomastics;

namespace Variorum.Claims.Entities.Names;

/// <summary>Tells which country or place an adjective or the name of a people comes from: "Iraqi", "Ostrians".</summary>
/// <remarks>Real countries' are listed; for the rest an article's own places are tried with the endings that English makes such words with.</remarks>
internal sealed class Peoples
{
    private const int Shortest = 4;
    private const int Start = 3;

    private static readonly string[] Endings = ["n", "an", "ian", "ean", "ese", "ish", "i", "ic", "er", "ite", "ien"];

    private static readonly Onomasticon Known = Onomasticon.Load();

    private readonly ILookup<string, string> _places;

    /// <param name="places">Of the article, as printed.</param>
    public Peoples(IEnumerable<string> places) => _places = places
        .Where(place => place.Length >= Shortest && !place.Contains(' ', StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .ToLookup(place => place[..Start].ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The usual name of the country, or the place as the article prints it; null for any other word.</summary>
    public string? PlaceOf(string form)
    {
        if (form.Length < Shortest || !char.IsUpper(form[0]) || !char.IsLower(form[1])) return null;
        if (Known.CountryOfPeople(form) is { } country) return country;
        var word = form.ToLowerInvariant();
        if (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)) word = word[..^1];
        return word.Length < Shortest ? null : _places[word[..Start]].FirstOrDefault(place => IsOf(word, place.ToLowerInvariant()));
    }

    // "Ostrian" of Ostria, "Ostric" of Ostra: the place's last vowels give way.
    private static bool IsOf(string word, string place)
    {
        var stem = place.TrimEnd('a', 'e', 'i', 'o', 'u', 'y');
        return word != place && stem.Length >= Start && Endings.Any(ending => word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal) && word[..^ending.Length] is var rest && (rest == stem || rest == place));
    }
}
