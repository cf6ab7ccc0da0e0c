namespace Variorum.Collation.Reuse;

/// <summary>How a text is used again.</summary>
public enum ReuseForm
{
    /// <summary>Word for word.</summary>
    Verbatim,

    /// <summary>Word for word but for a few.</summary>
    NearVerbatim,

    /// <summary>One side stands in quotation marks.</summary>
    Quotation,
}
