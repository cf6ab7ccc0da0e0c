namespace Variorum.Claims.Entities.Names;

/// <summary>A body, law or medium of a country in a sentence, which has no other name than what it is.</summary>
/// <param name="First">First word.</param>
/// <param name="End">Word after the last.</param>
/// <param name="Country">Usual name of the country.</param>
/// <param name="Kind">What it is, in small letters: "security police".</param>
/// <param name="OwnerEnd">Word after the last of the country's name where that stands as owner ("Ostra's"); else <paramref name="First"/>.</param>
internal sealed record CountryBody(int First, int End, string Country, string Kind, EntityType Type, int OwnerEnd)
{
    /// <summary>The town of an embassy, as a word.</summary>
    public int? Seat { get; init; }

    /// <summary>"Ostrian police" and "Ostra's police" are one.</summary>
    public string Key => $"{Country} {Kind}".ToLowerInvariant();
}
