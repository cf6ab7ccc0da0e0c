namespace Variorum.App.Rendering;

/// <summary>How many colours tell sources apart; a letter always stands beside the colour.</summary>
internal static class SourceColours
{
    /// <summary>As many as the style sheet has, chosen in the manner of Okabe and Ito (2008) so that the common kinds of colour blindness tell them apart.</summary>
    public const int Count = 6;
}
