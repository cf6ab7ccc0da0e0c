namespace Variorum.Claims.Accusations;

/// <summary>What is known of a noun for a wrongdoer, besides the noun.</summary>
internal enum Speaks
{
    /// <summary>Nothing: only a body is meant.</summary>
    Unknown,

    /// <summary>It denies or is blamed: a person or body is meant.</summary>
    Known,

    /// <summary>It is accused in so many words: whatever the noun, somebody is meant.</summary>
    AnyNoun,
}
