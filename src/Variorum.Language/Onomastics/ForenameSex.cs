namespace Variorum.Language.Onomastics;

/// <summary>Who bears a forename, as far as lists of names of many countries show.</summary>
public enum ForenameSex
{
    /// <summary>On no list.</summary>
    Unknown,
    Male,
    Female,
    Either,
}
