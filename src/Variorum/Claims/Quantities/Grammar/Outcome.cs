namespace Variorum.Claims.Quantities.Grammar;

/// <summary>How a clause stands to what is so.</summary>
internal enum Outcome
{
    /// <summary>It has happened, or is so, as far as the text goes.</summary>
    Told,

    /// <summary>"will pay", "is to pay", "offered to pay".</summary>
    Planned,

    /// <summary>"did not pay".</summary>
    Denied,

    /// <summary>"if it pays", "could pay".</summary>
    Open,
}
