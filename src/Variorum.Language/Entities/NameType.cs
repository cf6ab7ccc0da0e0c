namespace Variorum.Language.Entities;

/// <summary>What a name names.</summary>
public enum NameType
{
    Person,
    Organisation,
    Place,
}
