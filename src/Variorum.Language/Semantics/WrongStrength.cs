namespace Variorum.Language.Semantics;

/// <summary>How surely a word says that somebody does wrong.</summary>
public enum WrongStrength
{
    None,

    /// <summary>By what it is done to, how it is done, or who says it: "hide".</summary>
    Contextual,

    /// <summary>Whoever does it, to whomever: "defraud".</summary>
    Outright,
}
