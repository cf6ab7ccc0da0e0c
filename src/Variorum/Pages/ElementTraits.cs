namespace Variorum.Pages;

/// <summary>What the HTML standard's tree construction asks of an element's name.</summary>
[Flags]
internal enum ElementTraits
{
    None = 0,
    Void = 1,
    RawText = 2,
    Formatting = 4,
    /// <summary>Inside it formatting begins anew, and at its end it is forgotten.</summary>
    Marker = 8,
    Heading = 16,
    ClosesParagraph = 32,
    /// <summary>The root of SVG or MathML.</summary>
    Foreign = 64,
    Plaintext = 128,
    /// <summary>Of which a page has one, which takes the attributes of all others.</summary>
    Single = 256,
    /// <summary>Inside it a tag may be no element.</summary>
    OwnRules = 512,
    /// <summary>Its text is neither seen nor told of.</summary>
    Unread = 1024,
    /// <summary>Its start tag ends SVG and MathML.</summary>
    LeavesForeign = 2048,
}
