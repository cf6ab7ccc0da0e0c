namespace Variorum.Views.Wording;

/// <summary>Which end of a stretch of time nothing tells.</summary>
public enum OpenEnd
{
    None,
    First,
    Last,
}
