namespace Variorum.Pages;

/// <summary>The scopes of the HTML standard: how far a tag looks through the open elements for the one it ends.</summary>
[Flags]
internal enum ScopeKinds
{
    None = 0,
    Default = 1,
    Item = 2,
    Table = 4,
}
