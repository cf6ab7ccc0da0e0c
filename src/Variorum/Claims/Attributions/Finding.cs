namespace Variorum.Claims.Attributions;

/// <summary>An attribution as a reader finds it: before it is named, typed and placed inside others.</summary>
/// <param name="Content">In the page text.</param>
/// <param name="Source">Null where nobody is named.</param>
internal sealed record Finding(TextSpan Content, SourcePhrase? Source, TextSpan? Cue, Stance Stance)
{
    /// <summary>Where the form and not the quotation marks decide.</summary>
    public AttributionType? Type { get; init; }

    /// <summary>Who speaks, where the text tells it by its form and not by words in the sentence.</summary>
    public AttributionSource? Speaker { get; init; }
}
