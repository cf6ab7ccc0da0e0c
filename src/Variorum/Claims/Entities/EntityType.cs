namespace Variorum.Claims.Entities;

/// <summary>What sort of thing a name names.</summary>
public enum EntityType
{
    Person,
    Organisation,
    Place,
    Outlet,
    Law,
    Other,
}
