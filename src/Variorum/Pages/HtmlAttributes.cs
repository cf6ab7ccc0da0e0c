using AngleSharp.Dom;

namespace Variorum.Pages;

/// <summary>The attributes of an element that its text and its path depend on, read in one pass: the parser looks each one up anew.</summary>
internal readonly ref struct HtmlAttributes
{
    private readonly string? _class;
    private readonly string? _id;
    private readonly string? _role;
    private readonly string? _itemProp;
    private readonly string? _rel;

    public HtmlAttributes(IElement element)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is not { } attribute) continue;
            switch (attribute.Name)
            {
                case "class": _class = attribute.Value; break;
                case "id": _id = attribute.Value; break;
                case "role": _role = attribute.Value; break;
                case "itemprop": _itemProp = attribute.Value; break;
                case "rel": _rel = attribute.Value; break;
                case "href": IsLink = true; break;
                case "hidden": IsHidden = true; break;
                case "style": IsHidden |= HtmlDisplay.IsHiddenByStyle(attribute.Value); break;
            }
        }
    }

    /// <summary>It leads somewhere, where it is an <c>a</c>.</summary>
    public bool IsLink { get; }

    public bool IsHidden { get; }

    /// <summary>Null where it has none.</summary>
    public string? Id => string.IsNullOrEmpty(_id) ? null : _id;

    /// <summary>Class, id, role, itemprop and rel as written, blank-separated; empty where it has none.</summary>
    public string Hints() => Joined(_class, Joined(_id, Joined(_role, Joined(_itemProp, _rel)))) ?? "";

    private static string? Joined(string? left, string? right) =>
        string.IsNullOrEmpty(left) ? right : string.IsNullOrEmpty(right) ? left : $"{left} {right}";
}
