namespace Variorum.Pages;

/// <summary>One tag as it stands in the markup.</summary>
internal readonly ref struct MarkupTag(ReadOnlySpan<char> name, bool isEnd, bool closesItself, int attributes)
{
    /// <summary>As written, in any case.</summary>
    public ReadOnlySpan<char> Name { get; } = name;

    public bool IsEnd { get; } = isEnd;

    public bool ClosesItself { get; } = closesItself;

    public int Attributes { get; } = attributes;
}
