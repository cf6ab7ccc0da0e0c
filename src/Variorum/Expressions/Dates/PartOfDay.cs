namespace Variorum.Expressions.Dates;

/// <summary>"Friday night", "the morning of 5 May".</summary>
public enum PartOfDay
{
    Morning,
    Afternoon,
    Evening,
    Night,
}
