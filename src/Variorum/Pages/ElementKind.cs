namespace Variorum.Pages;

/// <summary>An element name with its parts in the HTML standard's tree construction, looked up once for each tag and compared by reference.</summary>
/// <param name="name">In lower case.</param>
/// <param name="number">Counted from 0 over the known names; further names of a page follow.</param>
/// <param name="bars">The scopes that it closes off.</param>
/// <param name="itemScope">The scope within which a start tag of it looks for the elements that it ends.</param>
/// <param name="endScope">The scope within which its end tag looks for it.</param>
internal sealed class ElementKind(string name, int number, ElementTraits traits, ScopeKinds bars, ScopeKinds itemScope, ScopeKinds endScope)
{
    public string Name { get; } = name;

    public int Number { get; } = number;

    public ScopeKinds Bars { get; } = bars;

    public ScopeKinds ItemScope { get; } = itemScope;

    public ScopeKinds EndScope { get; } = endScope;

    /// <summary>The numbers of the elements that a start tag of it ends without an end tag of theirs.</summary>
    public ImmutableArray<int> Implied { get; init; } = [];

    /// <summary>True where it has one of these traits.</summary>
    public bool Is(ElementTraits any) => (traits & any) != 0;
}
