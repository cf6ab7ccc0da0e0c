using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>An element of the page with what stands in it, built up while the blocks are gone through.</summary>
internal sealed class ElementNode(PathStep step, ElementNode? parent, Hint hints, int first)
{
    private static readonly List<ElementNode> NoChildren = [];

    // Most elements hold nothing but text.
    private List<ElementNode>? _children;

    public PathStep Step { get; } = step;

    public ElementNode? Parent { get; } = parent;

    public Hint Hints { get; } = hints;

    /// <summary>Its first block.</summary>
    public int First { get; } = first;

    /// <summary>Its last block.</summary>
    public int Last { get; set; } = first;

    /// <summary>Characters of prose outside links.</summary>
    public double Prose { get; set; }

    /// <summary>The same without what hard signs call furniture.</summary>
    public double Matter { get; set; }

    /// <summary>True where a heading of the first level stands in it.</summary>
    public bool HoldsHeading { get; set; }

    /// <summary>Why it is furniture by itself or by an element around it, or null; known once it is judged.</summary>
    public FurnitureReason? Reason { get; set; }

    public bool IsJudged { get; set; }

    public IReadOnlyList<ElementNode> Children => _children ?? NoChildren;

    /// <summary>It or an element around it is a heading of the first level.</summary>
    public bool IsUnderHeading { get; } = step.Element == "h1" || parent is { IsUnderHeading: true };

    public void Add(ElementNode child) => (_children ??= []).Add(child);

    public string Name => Step.Element;
}
