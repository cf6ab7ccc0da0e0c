namespace Variorum.Language.Entities;

/// <summary>The lists a phrase can stand on. They are features of the recogniser, never answers.</summary>
/// <remarks>What is "seen" was found again and again in plain news text by an earlier recogniser (self-training).</remarks>
[Flags]
public enum NameLists
{
    None = 0,
    LargeCity = 1 << 0,
    City = 1 << 1,
    Territory = 1 << 2,
    Forename = 1 << 3,
    Surname = 1 << 4,
    Speaker = 1 << 5,
    Nationality = 1 << 6,
    Honorific = 1 << 7,
    Occupation = 1 << 8,
    SeenAsOrganisation = 1 << 9,
    PersonNoun = 1 << 10,
    OrganisationNoun = 1 << 11,
    PlaceNoun = 1 << 12,
    TimeWord = 1 << 13,
    SeenAsPerson = 1 << 14,
    SeenAsPlace = 1 << 15,
}
