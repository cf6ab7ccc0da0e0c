namespace Variorum.Claims.Entities.Names;

/// <summary>A body, law or medium of a country in a sentence, which has no other name than what it is.</summary>
/// <param name="First">First word.</param>
/// <param name="End">Word after the last.</param>
/// <param name="Country">Usual name of the country.</param>
/// <param name="Kind">What it is, in small letters: "security police".</param>
/// <param name="OwnerEnd">Word after the last of the country's name where it is a name ("US", "Ostra's"), no adjective; else <paramref name="First"/>.</param>
internal sealed record CountryBody(int First, int End, string Country, string Kind, EntityType Type, int OwnerEnd)
{
    /// <summary>"Ostra's police" is a noun phrase; "Ostrian police" is as good as a name.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>The town of an embassy, as a word.</summary>
    public int? Seat { get; init; }

    /// <summary>"Ostrian police" and "Ostra's police" are one.</summary>
    public string Key => $"{Country} {Kind}".ToLowerInvariant();
}
