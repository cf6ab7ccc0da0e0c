namespace Variorum.Pages;

/// <summary>One tag as it stands in the markup.</summary>
internal readonly ref struct MarkupTag(ReadOnlySpan<char> name, bool isEnd, bool closesItself, int attributes, ReadOnlySpan<char> rest, bool followsText)
{
    /// <summary>As written, in any case.</summary>
    public ReadOnlySpan<char> Name { get; } = name;

    public bool IsEnd { get; } = isEnd;

    public bool ClosesItself { get; } = closesItself;

    public int Attributes { get; } = attributes;

    /// <summary>What stands between the name and the closing bracket.</summary>
    public ReadOnlySpan<char> Rest { get; } = rest;

    /// <summary>True where text that is not blank stands between the tag before and this one.</summary>
    public bool FollowsText { get; } = followsText;
}
