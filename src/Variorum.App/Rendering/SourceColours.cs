namespace Variorum.App.Rendering;

/// <summary>How many colours tell sources apart; a letter always stands beside the colour.</summary>
internal static class SourceColours
{
    /// <summary>As many as the style sheet's set, which is told apart with the common kinds of colour blindness (Okabe and Ito 2008).</summary>
    public const int Count = 6;
}
