namespace Variorum.Expressions.Dates;

/// <summary>Whether the words around a date look back or ahead.</summary>
public enum Outlook
{
    Unknown,

    /// <summary>"was opened on Monday".</summary>
    Past,

    /// <summary>"will open on Monday".</summary>
    Future,
}
