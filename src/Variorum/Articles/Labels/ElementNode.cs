using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>An element of the page with what stands in it, built up while the blocks are gone through.</summary>
internal sealed class ElementNode(PathStep step, ElementNode? parent, Hint hints, int first)
{
    private ElementNode? _lastChild;

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

    /// <summary>It or an element around it is a heading of the first level.</summary>
    public bool IsUnderHeading { get; } = step.Element == "h1" || parent is { IsUnderHeading: true };

    public ElementNode? FirstChild { get; private set; }

    /// <summary>The next child of its parent.</summary>
    public ElementNode? Next { get; private set; }

    public int ChildCount { get; private set; }

    public IEnumerable<ElementNode> Children
    {
        get
        {
            for (var child = FirstChild; child is not null; child = child.Next) yield return child;
        }
    }

    public string Name => Step.Element;

    public void Add(ElementNode child)
    {
        if (_lastChild is null) FirstChild = child;
        else _lastChild.Next = child;
        _lastChild = child;
        ChildCount++;
    }
}
