namespace Variorum.Claims.Attributions;

/// <summary>How the words of another are given.</summary>
public enum AttributionType
{
    /// <summary>Wholly in quotation marks.</summary>
    Direct,

    /// <summary>In the words of the one who reports.</summary>
    Indirect,

    /// <summary>Partly in quotation marks.</summary>
    Mixed,

    /// <summary>"according to", without quotation marks.</summary>
    AccordingTo,

    /// <summary>Nobody who could be asked is named: "it is believed", "alleged".</summary>
    Hearsay,

    /// <summary>A turn of an interview or of a transcript.</summary>
    InterviewTurn,

    /// <summary>A title in the words of another: "Minister: no cuts".</summary>
    Headline,
}
