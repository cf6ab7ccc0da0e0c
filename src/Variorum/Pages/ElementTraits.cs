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
}
